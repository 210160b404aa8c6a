/** Reading notes of which nothing is cached. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, baselineOf, ROOT } from './setting.mjs';
import { sizesOf, told } from './sizes.mjs';
import { wholeRun } from './whole-run.mjs';

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {import('./setting.mjs').Setting} Setting */

/** A run of the program that finds no cache. @param {Setting} setting @returns {(...args: readonly string[]) => number} */
function coldly({ node, place }) {
  const { cache, env } = place();
  return (...args) => {
    rmSync(cache, { recursive: true, force: true });
    return wholeRun(node, [BIN, ...args], env);
  };
}

/** @param {string} what @param {(setting: Setting) => string} notesOf @returns {Row} */
const listed = (what, notesOf) => ({
  what: `list --json cold, ${what}`,
  against: 'remark + gfm, same files',
  unit: 'ms',
  budget: { times: 0.25 },
  runs: 21,
  quickRuns: 3,
  readsColdly: true,
  warmsUp: false,
  open: async (setting) => {
    const notes = notesOf(setting);
    const ours = coldly(setting);
    return {
      ours: () => ours('list', '--json', '--notes', notes),
      baseline: () => wholeRun(setting.node, [baselineOf('remark.mjs'), notes], setting.place().env),
    };
  },
});

/**
 * Ten times the questions in ten times the notes, of the same shapes. What it takes to read ten is taken off both: the start
 * of the program with all that reading loads. A compiler that has become warm makes the larger bank look better.
 *
 * @param {import('./sizes.mjs').Size} few
 * @param {import('./sizes.mjs').Size} small
 * @param {import('./sizes.mjs').Size} large
 * @returns {Row}
 */
const growth = (few, small, large) => ({
  what: `cold reading of ${told(large)}`,
  against: `ten times that of ${told(small)}`,
  unit: 'ms',
  budget: { times: 1.1 },
  runs: 9,
  quickRuns: 3,
  warmsUp: false,
  open: async (setting) => {
    const run = coldly(setting);
    const reading = (/** @type {import('./sizes.mjs').Size} */ size) => run('tags', '--notes', setting.bank(size));
    const beyondFew = (/** @type {import('./sizes.mjs').Size} */ size) => {
      const fewMs = reading(few);
      return reading(size) - fewMs;
    };
    return { ours: () => beyondFew(large), baseline: () => 10 * beyondFew(small) };
  },
});

/** Banks of the wild, where they are at hand. */
const BANKS = join(ROOT, '..', 'shared', 'banks');

/** @param {boolean} quick */
export function readingRows(quick) {
  const { few, usual, small, huge } = sizesOf(quick);
  return [
    ...(existsSync(BANKS) && !quick ? [listed('../shared/banks', () => BANKS)] : []),
    listed(told(usual), ({ bank }) => bank(usual)),
    growth(few, small, huge),
  ];
}
