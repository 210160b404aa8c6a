import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { confirmed, playInProcess } from '../support/quiz-process.ts';

/** So many that there is work left for the time after the summary, in which a closed pipe is told. */
const ANSWERS = 40;

/** Ctrl-C ends `tee` in `cognito-quiz play | tee log` as well: the score met a closed pipe, and the status was 0. */
it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s gives its status also where nobody reads any more', async (signal, status) => {
  const folder = folderWith({ 'bank.md': bankOf(ANSWERS + 1) });
  const quiz = playInProcess(join(folder, 'bank.md'), join(folder, 'data'));
  quiz.type('1\n'.repeat(ANSWERS));
  await quiz.says((stdout) => confirmed(stdout) === ANSWERS && /Choose 1 .*\n$/.test(stdout));
  quiz.child.stdout?.destroy();
  quiz.child.kill(signal);
  expect(await quiz.ended).toBe(status);
  expect(quiz.stderr()).toBe('');
});
