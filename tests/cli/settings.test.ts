import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { LAMBDA_NOTE } from '../support/notes.ts';
import { runInProcess } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = folderWith({ 'lambda.md': LAMBDA_NOTE });
});

/** Where it is the 23rd of November 2026, ten in the morning. */
const run = (args: string, input = '') => runInProcess(args.split(' '), { cwd: folder, input });

describe('the setting exam-date', () => {
  it.each([
    ['2027-01-15', 'Exam on 2027-01-15, in 53 days', 53],
    ['2026-11-25', 'Exam on 2026-11-25, in 2 days', 2],
    ['2026-11-24', 'Exam on 2026-11-24, tomorrow', 1],
    ['2026-11-23', 'Exam on 2026-11-23, today', 0],
    ['2026-11-22', 'Exam on 2026-11-22, yesterday', -1],
    ['2026-11-01', 'Exam on 2026-11-01, 22 days ago', -22],
  ])('%s makes stats say: %s', async (date, line, daysLeft) => {
    await run(`config set exam-date ${date}`);
    expect((await run('stats --notes lambda.md')).stdout).toContain(`${line}\n`);
    const { exam } = JSON.parse((await run('stats --notes lambda.md --json')).stdout);
    expect(exam).toEqual({ date, daysLeft });
  });

  it('that is not set makes stats say nothing of an exam', async () => {
    expect((await run('stats --notes lambda.md')).stdout).not.toContain('Exam');
    expect(JSON.parse((await run('stats --notes lambda.md --json')).stdout).exam).toBeNull();
  });
});

describe('the setting once', () => {
  it.each([
    ['true', false],
    ['false', true],
  ])('%s: a miss comes back: %s', async (once, again) => {
    await run(`config set once ${once}`);
    for (const mode of ['play', 'review'])
      expect((await run(`${mode} --notes lambda.md --no-shuffle`, 'a\n')).stdout.includes('Again: question 1')).toBe(
        again,
      );
  });

  it('gives way to the option', async () => {
    await run('config set once false');
    expect((await run('play --notes lambda.md --no-shuffle --once', 'a\n')).stdout).not.toContain('Again');
  });
});

describe('settings', () => {
  it.each([
    ['once', 'true'],
    ['theme', 'none'],
    ['exam-date', '2027-01-15'],
  ])('%s are set, listed, told and taken back', async (name, value) => {
    expect((await run(`config set ${name} ${value}`)).stdout).toBe(`${name} = ${value}\n`);
    expect((await run(`config get ${name}`)).stdout).toBe(`${value}\n`);
    expect((await run('config list')).stdout).toContain(`${name} = ${value}\n`);
    expect((await run(`config unset ${name}`)).stdout).toBe(`${name} = (default)\n`);
    expect((await run(`config get ${name}`)).stdout).toBe('');
  });

  it('that may not be are named with what they may be, and the others count', async () => {
    await run('config set exam-date 2027-01-15');
    const file = join(folder, 'data', 'settings.json');
    writeFileSync(file, '{"exam-date":"2027-02-30","theme":"purple","once":true}');
    const { stdout, stderr } = await run('config list --json');
    expect(JSON.parse(stdout).settings).toEqual({ once: true });
    expect(stderr).toContain(`\`exam-date\` in ${file}, expected a day of the calendar, such as 2027-01-15`);
    expect(stderr).toContain(
      `\`theme\` in ${file}, expected auto (what the terminal tells), dark, light (its background) or none (no colours)`,
    );
  });
});
