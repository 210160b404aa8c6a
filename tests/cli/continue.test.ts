import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

/** A folder in which a session was played and lost its end, as a kill does it. */
async function leftOpen(input: string, ...options: readonly string[]) {
  const cwd = folderWith({ 'notes/bank.md': bankOf(4) });
  const run = (args: readonly string[], typed = '') => runInProcess(args, { cwd, input: typed });
  await run(['play', '--notes', 'notes', '--seed', '5', ...options], input);
  const [name = ''] = readdirSync(join(cwd, 'data')).filter((file) => file.endsWith('.jsonl'));
  const file = join(cwd, 'data', name);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.at(-1)).toContain('"end"');
  writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
  return { cwd, run };
}
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/^Which is number (\d)\?$/gm)].map(([, number = '']) => number);

describe('continue', () => {
  it('asks the rest in the order of the session, on its notes, and counts the whole', async () => {
    const whole = await runInProcess(['play', '--notes', 'notes', '--seed', '5', '--once', '--json'], {
      cwd: folderWith({ 'notes/bank.md': bankOf(4) }),
      input: '1\n1\n1\n1\n',
    });
    const { run } = await leftOpen('1\n2\n', '--once');
    const { status, stdout, stderr } = await run(['continue', '--json'], '1\n1\n');
    expect(status).toBe(0);
    expect(stderr).toContain('Going on where you stopped: 2 of 4 questions done.');
    expect(numbersIn(stderr)).toEqual(numbersIn(whole.stderr).slice(2));
    expect(stderr).toContain('Question 3 of 4');
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ mode: 'play', seed: 5, score: { answered: 4, total: 4 } });
    expect(document.questions.map(({ id }: { id: string }) => id)).toEqual(
      JSON.parse(whole.stdout).questions.map(({ id }: { id: string }) => id),
    );
    expect((await run(['continue'])).stderr).toContain('No session was left open.');
  });

  it('brings misses back, and options in the order that they would have had', async () => {
    const { run } = await leftOpen('2\n', '--no-shuffle');
    const { stdout } = await run(['continue'], '1\n1\n1\n1\n');
    expect(numbersIn(stdout)).toEqual(['2', '3', '4', '1']);
    expect(stdout).toContain('Again: question 1 of 4');
    expect(stdout).toContain('Score: 3 of 4 right');
  });

  it('takes a review up as a review', async () => {
    const { run, cwd } = await leftOpen('2\n2\n2\n2\n', '--once', '--no-shuffle');
    await run(['continue'], '');
    await run(['review', '--notes', 'notes', '--once', '--no-shuffle'], '1\n');
    const [name = ''] = readdirSync(join(cwd, 'data')).filter((file) => file.endsWith('.jsonl'));
    const file = join(cwd, 'data', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/.*"end".*\n$/, ''));
    expect(JSON.parse((await run(['continue', '--json'], '1\n')).stdout)).toMatchObject({
      mode: 'review',
      score: { right: 2, answered: 2, total: 4 },
    });
  });

  it('goes on without the questions that the notes have no more, and says so', async () => {
    const { cwd, run } = await leftOpen('1\n', '--no-shuffle');
    writeFileSync(join(cwd, 'notes', 'bank.md'), bankOf(3));
    const { stdout } = await run(['continue'], '1\n1\n');
    expect(stdout).toContain('1 question of it left out: no longer in the notes, or disputed.');
    expect(stdout).toContain('Score: 3 of 3 right');
  });

  it('has a question that was edited in between, with the answer that it got', async () => {
    const { cwd, run } = await leftOpen('1\n', '--no-shuffle');
    writeFileSync(join(cwd, 'notes', 'bank.md'), bankOf(4).replace('Which is number 1?', 'Whihc is number 1?'));
    const { stdout } = await run(['continue'], '1\n1\n1\n');
    expect(stdout).not.toContain('Whihc');
    expect(stdout).toContain('Score: 4 of 4 right');
  });

  it('finds nothing to go on with where nothing was left open', async () => {
    const cwd = folderWith({ 'bank.md': bankOf(1) });
    const { status, stdout, stderr } = await runInProcess(['continue', '--json'], { cwd });
    expect([status, stderr]).toEqual([0, 'No session was left open. cognito-quiz play starts one.\n']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, score: { answered: 0, total: 0 }, questions: [] });
  });

  it('uses the usual notes where those of the session are gone, as with one of another device', async () => {
    const { cwd, run } = await leftOpen('1\n', '--no-shuffle');
    writeFileSync(join(cwd, 'bank.md'), bankOf(4));
    const [name = ''] = readdirSync(join(cwd, 'data')).filter((file) => file.endsWith('.jsonl'));
    const file = join(cwd, 'data', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/notes', '/gone'));
    const { stdout } = await runInProcess(['continue'], { cwd, input: '1\n1\n1\n', env: { COGNITO_QUIZ_NOTES: cwd } });
    expect(stdout).toContain('Score: 4 of 4 right');
    expect((await run(['continue'])).stderr).toContain('No session was left open.');
  });
});
