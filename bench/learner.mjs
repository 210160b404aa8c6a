/**
 * Does `due` teach more per answer than practice at random? Simulated learners of 60 days, with memories that are not the
 * scheduler's, answer 300 questions of four options under several policies; the engine that chooses is the real one. The
 * others spread as many answers evenly over the days as `due` asked for. What is told is the mean chance that a question is
 * recalled, guessing aside, over the 60 days, on the day behind them and a week later, with the standard deviation over the seeds.
 *
 *   node bench/learner.mjs [seeds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const seeds = Math.max(1, Number(process.argv[2] ?? 5));
const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const outfile = join(folder, 'figures.mjs');
await bundle('bench/learner/figures.ts', outfile);
const { COURSES, rows } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true, force: true });

/** @param {readonly number[]} list */
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
/** @param {readonly number[]} list */
const spread = (list) => Math.sqrt(mean(list.map((one) => (one - mean(list)) ** 2)));
/** @param {readonly number[]} list */
const share = (list) => `${(100 * mean(list)).toFixed(1)} % ±${(100 * spread(list)).toFixed(1)}`;
/** @param {readonly string[]} cells */
const line = ([first = '', ...cells]) => `  ${first.padEnd(8)}${cells.map((cell) => cell.padStart(15)).join('')}`;

for (const course of COURSES) {
  console.log(`\n${course.model} memory, at most ${course.perDay} answers a day, ${seeds} seeds`);
  console.log(line(['policy', 'answers', 'seen', 'on the way', 'day 60', 'day 67', 'day 67 / 1,000']));
  for (const { policy, outcomes } of rows(course, seeds)) {
    const of = (/** @type {'answers' | 'seen' | 'onTheWay' | 'atEnd' | 'aWeekLater'} */ what) =>
      outcomes.map((/** @type {Record<typeof what, number>} */ one) => one[what]);
    const perThousand = outcomes.map(
      (/** @type {{ answers: number, aWeekLater: number }} */ one) => (1000 * one.aWeekLater) / one.answers,
    );
    const [answers, seen] = [mean(of('answers')).toFixed(0), mean(of('seen')).toFixed(0)];
    console.log(
      line([
        policy,
        answers,
        seen,
        share(of('onTheWay')),
        share(of('atEnd')),
        share(of('aWeekLater')),
        share(perThousand),
      ]),
    );
  }
}
