/** @type {readonly import('./scenes.mjs').Scene[]} */
export const PROGRESS_SCENES = [
  {
    name: 'menu',
    about: 'The start menu, with the best next action first',
    words: [],
    rows: 12,
    history: true,
    steps: [],
    until: /Enter takes it/,
  },
  {
    name: 'stats',
    about: 'Progress: figures, bars by tag, a heat map of the days, a plot of what was right, and confusions',
    words: ['stats'],
    rows: 90,
    history: true,
    backgrounds: ['dark', 'light'],
    settings: [],
    steps: [],
    until: /Confusions/,
    ends: true,
  },
];
