import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { bankNotes } from '../../bench/bank.mjs';
import { desk } from '../support/desk.ts';
import { folderWith } from '../support/folder.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { ROOT } from '../support/run-cli.ts';

const BANK = { questions: 600, notes: 40 };
/** However fast the machine is, reading takes longer than a second by this clock. */
const SLOWLY = { NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, 'tests/support/hasty-clock.mjs')).href}` };
const BAR = /Reading notes ([█░]{20}) (\d+) of 40 files, (\d+) questions?/g;

describeOnTerminal('The first reading of a large bank', () => {
  const notes = (): string =>
    folderWith(Object.fromEntries([...bankNotes(BANK)].map(({ name, text }) => [name, text])));

  it('shows how far it is, and leaves nothing of it behind', async () => {
    const window = await desk('').open(['play', '--notes', notes()], { env: SLOWLY });
    const screen = await window.until(asks('Question 1 of 600'));
    const bars = [...window.raw().matchAll(BAR)].map(([, bar = '', files, questions]) => ({
      full: bar.split('█').length - 1,
      files: Number(files),
      questions: Number(questions),
    }));
    expect(bars.length).toBeGreaterThan(10);
    for (const part of ['full', 'files', 'questions'] as const) {
      const figures = bars.map((bar) => bar[part]);
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
      expect(figures.at(-1)).toBeGreaterThan(figures[0] ?? 0);
    }
    expect(screen).not.toContain('Reading');
    // The question was on the second screen of the terminal: what is on the first one shows at the end.
    window.press('q');
    await window.exit();
    expect(window.all().join('\n')).not.toContain('Reading');
  });
});
