/**
 * What the pictures show.
 *
 * @typedef {{ readonly until: RegExp, readonly press?: readonly string[], readonly seconds?: number }} Step
 * First it is waited for what is on the screen; then the clock goes on by so many seconds, and keys are pressed.
 *
 * @typedef {{
 *   readonly name: string, readonly about: string, readonly words: readonly string[], readonly columns?: number, readonly rows?: number,
 *   readonly notes?: string, readonly env?: Readonly<Record<string, string>>, readonly settings?: readonly string[],
 *   readonly history?: boolean, readonly backgrounds?: readonly ('dark' | 'light')[], readonly steps: readonly Step[],
 *   readonly until: RegExp, readonly ends?: boolean }} Scene
 * `name` is that of the file, `about` what the picture tells to those who cannot see it, `words` the command line, `settings` what is
 * handed to `config set`, `history` that there are answers of three months, `until` what is on the screen when the picture is taken.
 * Where there are several backgrounds, the others get files of their own. With `ends` the program is waited for, and the picture is as
 * tall as what it printed.
 *
 * A screen is drawn from top to bottom, and its last line tells the keys: whoever waits for what has changed and then for the keys
 * waits for all of it.
 */
import { EXAM_SCENES } from './scenes-exam.mjs';
import { LOOK_SCENES } from './scenes-looks.mjs';
import { PROGRESS_SCENES } from './scenes-progress.mjs';

const ASKS = /Enter submits/;

/** Every picture of a question has the same options in the same order. */
const code = { notes: 'own.md', words: ['play', '--tag', 'triggers', '--seed', '5'] };
const guests = { words: ['play', '--tag', 'guest-access', '--seed', '5'] };

/** @type {readonly Scene[]} */
const PRACTICE_SCENES = [
  {
    name: 'question',
    about: 'A question with code; one option is chosen',
    ...code,
    rows: 21,
    backgrounds: ['dark', 'light'],
    steps: [{ until: ASKS, press: ['Down'] }],
    until: /❯ ● 2\..*Enter submits/s,
  },
  {
    name: 'two-answers',
    about: 'A question with two right options; one option is ticked, another one struck out',
    ...guests,
    rows: 18,
    steps: [
      { until: ASKS, press: ['x'] },
      { until: /struck out.*Enter submits/s, press: ['5'] },
    ],
    until: /struck out.*■ 5\..*Enter submits/s,
  },
  {
    name: 'wrong',
    about: 'Below a wrong answer: what was chosen, what is right, and why',
    ...guests,
    rows: 26,
    backgrounds: ['dark', 'light'],
    steps: [
      { until: ASKS, press: ['5'] },
      { until: /■ 5\..*Enter submits/s, press: ['4'] },
      { until: /■ 4\..*Enter submits/s, press: ['Enter'] },
    ],
    until: /Wrong\..*Enter next/s,
  },
  {
    name: 'right',
    about: 'Below a right answer: the explanation with its links, and the place of the note',
    ...code,
    rows: 24,
    steps: [
      { until: ASKS, press: ['4'] },
      { until: /● 4\..*Enter submits/s, press: ['Enter'] },
    ],
    until: /Right\..*Enter next/s,
  },
  {
    name: 'help',
    about: 'All keys of a question, on the key ?',
    ...guests,
    steps: [{ until: ASKS, press: ['?'] }],
    until: /any key goes back/,
  },
];

/** @type {readonly Scene[]} */
export const SCENES = [...PRACTICE_SCENES, ...EXAM_SCENES, ...PROGRESS_SCENES, ...LOOK_SCENES];
