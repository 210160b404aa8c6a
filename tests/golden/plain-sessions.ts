import type { Sitting } from '../support/golden-session.ts';
import { BROKEN, SHAPES, TOKENS } from './plain-notes.ts';

/** What is run and said in each session; what comes of it stands in the file of the same name. */
interface Session {
  readonly files: Readonly<Record<string, string>>;
  readonly sittings: readonly Sitting[];
}

const MINUTE = 60_000;
const NOTES = { COGNITO_QUIZ_NOTES: 'notes.md' };
const READER = { ...NOTES, ACCESSIBLE: '1' };
const PLAY = 'play --plain --no-shuffle';
const EXAM = 'exam --plain --no-shuffle --minutes 30';
const files = { 'notes.md': TOKENS };

/** A miss, and a right answer. */
const HISTORY: Sitting = { run: `${PLAY} --once`, env: NOTES, says: ['1', '1 3', ''] };

export const SESSIONS: Readonly<Record<string, Session>> = {
  play: { files, sittings: [{ run: PLAY, env: NOTES, says: ['1', 'a c', '2', ''] }] },
  'play-commands': {
    files,
    sittings: [
      { run: 'config set sureness true', env: NOTES },
      {
        run: PLAY,
        env: NOTES,
        says: [
          '?',
          'o',
          'u',
          'v',
          'w',
          'm',
          'x 1',
          'x 1',
          '9',
          '9',
          'ac',
          '',
          '1 2',
          'quit',
          '! too early',
          '2',
          '?',
          'o',
          '! the key is old',
          'u',
          '3',
          's',
          '2',
          '?',
          'what',
          'what',
          'o',
          'm',
          'v',
          'u',
          '2',
          '',
        ],
      },
    ],
  },
  'play-left': {
    files,
    sittings: [
      { run: PLAY, env: NOTES, says: ['1', 'q'] },
      { run: PLAY, env: NOTES, says: [] },
      { run: `${PLAY} --tag nothing`, env: NOTES },
    ],
  },
  'play-shuffled': { files, sittings: [{ run: 'play --seed 3', env: READER, says: ['q'] }] },
  'play-shapes': {
    files: { 'notes.md': SHAPES },
    sittings: [{ run: 'play --no-shuffle', env: READER, says: ['12', ''] }],
  },
  'play-ascii': {
    files: { 'notes.md': SHAPES, 'tokens.md': TOKENS },
    sittings: [
      { run: 'play --no-shuffle --notes tokens.md', env: { ACCESSIBLE: '1', LANG: 'C' }, says: ['1', 'q'] },
      {
        run: 'exam --no-shuffle --notes tokens.md',
        env: { ACCESSIBLE: '1', LANG: 'C' },
        says: ['m', 'next', 'prev', 'q'],
      },
    ],
  },
  'play-pipe': {
    files,
    sittings: [{ run: 'play --no-shuffle', env: NOTES, piped: true, says: ['1', '7', '1 3', '2'] }],
  },
  review: {
    files,
    sittings: [
      { run: 'review --plain', env: NOTES },
      { run: 'review --list', env: NOTES },
      HISTORY,
      { run: 'review --list', env: READER },
      { run: 'review --plain --no-shuffle', env: NOTES, says: ['2', ''] },
      { run: 'review --plain', env: NOTES },
    ],
  },
  due: {
    files,
    sittings: [
      { run: 'due --plain --no-shuffle', env: NOTES, says: ['2', '1 3', ''] },
      { run: 'due --plain', env: NOTES },
      { run: 'due --list', env: READER, hoursLater: 24 * 30 },
      { run: 'due --count', env: READER },
      { run: 'due --plain --cram --no-shuffle', env: NOTES, says: ['q'] },
    ],
  },
  exam: {
    files,
    sittings: [
      {
        run: EXAM,
        env: NOTES,
        says: [
          'prev',
          'm',
          'x 3',
          { passes: 4 * MINUTE },
          'time',
          'next',
          '1 3',
          'go 3',
          'nonsense',
          'm',
          '?',
          'u',
          'o',
          'w',
          '?',
          '1 4',
          'go 1',
          '2',
          'prev',
          '1 3',
          'next',
          'map',
          'time',
          'submit',
        ],
      },
    ],
  },
  'exam-time': {
    files,
    sittings: [
      {
        run: EXAM,
        env: NOTES,
        says: ['2', { passes: 20 * MINUTE }, '?', { passes: 9 * MINUTE, typing: '1 ' }, { passes: MINUTE }],
      },
    ],
  },
  'exam-late': {
    files,
    sittings: [{ run: EXAM, env: NOTES, says: ['2', 'submit', 'prev', { passes: 31 * MINUTE, line: '1 3' }] }],
  },
  'menu-open': {
    files,
    sittings: [
      { run: EXAM, env: NOTES, says: ['2', 'q'] },
      { run: '', env: READER, says: ['statistics'] },
      { run: '', env: READER, says: ['', 'submit', 'submit'] },
    ],
  },
  continue: {
    files,
    sittings: [
      { run: 'continue --plain', env: NOTES },
      { run: EXAM, env: NOTES, says: ['1', 'm', 'q'] },
      { run: 'continue --plain', env: NOTES, hoursLater: 0.25, says: ['map', 'next', '1 3', 'submit'] },
    ],
  },
  menu: {
    files,
    sittings: [
      { run: '', env: READER, says: ['1', 'q'] },
      { run: '', env: READER, says: ['?', 'play', '9', 'zz', 'choose', 'aw', '', '?', 'cognito, 9', '1 2', 'q'] },
      { run: '', env: READER, says: ['', '2', ''] },
      { run: '', env: READER, says: ['quit'] },
      { run: '', env: READER, says: [] },
      { run: '--plain', env: NOTES, says: ['q'] },
    ],
  },
  reset: {
    files,
    sittings: [
      { run: 'progress reset', env: READER },
      { run: PLAY, env: NOTES, says: ['1', 'q'] },
      { run: 'progress reset', env: READER, says: ['?', 'maybe', ''] },
      { run: 'progress reset', env: READER, piped: true },
      { run: 'progress reset --plain', env: NOTES, says: ['yes'] },
    ],
  },
  reading: {
    files,
    sittings: [
      { run: 'list', env: READER },
      { run: 'tags', env: READER },
      { run: 'show ijin', env: READER },
      HISTORY,
      { run: 'show ijin', env: READER },
      { run: 'stats', env: READER },
      { run: 'stats --plain', env: NOTES, hoursLater: 24 * 40 },
    ],
  },
  lint: {
    files: { 'notes.md': TOKENS, 'broken.md': BROKEN },
    sittings: [
      { run: 'lint', env: READER },
      { run: 'lint broken.md notes.md', env: READER },
      { run: 'list --notes broken.md', env: READER },
      { run: 'play --plain --notes broken.md' },
    ],
  },
  settings: {
    files,
    sittings: [
      { run: 'config list', env: READER },
      { run: 'config set plain true', env: NOTES },
      { run: 'config get plain', env: NOTES },
      { run: 'play --no-shuffle', env: NOTES, says: ['q'] },
      { run: 'config unset plain', env: NOTES },
      { run: 'config set limit none', env: NOTES },
      { run: 'progress path', env: NOTES },
      { run: 'progress check', env: NOTES },
    ],
  },
  errors: {
    files,
    sittings: [
      { run: 'plya', env: READER },
      { run: 'play --limit 0', env: READER },
      { run: 'play --tag cognio', env: READER },
      { run: 'play --notes nowhere', env: READER },
      { run: 'show zz', env: READER },
      { run: 'play --pla', env: READER },
      { run: 'progress import nothing', env: READER },
    ],
  },
};

/** The help of every command; too long to be read as a session. */
export const HELP: Session = {
  files,
  sittings: [
    '',
    'play',
    'review',
    'due',
    'exam',
    'continue',
    'list',
    'tags',
    'show',
    'stats',
    'lint',
    'config list',
    'config get',
    'config set',
    'config unset',
    'config path',
    'progress path',
    'progress export',
    'progress import',
    'progress check',
    'progress link',
    'progress withdraw',
    'progress reset',
  ].flatMap((command) => [
    { run: `${command} --help`.trim() },
    { run: command === '' ? '--version' : command.split(' ').slice(0, 1).join(' ').concat(' --nonsense') },
  ]),
};
