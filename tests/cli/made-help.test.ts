import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPaths } from '../../src/cli/made-help.ts';
import { ROOT, runChild, runInProcess } from '../support/run-cli.ts';

const made = (path: readonly string[]): string =>
  readFileSync(join(ROOT, 'dist', 'help', `${['cognito-quiz', ...path].join('-')}.txt`), 'utf8');

describe('the help that is made with the program', () => {
  const cwd = tmpdir();

  it.each(helpPaths().map((path) => ({ path, name: path.join(' ') || 'the program itself' })))(
    'is what the program makes when it is asked: $name',
    async ({ path }) => {
      expect(await runInProcess([...path, '--help'], { cwd })).toEqual({ status: 0, stdout: made(path), stderr: '' });
    },
  );

  it.each(['--help', '-h', 'config set --help', '--help config set', 'due -h'])('is shown for %s', (args) => {
    const path = args.split(' ').filter((word) => !word.startsWith('-'));
    expect(runChild(args.split(' '), { cwd })).toEqual({ status: 0, stdout: made(path), stderr: '' });
  });

  it('is not shown in a window of another width, which the help of a command fits', async () => {
    const sentence = 'print how many it would ask now, due and new ones together, and nothing else';
    expect(made(['due'])).not.toContain(sentence);
    // What a window of the usual width is given.
    const madeHelp = (): string => 'made';
    expect((await runInProcess(['due', '--help'], { cwd, terminal: true, columns: 80, madeHelp })).stdout).toBe('made');
    expect((await runInProcess(['due', '--help'], { cwd, terminal: true, columns: 120, madeHelp })).stdout).toContain(
      sentence,
    );
  });
});
