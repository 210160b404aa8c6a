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
 * `name` is that of the file, `about` what the picture tells to those who cannot see it, `words` the command line, `history` that there
 * are answers of three months, `until` what is on the screen when the picture is taken. With `ends` the program is waited for, and the
 * picture is as tall as what it printed. A screen is drawn from top to bottom, so whoever waits for the keys, its last line, and for
 * what has changed above, waits for all.
 */

const ASKS = /Enter submits/;
const TELLS = /Enter next/;
const SITS = /Enter answers/;

/** @param {string} tag @param {readonly string[]} more */
const play = (tag, ...more) => ['play', '--tag', tag, '-n', '1', '--seed', '5', ...more];
const code = { notes: 'own.md', words: play('triggers') };
const guests = { words: play('guest-access') };

/** @type {readonly Scene[]} */
export const SCENES = [
  {
    name: 'question',
    about: 'A question with code, one of whose options is chosen',
    ...code,
    rows: 22,
    backgrounds: ['dark', 'light'],
    steps: [{ until: ASKS, press: ['Down'] }],
    until: /❯ ● 2\..*Enter submits/s,
  },
  {
    name: 'two-answers',
    about: 'A question with two right options: one is ticked, and one struck out',
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
    about: 'What is told below a wrong answer: your choices, the right ones, and why',
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
    about: 'What is told below a right answer, with links',
    ...code,
    rows: 26,
    steps: [
      { until: ASKS, press: ['2'] },
      { until: /● 2\..*Enter submits/s, press: ['Enter'] },
    ],
    until: /(?:Right|Wrong)\..*Enter next/s,
  },
];
void TELLS;
void SITS;
