const ASKS = /Enter submits/;
const guests = { words: ['play', '--tag', 'guest-access', '--no-shuffle'], notes: 'own.md' };

/** @type {readonly import('./scenes.mjs').Scene[]} */
export const TERMINALS = [
  {
    ...guests,
    env: { TERM: 'xterm' },
    steps: [
      { until: ASKS, press: ['1', '5'] },
      { until: /■ 5\..*Enter submits/s, press: ['Enter'] },
      {
        until: /Wrong\..*Enter next/s,
        picture: { name: 'sixteen-colours', about: 'Sixteen colours: words and symbols tell what is right' },
      },
    ],
  },
  {
    ...guests,
    env: { LANG: 'C', NO_COLOR: '1' },
    steps: [
      { until: ASKS, press: ['5'] },
      {
        until: /> \[x\] 5\..*Enter submits/s,
        picture: { name: 'ascii', about: 'No colours (`NO_COLOR`), and a locale without Unicode' },
      },
    ],
  },
  {
    ...guests,
    columns: 30,
    rows: 10,
    whole: true,
    steps: [
      { until: ASKS, press: ['5'] },
      {
        until: /❯ ■ 5\..*Enter submits/s,
        picture: { name: 'narrow', about: 'The smallest window, 30 columns by 10 rows' },
      },
    ],
  },
  {
    words: ['play', '--tag', 's3', '--seed', '5'],
    notes: 'own.md',
    columns: 40,
    whole: true,
    steps: [
      { until: ASKS, press: ['PgDn'] },
      {
        until: /more lines above.*Enter submits/s,
        picture: {
          name: 'long-stem',
          about: 'A stem that is longer than its window, scrolled; its table has become a list',
        },
      },
    ],
  },
  {
    words: ['play', '--tag', '日本語', '--seed', '5'],
    notes: 'own.md',
    steps: [
      { until: ASKS, press: ['Down'] },
      {
        until: /❯ ● 2\..*Enter submits/s,
        picture: { name: 'cjk', about: 'A question in Japanese, whose characters are two columns wide' },
      },
    ],
  },
];
