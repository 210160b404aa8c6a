/** How large the banks are. Notes come in tens, so that each bank has the same shares of all shapes. */

/** @typedef {{ readonly questions: number, readonly notes: number }} Size */

/** @type {Readonly<Record<'few' | 'usual' | 'small' | 'large' | 'huge', Size>>} */
const FULL = {
  few: { questions: 10, notes: 10 },
  usual: { questions: 1_000, notes: 10 },
  small: { questions: 3_000, notes: 30 },
  large: { questions: 10_000, notes: 100 },
  huge: { questions: 30_000, notes: 300 },
};

/** @type {typeof FULL} */
const QUICK = {
  few: FULL.few,
  usual: { questions: 300, notes: 10 },
  small: { questions: 200, notes: 10 },
  large: { questions: 2_000, notes: 100 },
  huge: { questions: 2_000, notes: 100 },
};

/** `small` has a tenth of what `huge` has. @param {boolean} quick */
export const sizesOf = (quick) => (quick ? QUICK : FULL);

/** @param {Size} size @returns {string} `1,000 questions` */
export const told = ({ questions }) => `${questions.toLocaleString('en')} questions`;
