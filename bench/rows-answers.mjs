/** What a long history costs: saving an answer, and opening the program, with 100,000 events behind it and with none. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { firstQuestion } from './first-question.mjs';
import { writeHistory } from './history.mjs';
import { BIN, ROOT } from './setting.mjs';
import { sizesOf } from './sizes.mjs';
import { wholeRun } from './whole-run.mjs';

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {import('./row.mjs').Budget} Budget */
/** @typedef {import('./setting.mjs').Setting} Setting */

/** @typedef {ReturnType<typeof newHistory>} History */

/** @param {Setting} setting @param {import('./sizes.mjs').Size} size of the bank that the answers are about */
function newHistory(setting, size) {
  const place = setting.place();
  const long = `${place.data}-long`;
  return { ...place, long, none: `${place.data}-none`, ...writeHistory(setting, place.env, size, long) };
}

/** By the Node that wrote them, as each takes two quizzes of a thousand answers. @type {Map<string, History>} */
const histories = new Map();

/** @param {Setting} setting @param {boolean} quick */
function historyFor(setting, quick) {
  const known = histories.get(setting.node) ?? newHistory(setting, sizesOf(quick).usual);
  histories.set(setting.node, known);
  return known;
}

/**
 * @param {string} what
 * @param {string} against
 * @param {Budget} budget
 * @param {readonly [ours: string, baseline: string]} ways
 * @param {boolean} quick
 * @returns {Row}
 */
const saving = (what, against, budget, ways, quick) => ({
  what,
  against,
  unit: 'ms',
  budget,
  runs: 41,
  quickRuns: 11,
  warmsUp: true,
  open: async (setting) => {
    const { long, device, answer } = historyFor(setting, quick);
    const module = `${long}.mjs`;
    await bundle('src/store/journal.ts', module);
    // Its own copy, as it grows.
    const [behind, fresh, bare] = ['saved', 'fresh', 'bare'].map((name) => `${long}-${ways.join('-')}-${name}`);
    cpSync(long, String(behind), { recursive: true });
    const child = fork(
      join(ROOT, 'bench', 'appends.mjs'),
      [module, device, answer, ...[behind, fresh, bare].map(String)],
      {
        execPath: setting.node,
      },
    );
    const gone = new AbortController();
    child.once('exit', () => gone.abort());
    const took = async (/** @type {string} */ way) => {
      const answered = once(child, 'message', { signal: gone.signal });
      child.send(way);
      return Number((await answered)[0]);
    };
    return { ours: () => took(ways[0]), baseline: () => took(ways[1]), close: () => child.disconnect() };
  },
});

/** @param {string} what @param {number} times @param {boolean} quick @param {(setting: Setting, env: Readonly<Record<string, string>>, notes: string) => number | Promise<number>} run @returns {Row} */
const opening = (what, times, quick, run) => ({
  what: `${what}, 10 questions, 100,000 events behind it`,
  against: 'the same with none',
  unit: 'ms',
  budget: { times },
  runs: 41,
  quickRuns: 5,
  warmsUp: true,
  open: async (setting) => {
    const { env, long, none } = historyFor(setting, quick);
    // Few questions, as reading many would hide the rest.
    const notes = setting.bank(sizesOf(quick).few);
    return {
      ours: () => run(setting, { ...env, COGNITO_QUIZ_DATA: long }, notes),
      baseline: () => {
        rmSync(none, { recursive: true, force: true });
        return run(setting, { ...env, COGNITO_QUIZ_DATA: none }, notes);
      },
    };
  },
});

/** @param {boolean} quick */
export const answerRows = (quick) => [
  saving('an answer saved, 100,000 events behind it', 'the same with none', { times: 1.2 }, ['long', 'none'], quick),
  saving('an answer saved', 'a bare write and fdatasync', { times: 2 }, ['none', 'bare'], quick),
  opening('review --list --json', 1.1, quick, ({ node }, env, notes) =>
    wholeRun(node, [BIN, 'review', '--list', '--json', '--notes', notes], env),
  ),
  opening('first question', 1.1, quick, ({ node }, env, notes) => firstQuestion(node, env, ['--notes', notes])),
  opening('stats --json', 1.2, quick, ({ node }, env, notes) =>
    wholeRun(node, [BIN, 'stats', '--json', '--notes', notes], env),
  ),
];
