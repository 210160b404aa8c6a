/**
 * What the pictures show.
 *
 * @typedef {{ readonly name: string, readonly about: string }} Picture
 * `name` is that of the file, `about` one line that tells what can be seen.
 *
 * @typedef {{ readonly until: RegExp, readonly picture?: Picture, readonly seconds?: number, readonly press?: readonly string[],
 *   readonly ends?: boolean }} Step
 * It is waited for what is on the screen, and with `ends` until the program is over; then the picture is taken, the clock goes on by so
 * many seconds, and keys are pressed. A screen is drawn from top to bottom, and its last line tells the keys: whoever waits for what has
 * changed and then for the keys waits for all of it.
 *
 * @typedef {{
 *   readonly words: readonly string[], readonly steps: readonly Step[], readonly columns?: number, readonly rows?: number,
 *   readonly whole?: boolean, readonly notes?: string, readonly env?: Readonly<Record<string, string>>, readonly history?: boolean,
 *   readonly light?: boolean }} Scene
 * A run of the program. `words` is its command line, `notes` the note it asks (in `questions/`, or beside this script), `history` that
 * there are answers of three months. A picture ends where the text does, unless it is to be `whole`. With `light`, each is taken on a
 * light background, too, as `<name>-light`.
 */
import { STUDIED } from './history.mjs';
import { EXAM } from './scenes-exam.mjs';
import { TERMINALS } from './scenes-terminals.mjs';

const PLAIN = ['play', '--plain', '--once', '--tag', 'easy', '--no-shuffle'];

/** @type {readonly Scene[]} */
const PRACTICE = [
  {
    words: ['play', '--tag', 'triggers', '--seed', '5'],
    notes: 'own.md',
    light: true,
    steps: [
      { until: /Enter submits/, press: ['Down'] },
      {
        until: /❯ ● 2\..*Enter submits/s,
        picture: { name: 'question', about: 'A question with code; one option is chosen' },
        press: ['4'],
      },
      { until: /❯ ● 4\..*Enter submits/s, press: ['Enter'] },
      {
        until: /Right\..*Enter next/s,
        picture: {
          name: 'right',
          about: 'Below a right answer: why, with links, and where the question stands in the notes',
        },
      },
    ],
  },
  {
    words: ['play', '--tag', 'guest-access', '--no-shuffle'],
    notes: 'own.md',
    light: true,
    steps: [
      { until: /Enter submits/, press: ['?'] },
      { until: /any key goes back/, picture: { name: 'help', about: 'All keys of a question, on `?`' }, press: ['q'] },
      { until: /Enter submits/, press: ['x'] },
      { until: /struck out.*Enter submits/s, press: ['5'] },
      {
        until: /struck out.*■ 5\..*Enter submits/s,
        picture: { name: 'two-answers', about: 'Two options are right: one is ticked, and another one struck out' },
        press: ['4'],
      },
      { until: /■ 4\..*Enter submits/s, press: ['Enter'] },
      {
        until: /Wrong\..*Enter next/s,
        picture: { name: 'wrong', about: 'Below a wrong answer: what was chosen, what is right, and why' },
      },
    ],
  },
  {
    words: PLAIN,
    notes: 'own.md',
    columns: 100,
    rows: 90,
    steps: [
      { until: /Choose 1 .*:$/, press: ['1', 'Enter'] },
      { until: /Question 2.*Choose 2 .*:$/s, press: ['4 5', 'Enter'] },
      { until: /That was the last one\./, press: ['Enter'] },
      {
        until: /to review/,
        ends: true,
        picture: { name: 'plain', about: 'A whole session in plain mode: lines and typed numbers, nothing is redrawn' },
      },
    ],
  },
];

/** @type {readonly Scene[]} */
const PROGRESS = [
  {
    words: [],
    history: true,
    notes: STUDIED,
    steps: [
      { until: /Enter takes it/, picture: { name: 'menu', about: 'The start menu, the best next action first' } },
    ],
  },
  {
    words: ['stats'],
    rows: 90,
    history: true,
    notes: STUDIED,
    light: true,
    steps: [
      {
        until: /Confusions/,
        ends: true,
        picture: { name: 'stats', about: 'Progress: figures, tags with intervals, days, weeks, and what is mixed up' },
      },
    ],
  },
];

/** Headings of the gallery, with what stands below them. */
export const SECTIONS = [
  { title: 'Practice', scenes: PRACTICE },
  { title: 'Exams', scenes: EXAM },
  { title: 'Progress', scenes: PROGRESS },
  { title: 'Terminals of all kinds', scenes: TERMINALS },
];
