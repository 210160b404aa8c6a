const ASKS = /Enter submits/;
const guests = ['play', '--tag', 'guest-access', '--seed', '5'];

/** @type {readonly import('./scenes.mjs').Scene[]} */
export const LOOK_SCENES = [
  {
    name: 'plain',
    about: 'A whole session in plain mode: lines, and typed numbers',
    words: ['play', '--plain', '--once', '--tag', 'easy', '--tag', 'triggers,guest-access', '--seed', '5'],
    columns: 100,
    rows: 90,
    steps: [
      { until: /Choose 1 .*:$/, press: ['1', 'Enter'] },
      { until: /Question 2.*Choose 2 .*:$/s, press: ['4 5', 'Enter'] },
      { until: /That was the last one\./, press: ['Enter'] },
    ],
    until: /review/,
    ends: true,
  },
  {
    name: 'sixteen-colours',
    about: 'A wrong answer on a terminal with 16 colours',
    words: guests,
    rows: 20,
    env: { TERM: 'xterm' },
    steps: [
      { until: ASKS, press: ['1', '5'] },
      { until: /■ 5\..*Enter submits/s, press: ['Enter'] },
    ],
    until: /Wrong\..*Enter next/s,
  },
  {
    name: 'ascii',
    about: 'A question without colour, in a locale without Unicode',
    words: guests,
    rows: 18,
    env: { LANG: 'C', NO_COLOR: '1' },
    steps: [{ until: ASKS, press: ['5'] }],
    until: /> x 5\..*Enter submits/s,
  },
  {
    name: 'narrow',
    about: 'The smallest window, 30 columns by 10 rows: the option under the cursor is always seen',
    words: guests,
    columns: 30,
    rows: 10,
    steps: [{ until: ASKS, press: ['5'] }],
    until: /❯ ■ 5\..*Enter submits/s,
  },
  {
    name: 'long-stem',
    about: 'A stem with a table that is longer than a window of 40 columns by 24 rows, scrolled',
    words: ['play', '--tag', 's3', '--seed', '5'],
    notes: 'own.md',
    columns: 40,
    steps: [
      { until: ASKS, press: ['PgDn'] },
    ],
    until: /more lines above.*Enter submits/s,
  },
  {
    name: 'cjk',
    about: 'A question in Japanese: characters that are two columns wide',
    words: ['play', '--tag', '日本語', '--seed', '5'],
    notes: 'own.md',
    rows: 15,
    steps: [{ until: ASKS, press: ['Down'] }],
    until: /❯ ● 2\..*Enter submits/s,
  },
];
