/**
 * Start-up as a ratio to bare Node in the same run: medians of interleaved runs, so that a busy machine slows both.
 *
 *   npm run bench [-- runs]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bankText } from './history.mjs';

const bin = fileURLToPath(new URL('../bin/cognito-quiz.js', import.meta.url));
const runs = Number(process.argv[2] ?? 15);
const data = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const QUESTIONS = 1_000;
const bank = join(data, 'bank.md');
writeFileSync(bank, bankText(0, QUESTIONS));
const cache = join(data, 'cache');
/** Nothing can be kept there. */
const noCache = join(bank, 'none');

/** @type {readonly { readonly name: string, readonly args: readonly string[], readonly caches?: string }[]} */
const ROWS = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'cognito-quiz --version', args: [bin, '--version'] },
  { name: 'cognito-quiz --help', args: [bin, '--help'] },
  { name: 'cognito-quiz tags (bundled note)', args: [bin, 'tags'] },
  { name: 'cognito-quiz play, first question (bundled note)', args: [bin, 'play', '--plain'] },
  { name: 'cognito-quiz due --count (bundled note)', args: [bin, 'due', '--count'] },
  { name: `cognito-quiz due --count (${QUESTIONS} questions)`, args: [bin, 'due', '--count', '--notes', bank] },
  { name: '  without an index (bundled note)', args: [bin, 'due', '--count'], caches: noCache },
  {
    name: `  without an index (${QUESTIONS} questions)`,
    args: [bin, 'due', '--count', '--notes', bank],
    caches: noCache,
  },
];

/** @type {number[][]} */
const times = ROWS.map(() => []);
// The first of the runs warms up, and writes the indexes.
for (let run = 0; run <= runs; run += 1) {
  for (const [index, { args, caches = cache }] of ROWS.entries()) {
    const from = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, {
      input: '',
      env: { ...process.env, COGNITO_QUIZ_DATA: data, XDG_CACHE_HOME: caches },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    if (run > 0) times[index]?.push(Number(process.hrtime.bigint() - from) / 1e6);
  }
}
rmSync(data, { recursive: true, force: true });

const medians = times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
const [baseline = 1] = medians;
console.log(`Node ${process.version}, medians of ${runs} interleaved runs`);
for (const [index, { name }] of ROWS.entries()) {
  const median = medians[index] ?? 0;
  console.log(`${name.padEnd(50)} ${median.toFixed(0).padStart(5)} ms ${(median / baseline).toFixed(2).padStart(6)}x`);
}
