/** Reading notes of which nothing is cached. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, baselineOf, ROOT } from './setting.mjs';
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
  runs: 9,
  quickRuns: 3,
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

/** Ten times the questions in ten times the notes, of the same shapes; the start of the program is taken off both. @type {Row} */
const growth = {
  what: 'cold reading of 30,000 questions',
  against: 'ten times that of 3,000',
  unit: 'ms',
  budget: { times: 1.1 },
  runs: 9,
  quickRuns: 3,
  warmsUp: false,
  open: async (setting) => {
    const [small, large] = setting.quick ? [300, 3_000] : [3_000, 30_000];
    const run = coldly(setting);
    const reading = (/** @type {number} */ questions) => {
      const startMs = run('--version');
      return run('tags', '--notes', setting.bank(questions, questions / 100)) - startMs;
    };
    return { ours: () => reading(large), baseline: () => 10 * reading(small) };
  },
};

/** Banks of the wild, where they are at hand. */
const BANKS = join(ROOT, '..', 'shared', 'banks');

/** @param {boolean} quick */
export const readingRows = (quick) => [
  ...(existsSync(BANKS) && !quick ? [listed('../shared/banks', () => BANKS)] : []),
  listed('1,000 questions', ({ bank }) => (quick ? bank(300, 10) : bank(1_000, 10))),
  growth,
];
