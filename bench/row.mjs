/** What a row of the table is, and how one is measured. */

/** @typedef {{ readonly times: number } | { readonly more: number }} Budget of the baseline, or in the row's unit above it */

/**
 * @typedef {object} Sides
 * @property {() => number | Promise<number>} ours in the row's unit
 * @property {() => number | Promise<number>} baseline
 * @property {() => void} [close]
 */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} against what the baseline is
 * @property {'ms' | 'MB'} unit
 * @property {Budget} budget
 * @property {number} runs of each side, nine or more
 * @property {number} quickRuns the same in the quick form
 * @property {boolean} [readsColdly] nothing of its notes is kept
 * @property {boolean} warmsUp whether a pair is run before those that count; it also fills caches
 * @property {(setting: import('./setting.mjs').Setting) => Promise<Sides>} open makes ready what is not measured
 */

/** @typedef {{ readonly ours: number, readonly baseline: number }} Pair */

/** The one in the middle; of an even number the upper one of two. @param {readonly number[]} list */
export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/**
 * Pairs of runs one after the other, so that a busy machine slows both sides. Each side goes first every other time, as
 * what ran just before matters to a machine.
 *
 * @param {Sides} sides
 * @param {number} runs
 * @param {boolean} warmsUp
 * @returns {Promise<readonly Pair[]>}
 */
export async function measure({ ours, baseline }, runs, warmsUp) {
  /** @type {Pair[]} */
  const pairs = [];
  for (let run = warmsUp ? -1 : 0; run < runs; run += 1) {
    /** @type {Pair} */
    let pair;
    if (run % 2 === 0) pair = { ours: await ours(), baseline: await baseline() };
    else {
      const first = await baseline();
      pair = { ours: await ours(), baseline: first };
    }
    if (run >= 0) pairs.push(pair);
  }
  return pairs;
}

/**
 * Medians of both sides, and how they compare: the ratio of the medians, so that the table can be checked by hand; of a
 * difference the median over the pairs, as a few milliseconds drown in what a machine does from one pair to the next.
 *
 * @param {readonly Pair[]} pairs
 * @param {Budget} budget
 * @param {{ readonly times: number, readonly more: number }} leniency by which budgets of each kind are multiplied
 */
export function judge(pairs, budget, leniency) {
  const ours = median(pairs.map((pair) => pair.ours));
  const baseline = median(pairs.map((pair) => pair.baseline));
  const isRatio = 'times' in budget;
  const value = isRatio ? ours / baseline : median(pairs.map((pair) => pair.ours - pair.baseline));
  const limit = isRatio ? budget.times * leniency.times : budget.more * leniency.more;
  // A figure that is none keeps nothing.
  return { ours, baseline, value, limit, isRatio, kept: value <= limit };
}
