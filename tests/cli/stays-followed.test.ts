import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

const entry = (stem: string, options: readonly string[] = ['A role', 'A pool', 'A page', 'A key']): string =>
  `### Q1\n\n${stem}\n\n${options.map((text, at) => `${at + 1}. ${text}`).join('\n')}\n\n<details>\n\n<mark>1</mark>\n\n</details>\n\n`;
const OTHER = entry('Which other thing keeps users?', ['One', 'Two']);
const FIRST = entry('Which change helps?');
const SECOND = entry('Which change helps?', ['A role', 'A pool', 'A page', 'A name']);
const THIRD = entry('Which change helps?', ['A role', 'A pool', 'A door', 'A name']);

/** A note that is edited; its first question is answered wrongly once, the other one rightly with each quiz. */
function edited() {
  const cwd = folderWith({ 'notes/a.md': FIRST + OTHER });
  const run = (args: readonly string[], input = '') => runInProcess([...args, '--notes', 'notes'], { cwd, input });
  return {
    run,
    edit: (text: string): void => writeFileSync(join(cwd, 'notes', 'a.md'), text),
    /** A quiz that asks, and ends before the first answer. */
    open: () => run(['play', '--no-shuffle']),
    missed: async () => JSON.parse((await run(['review', '--list', '--json'])).stdout).questions,
  };
}

describe('history that has followed an edit', () => {
  it('goes on over a second one, which is too far from the first wording', async () => {
    const { run, edit, open, missed } = edited();
    await run(['play', '--no-shuffle', '--once'], '2\n1\n');
    edit(SECOND + OTHER);
    await open();
    edit(THIRD + OTHER);
    expect(await missed()).toMatchObject([{ misses: 1, stem: 'Which change helps?' }]);
  });

  it('without a quiz in between it does not, and is told as gone', async () => {
    const { run, edit, missed } = edited();
    await run(['play', '--no-shuffle', '--once'], '2\n1\n');
    edit(THIRD + OTHER);
    expect(await missed()).toEqual([]);
    expect((await run(['progress', 'check'])).stdout).toContain('1 question of your history no longer in the notes');
  });

  it('stays where it is when another one that is alike comes', async () => {
    const { run, edit, open, missed } = edited();
    await run(['play', '--no-shuffle', '--once'], '2\n1\n');
    edit(SECOND + OTHER);
    await open();
    edit(SECOND + entry('Which change helps?', ['A role', 'A pool', 'A page', 'A tree']) + OTHER);
    expect(await missed()).toHaveLength(1);
  });

  it('goes back when the edit is taken back', async () => {
    const { run, edit, open, missed } = edited();
    await run(['play', '--no-shuffle', '--once'], '2\n1\n');
    edit(SECOND + OTHER);
    await open();
    edit(FIRST + OTHER);
    expect(await missed()).toMatchObject([{ misses: 1 }]);
    expect((await run(['progress', 'check'])).stdout).toContain('0 questions of your history no longer in the notes');
  });

  it('is parted by hand, for good', async () => {
    const { run, edit, open, missed } = edited();
    await run(['play', '--no-shuffle', '--once'], '2\n1\n');
    const [{ id }] = await missed();
    edit(SECOND + OTHER);
    await open();
    expect((await run(['progress', 'link', id, id])).stdout).toContain('goes by its own wording again');
    expect(await missed()).toEqual([]);
    await open();
    expect(await missed()).toEqual([]);
  });

  it('goes with a mark on a question that was never answered', async () => {
    const { run, edit } = edited();
    await run(['play', '--no-shuffle'], 'm\n');
    edit(SECOND + OTHER);
    expect((await run(['list', '--marked'])).stdout).toContain('Which change helps?');
  });

  it('follows into a note that was moved before it was edited', async () => {
    const cwd = folderWith({ 'a.md': FIRST });
    const run = (note: string, args: readonly string[], input = '') =>
      runInProcess([...args, '--notes', note], { cwd, input });
    await run('a.md', ['play', '--once', '--no-shuffle'], '2\n');
    writeFileSync(join(cwd, 'b.md'), FIRST);
    await run('b.md', ['play', '--once', '--no-shuffle'], '2\n');
    writeFileSync(join(cwd, 'b.md'), SECOND);
    expect(JSON.parse((await run('b.md', ['review', '--list', '--json'])).stdout).questions).toMatchObject([
      { misses: 2 },
    ]);
  });
});
