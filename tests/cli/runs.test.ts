import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { BROKEN_NOTE, COGNITO_NOTE, LAMBDA_NOTE } from '../support/notes.ts';
import { type Run, runChild, runInProcess } from '../support/run-cli.ts';
import { LINT_RUNS } from './lint-runs.ts';
import { NOTE_RUNS } from './note-runs.ts';
import { QUIZ_RUNS } from './quiz-runs.ts';
import type { Row } from './row.ts';
import { USAGE_RUNS } from './usage-runs.ts';

const NOTES = {
  'cognito.md': COGNITO_NOTE,
  'lambda.md': LAMBDA_NOTE,
  'broken.md': BROKEN_NOTE,
  'set/settings.json': '{"rules":["key-out-of-range=off","no-explanation=error"]}',
  // No `.md`: read only when it is named, so that a run on the folder does not meet it.
  'known.txt': `<!-- quiz-lint-disable key-out-of-range -->\n\n${BROKEN_NOTE}`,
};

function expectRun(row: Row, run: Run): void {
  expect({ status: run.status, stderr: run.status === row.status ? '' : run.stderr }).toEqual({
    status: row.status,
    stderr: '',
  });
  expectInOrder(run.stdout, row.stdout ?? []);
  expectInOrder(run.stderr, row.stderr ?? []);
  if (row.silent !== undefined) expect(run[row.silent]).toBe('');
}

function expectInOrder(text: string, wanted: readonly (string | RegExp)[]): void {
  let at = 0;
  for (const one of wanted) {
    if (typeof one === 'string') {
      const found = text.indexOf(one, at);
      expect(found === -1 ? `missing: ${one}\n${text.slice(at)}` : 'found').toBe('found');
      at = found + one.length;
    } else expect(text).toMatch(one);
  }
}

describe.each([
  { way: 'in this process', run: runInProcess },
  {
    way: 'as a child process',
    run: (args: readonly string[], world: Parameters<typeof runChild>[1]) => Promise.resolve(runChild(args, world)),
  },
])('$way', ({ run }) => {
  it.each([...QUIZ_RUNS, ...NOTE_RUNS, ...LINT_RUNS, ...USAGE_RUNS])('$name', async (row) => {
    const words = row.args.split(' ').filter((word) => word !== '');
    expectRun(row, await run(words, { cwd: folderWith(NOTES), input: row.input ?? '', env: row.env ?? {} }));
  });
});
