import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

/** `continue` closed a session whose notes were away for a moment, and forgot for good what was missing from them. */

async function leftExam() {
  const cwd = folderWith({ 'notes/bank.md': bankOf(4) });
  const run = (args: string, input = '') => runInProcess(args.split(' '), { cwd, input });
  await run('exam --no-shuffle --seed 1 --notes notes', '1\n1\n1\nq\n');
  return { cwd, run, notes: join(cwd, 'notes'), bank: join(cwd, 'notes', 'bank.md') };
}

it('a session of which nothing is found stays open, and it is said where its notes were', async () => {
  const { cwd, run, notes } = await leftExam();
  renameSync(notes, join(cwd, 'away'));
  const away = await run('continue');
  expect(away.status).toBe(2);
  expect(away.stderr).toContain('none of the 4 questions of the session that was left open found');
  expect(away.stderr).toContain(notes);
  renameSync(join(cwd, 'away'), notes);
  expect((await run('continue', 'submit\nsubmit\n')).stdout).toContain('Passed: 3 of 4 right');
});

it('a question that was missing once is back with its answer when its note is', async () => {
  const { run, bank } = await leftExam();
  writeFileSync(bank, bankOf(2));
  const less = await run('continue', 'q\n');
  expect(less.stdout).toContain('3 of 4 questions done');
  expect(less.stdout).toContain('2 questions of it left out');
  writeFileSync(bank, bankOf(4));
  const { stdout } = await run('continue', 'submit\nsubmit\n');
  expect(stdout).toContain('3 of 4 questions done');
  expect(stdout).toContain('Passed: 3 of 4 right (75 %)');
});
