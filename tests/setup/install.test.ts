import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerKey } from '../../src/domain/question.ts';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { ROOT } from '../support/run-cli.ts';

/** npm hands its own options down to what it runs; a newcomer's shell has none. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) && name !== 'NODE_ENV'),
);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let scratch = '';
/** The project as git has it, with what is changed but not committed: nothing installed, nothing built. */
let clone = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cognito-quiz-setup-'));
  clone = join(scratch, 'clone');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(ROOT, file), join(clone, file));
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string, input = '') {
  const done = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...env, COGNITO_QUIZ_DATA: join(scratch, 'data') },
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

describe('a fresh clone', () => {
  it('ends on the first question with npm start alone, and has nothing left to do the second time', () => {
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
    const first = run(npm, ['start'], clone);
    expect(first.stderr).toMatch(/Installing .*\n[\s\S]*Building /);
    expect(first.stdout).toMatch(/Question 1 of \d+ · aws, /);
    expect(first.status).toBe(0);
    const second = run(npm, ['start', '--silent'], clone);
    expect(second.stderr).toBe('');
    expect(second.stdout).toMatch(/Question 1 of /);
  });

  it('is built again when its source has changed', () => {
    const help = join(clone, 'src', 'cli', 'help.ts');
    execFileSync(process.execPath, [
      '-e',
      `const fs = require('fs'); fs.appendFileSync(${JSON.stringify(help)}, '// changed\\n')`,
    ]);
    expect(run(npm, ['start', '--silent'], clone).stderr).toBe('Building cognito-quiz …\n');
  });

  it('installs globally with npm install -g . and runs from any folder', () => {
    const prefix = join(scratch, 'linked');
    mkdirSync(prefix);
    expect(run(npm, ['install', '-g', '.', '--prefix', prefix], clone)).toMatchObject({ status: 0 });
    expectToRun(prefix);
  });

  it('packs into a tarball that installs into an empty prefix without the network, bundled questions included', () => {
    expect(run(npm, ['pack', '--pack-destination', scratch], clone)).toMatchObject({ status: 0 });
    const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'no tarball';
    const prefix = join(scratch, 'packed');
    mkdirSync(prefix);
    expect(run(npm, ['install', '-g', join(scratch, tarball), '--prefix', prefix, '--offline'], scratch)).toMatchObject(
      { status: 0 },
    );
    expectToRun(prefix);
  });
});

const [first] = loadNotes([join(ROOT, 'questions')]).questions;
const firstKey = first && answerKey(first).join(' ');

function expectToRun(prefix: string): void {
  const command = process.platform === 'win32' ? join(prefix, 'cognito-quiz.cmd') : join(prefix, 'bin', 'cognito-quiz');
  const list = run(command, ['list'], tmpdir());
  expect(list).toMatchObject({ status: 0, stderr: expect.stringMatching(/^\d+ questions in \d+ notes?\n$/) });
  expect(
    run(command, ['play', '--no-shuffle', '-n', '1', '--data', join(prefix, 'answers')], tmpdir(), `${firstKey}\n`)
      .stdout,
  ).toMatch(/Right\.[\s\S]*Score: 1 of 1/);
}
