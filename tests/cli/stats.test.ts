import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { COGNITO_NOTE, LAMBDA_NOTE } from '../support/notes.ts';
import { runInProcess } from '../support/run-cli.ts';
import { widest } from '../support/screens.ts';

let folder = '';
beforeEach(() => {
  folder = folderWith({
    'cognito.md': COGNITO_NOTE,
    'lambda.md': LAMBDA_NOTE,
    'many/bank.md': bankOf(70),
    'dva.yaml': 'pass: 70\nshares:\n  lambda: 40\n  cognito: 60\n',
  });
});

const UTF_8 = { LANG: 'C.UTF-8' };
/** Where it is the 23rd of November 2026, ten in the morning. */
const run = (args: string, input = '', world: Partial<Parameters<typeof runInProcess>[1]> = {}) =>
  runInProcess(args.split(' '), { cwd: folder, input, ...world });
const document = async (args: string) => JSON.parse((await run(`stats --json ${args}`)).stdout);

describe('stats --json', () => {
  it('has every figure, those that it had before as they were', async () => {
    // Wrong twice: AppSync where SNS is right.
    for (let time = 0; time < 2; time += 1) await run('play --notes cognito.md --no-shuffle --once', '4\n1 5\n');
    const { confusions, ...figures } = await document('--notes cognito.md');
    expect(figures).toEqual({
      version: 1,
      questions: { total: 2, seen: 2, missed: 1, due: 0 },
      answers: { total: 4, right: 2 },
      byTag: [
        { tag: 'aws', questions: 2, seen: 2, answers: 4, right: 2, due: 0, interval: [15, 85] },
        { tag: 'cognito', questions: 2, seen: 2, answers: 4, right: 2, due: 0, interval: [15, 85] },
        { tag: 'mfa', questions: 1, seen: 1, answers: 2, right: 0, due: 0, interval: [0, 65.8] },
      ],
      days: [{ date: '2026-11-23', answers: 4, right: 2 }],
      exam: null,
      streak: { current: 1, longest: 1 },
      secondsPerQuestion: { overall: 0, last7Days: 0 },
      readiness: { percent: null, low: null, high: null, pass: 72, answered: 2, missing: 58, absent: 58, shares: [] },
    });
    expect(confusions).toEqual([
      { chosen: 'AWS AppSync', right: 'Amazon SNS', times: 2, questions: [expect.stringMatching(/^\w{16}$/)] },
    ]);
  });

  it('is whole before the first answer', async () => {
    expect(await document('--notes lambda.md')).toMatchObject({
      byTag: [{ tag: 'aws', interval: null, due: 0 }, {}],
      streak: { current: 0, longest: 0 },
      secondsPerQuestion: { overall: null, last7Days: null },
      confusions: [],
    });
  });

  it('has an estimate once there are enough answers', async () => {
    await run('play --notes many --no-shuffle --once', '1\n'.repeat(70));
    const { readiness } = await document('--notes many');
    expect(readiness).toMatchObject({ pass: 72, answered: 70, missing: 0, absent: 0 });
    expect(readiness.low).toBeLessThanOrEqual(readiness.percent);
    expect(readiness.percent).toBeLessThanOrEqual(readiness.high);
  });

  it('goes by the blueprint that is named', async () => {
    const { readiness } = await document('--notes . --blueprint dva.yaml');
    expect(readiness).toMatchObject({
      pass: 70,
      missing: 60,
      shares: [
        { tag: 'lambda', weight: 40, questions: 1 },
        { tag: 'cognito', weight: 60, questions: 2 },
      ],
    });
  });
});

describe('a blueprint', () => {
  it('that is not there, or none, is told, and nothing else', async () => {
    writeFileSync(join(folder, 'none.yaml'), 'shares: 5\n');
    for (const file of ['gone.yaml', 'none.yaml']) {
      const { status, stdout, stderr } = await run(`stats --notes lambda.md --blueprint ${file}`);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^error: .*${file}.*, expected .*\\nhint: `));
    }
  });
});

describe('stats', () => {
  const drawn = (args: string, env: Readonly<Record<string, string>> = UTF_8, columns = 80) =>
    run(`stats --notes cognito.md ${args}`.trim(), '', { terminal: true, columns, env });
  beforeEach(async () => void (await run('play --notes cognito.md --no-shuffle --once', '3\n1 4\n')));

  it('draws on a terminal, in colours, and no wider than the window', async () => {
    const { stdout } = await drawn('');
    expect(stdout).toContain('\u001b[');
    expect(stdout).toMatch(/100 % [^\n]*│/);
    for (let columns = 30; columns <= 60; columns += 1)
      expect(widest((await drawn('', UTF_8, columns)).stdout.split('\n'))).toBeLessThan(columns);
  });

  it('draws without colours where they are not wanted, and in ASCII where the locale is not UTF-8', async () => {
    const { stdout } = await drawn('--no-color');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('█');
    const { stdout: ascii } = await drawn('--no-color', { LANG: 'C' });
    expect(ascii).toMatch(/^[ -~\n]+$/);
    expect(ascii).toContain('100 % |');
  });

  it('is plain lines in a pipe, and wherever they were asked for', async () => {
    const { stdout: piped } = await run('stats --notes cognito.md');
    expect(piped).toContain('Days with answers, in all notes\n  2026-11-23  1 of 2 right (50 %)\n');
    expect(piped).toMatch(/^[ -~\n]+$/);
    expect((await drawn('--plain')).stdout).toBe(piped);
    expect((await drawn('', { ...UTF_8, TERM: 'dumb' })).stdout).toBe(piped);
    expect((await drawn('', { ...UTF_8, ACCESSIBLE: '1' })).stdout).toBe(piped);
    await run('config set plain true');
    expect((await drawn('')).stdout).toBe(piped);
  });
});
