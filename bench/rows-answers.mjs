/** What a long history costs: saving an answer, and opening the program, with 100,000 events behind it and with none. */
import { fork } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { firstQuestion } from './first-question.mjs';
import { writeHistory } from './history.mjs';
import { BIN, ROOT } from './setting.mjs';
import { wholeRun } from './whole-run.mjs';

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {import('./row.mjs').Budget} Budget */
/** @typedef {import('./setting.mjs').Setting} Setting */

/** @param {Setting} setting */
function historyFor(setting) {
  const place = setting.place();
  const long = `${place.data}-long`;
  const size = setting.quick ? { questions: 100, notes: 10 } : { questions: 1_000, notes: 10 };
  return { ...place, long, none: `${place.data}-none`, ...writeHistory(setting, place.env, size, long) };
}

/** The journal of the store, as it is bundled into the program. @param {string} outfile */
async function buildJournal(outfile) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/store/journal.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    logLevel: 'warning',
  });
}

/**
 * @param {string} what
 * @param {string} against
 * @param {Budget} budget
 * @param {readonly [ours: string, baseline: string]} ways
 * @returns {Row}
 */
const saving = (what, against, budget, ways) => ({
  what,
  against,
  unit: 'ms',
  budget,
  runs: 41,
  quickRuns: 11,
  warmsUp: true,
  open: async (setting) => {
    const { long, none, device, answer } = historyFor(setting);
    const module = `${long}.mjs`;
    await buildJournal(module);
    // Its own copy, as it grows.
    const [behind, bare] = [`${long}-saved`, `${long}-bare`];
    cpSync(long, behind, { recursive: true });
    const child = fork(join(ROOT, 'bench', 'appends.mjs'), [module, device, answer, behind, none, bare], {
      execPath: setting.node,
    });
    const took = (/** @type {string} */ way) =>
      /** @type {Promise<number>} */ (
        new Promise((resolve, reject) => {
          child.once('message', (ms) => resolve(Number(ms)));
          child.once('exit', (status) => reject(new Error(`appending ended with ${status}`)));
          child.send(way);
        })
      );
    return { ours: () => took(ways[0]), baseline: () => took(ways[1]), close: () => child.disconnect() };
  },
});

/** @param {string} what @param {(setting: Setting, env: Readonly<Record<string, string>>, notes: string) => number | Promise<number>} run @returns {Row} */
const opening = (what, run) => ({
  what: `${what}, 10 questions, 100,000 events behind it`,
  against: 'the same with none',
  unit: 'ms',
  budget: { more: 10 },
  runs: 15,
  quickRuns: 5,
  warmsUp: true,
  open: async (setting) => {
    const { env, long, none } = historyFor(setting);
    // Few questions, as reading many would hide the rest.
    const notes = setting.bank(10, 1);
    return {
      ours: () => run(setting, { ...env, COGNITO_QUIZ_DATA: long }, notes),
      baseline: () => {
        rmSync(none, { recursive: true, force: true });
        return run(setting, { ...env, COGNITO_QUIZ_DATA: none }, notes);
      },
    };
  },
});

export const answerRows = [
  saving('an answer saved, 100,000 events behind it', 'the same with none', { times: 1.2 }, ['long', 'none']),
  saving('an answer saved', 'a bare write and fdatasync', { times: 2 }, ['none', 'bare']),
  opening('first question', ({ node }, env, notes) => firstQuestion(node, env, ['--notes', notes])),
  opening('stats --json', ({ node }, env, notes) => wholeRun(node, [BIN, 'stats', '--json', '--notes', notes], env)),
];
