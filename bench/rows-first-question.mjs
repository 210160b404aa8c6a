/** From the start to the first question on a terminal of 80 x 24, with caches and without. */
import { rmSync } from 'node:fs';
import { bareQuestion, firstKey, firstQuestion, firstSession } from './first-question.mjs';
import { baselineOf } from './setting.mjs';
import { sizesOf, told } from './sizes.mjs';
import { wholeRun } from './whole-run.mjs';

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {import('./setting.mjs').Setting} Setting */

/**
 * @param {string} what
 * @param {number} times
 * @param {number} runs
 * @param {(setting: Setting) => readonly string[]} argsOf
 * @param {(node: string, env: Readonly<Record<string, string>>, args: readonly string[]) => Promise<number>} [ours] until it is there
 * @returns {Row}
 */
const warm = (what, times, runs, argsOf, ours = firstQuestion) => ({
  what: `${ours === firstKey ? 'a key answered at the first question' : 'first question'}, ${what}`,
  against: 'bare node prints a question',
  unit: 'ms',
  budget: { times },
  runs,
  quickRuns: 5,
  warmsUp: true,
  open: async (setting) => {
    const place = setting.place();
    const { env } = place;
    const args = argsOf(setting);
    if (args.length > 0) await firstSession(setting.node, place, args);
    return {
      ours: () => ours(setting.node, env, args),
      baseline: () => bareQuestion(setting.node, env),
    };
  },
});

/** @param {import('./sizes.mjs').Size} size @returns {Row} */
const cold = (size) => ({
  what: `first question, ${told(size)}, cold cache`,
  against: 'remark + gfm, same files',
  unit: 'ms',
  budget: { times: 0.3 },
  runs: 9,
  quickRuns: 3,
  readsColdly: true,
  warmsUp: false,
  open: async ({ node, bank, place }) => {
    const notes = bank(size);
    const { cache, env } = place();
    return {
      ours: () => {
        rmSync(cache, { recursive: true, force: true });
        return firstQuestion(node, env, ['--notes', notes]);
      },
      baseline: () => wholeRun(node, [baselineOf('remark.mjs'), notes], env),
    };
  },
});

/** @param {boolean} quick */
export function firstQuestionRows(quick) {
  const { usual, huge } = sizesOf(quick);
  return [
    warm('bundled notes', 1.5, 61, () => []),
    warm(`${told(usual)}, warm`, 1.6, 61, ({ bank }) => ['--notes', bank(usual)]),
    warm(`${told(usual)}, warm`, 1.9, 61, ({ bank }) => ['--notes', bank(usual)], firstKey),
    warm(`${told(huge)} in ${huge.notes} files, warm`, 2, 61, ({ bank }) => ['--notes', bank(huge)]),
    cold(usual),
  ];
}
