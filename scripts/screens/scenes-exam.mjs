/** Scenes of an exam: one paper, answered to different ends. */
const exam = { words: ['exam', '--questions', '12', '--minutes', '24', '--seed', '11'] };

/** The keys for each question: nine right answers, a wrong one, and two left open; `m` flags. */
const ANSWERS = ['35', '24', 'm2', '', '45', '13', '12', '3', 'm', '24', '3', '1'];

/** @param {number} number */
const sits = (number) => new RegExp(`^Question ${number} of 12\\b.*Enter answers`, 's');

/** @param {number} count how many questions are answered, from the first one on */
const answered = (count) =>
  ANSWERS.slice(0, count).map((keys, at) => ({
    until: sits(at + 1),
    seconds: 95,
    press: [...keys, /\d/.test(keys) ? 'Enter' : 'n'],
  }));

const MAP = /^Your exam .*Enter submits/s;

/** @type {readonly import('./scenes.mjs').Scene[]} */
export const EXAM_SCENES = [
  {
    name: 'exam',
    about: 'A question of an exam, flagged, with the time that is left',
    ...exam,
    rows: 18,
    steps: [...answered(3), { until: sits(4), press: ['m', 'Down'] }],
    until: /^Question 4 of 12 · 19:15 left.*flagged.*❯ ● 2\..*Enter answers/s,
  },
  {
    name: 'exam-map',
    about: 'The map of an exam: which questions are answered, open and flagged',
    ...exam,
    rows: 12,
    steps: answered(12),
    until: MAP,
  },
  {
    name: 'exam-result',
    about: 'The result of an exam: passed, by tag, time for each question, and changed answers',
    ...exam,
    rows: 34,
    steps: [
      ...answered(12),
      { until: MAP, press: ['Enter'] },
      { until: /y submits/, press: ['y'] },
    ],
    until: /^Your exam is over.*Enter goes on/s,
  },
];
