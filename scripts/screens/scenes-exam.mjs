/** The keys for each question: nine right answers, a wrong one, and two left open; `m` flags. */
const KEYS = ['15', '3', 'm3', '', '3', '2', '3', '15', 'm', '1', '2', '3'];

/** @param {number} number */
const sits = (number) => new RegExp(`^Question ${number} of 12\\b.*Enter answers`, 's');

/**
 * Answers some questions, from one to another.
 *
 * @param {number} from number of the first
 * @param {number} to number of the last
 * @returns {readonly import('./scenes.mjs').Step[]}
 */
const answers = (from, to) =>
  KEYS.slice(from - 1, to).map((keys, at) => ({
    until: sits(from + at),
    seconds: 95,
    press: [...keys, /\d/.test(keys) ? 'Enter' : 'n'],
  }));

/** @type {readonly import('./scenes.mjs').Scene[]} */
export const EXAM = [
  {
    words: ['exam', '--questions', '12', '--minutes', '24', '--seed', '11'],
    steps: [
      ...answers(1, 4),
      { until: sits(5), press: ['m', 'Down'] },
      {
        until: /^Question 5 of 12\b.*17:40 left.*flagged.*❯ . 2\..*Enter answers/s,
        picture: { name: 'exam', about: 'A question of an exam, flagged; the clock tells what is left' },
        press: ['m'],
      },
      ...answers(5, 12),
      {
        until: /^Your exam .*Enter submits/s,
        picture: { name: 'exam-map', about: 'The map of an exam: what is answered, open and flagged' },
        press: ['Enter'],
      },
      { until: /y submits/, press: ['y'] },
      {
        until: /^Your exam is over.*Enter goes on/s,
        picture: { name: 'exam-result', about: 'The result of an exam; every question follows with its explanation' },
      },
    ],
  },
];
