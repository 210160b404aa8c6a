import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import { ROOT } from '../support/run-cli.ts';

const MEND = 'look at what the program shows now, and run `npm run screens`';

const picturesIn = (docs: string): readonly string[] => readdirSync(join(docs, 'screens')).sort();
const text = (docs: string, file: string): string => readFileSync(join(docs, file), 'utf8');

describeOnTerminal('The pictures in the docs', () => {
  it('are those of real runs of this very program', () => {
    const made = folderWith({});
    const kept = join(ROOT, 'docs');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'screens.mjs'), made], {
      encoding: 'utf8',
      // The runner of the tests sets variables on colour that Node warns of where both are there.
      env: { PATH: process.env['PATH'] ?? '' },
      timeout: 100_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(picturesIn(kept), MEND).toEqual(picturesIn(made));
    for (const file of ['screens.md', ...picturesIn(made).map((name) => join('screens', name))])
      expect(text(kept, file), `docs/${file}: ${MEND}`).toBe(text(made, file));
  });
});
