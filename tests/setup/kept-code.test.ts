import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../support/run-cli.ts';

const KEPT = new RegExp(String.raw`\.js\.${process.version.replaceAll('.', '\\.')}-${process.arch}$`);

/** The program as it is installed, in a folder of its own. */
function installed(): { readonly dist: string; readonly count: () => { status: number | null; stdout: string } } {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['bin', 'dist', 'questions', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const count = () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(folder, 'bin', 'cognito-quiz.js'), 'due', '--count', '--data', join(folder, 'data')],
      { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') } },
    );
    return { status, stdout };
  };
  return { dist: join(folder, 'dist'), count };
}

const keptIn = (dist: string): readonly string[] =>
  readdirSync(dist)
    .filter((file) => KEPT.test(file))
    .map((file) => join(dist, file));

describe('What Node made of the scripts when the program was built', () => {
  it('is taken by the Node that built it', () => {
    const { dist } = installed();
    const kept = keptIn(dist);
    expect(kept.length).toBeGreaterThan(1);
    for (const file of kept) {
      const script = file.replace(/\.js\..*$/, '.js');
      const load = `const { readFileSync } = require('node:fs');
        const cachedData = readFileSync(${JSON.stringify(file)});
        console.log(new (require('node:vm').Script)(readFileSync(${JSON.stringify(script)}, 'utf8'), { cachedData }).cachedDataRejected);`;
      expect(spawnSync(process.execPath, ['-e', load], { encoding: 'utf8', env: {} }).stdout).toBe('false\n');
    }
  });

  it.each([
    ['is not there', (file: string) => rmSync(file)],
    ['is cut short', (file: string) => truncateSync(file, 1000)],
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['is of something else', (file: string) => writeFileSync(file, 'something else')],
  ])('is done without where it %s', (_, damage) => {
    const { dist, count } = installed();
    const whole = count();
    expect(whole).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\n$/) });
    for (const file of keptIn(dist)) damage(file);
    expect(count()).toEqual(whole);
  });
});

describe('A script', () => {
  it('may be larger than the memory that scripts are read into', () => {
    const { dist, count } = installed();
    const whole = count();
    appendFileSync(join(dist, 'main.js'), ' '.repeat(2 * 1024 * 1024));
    expect(count()).toEqual(whole);
  });
});

describe('The scripts', () => {
  it('are in ASCII, as they are read as if they were', () => {
    const dist = join(ROOT, 'dist');
    const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) expect(readFileSync(join(dist, file), 'utf8')).toMatch(/^[\0-\x7f]*$/);
  });
});
