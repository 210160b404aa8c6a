import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

const note = (stem: string, key = 1): string =>
  `### Q1\n\n${stem}\n\n1. A role\n2. A pool\n3. A page\n\n<details>\n\n<mark>${key}</mark>\n\n</details>\n`;
const TYPO = 'Codes raech nobody. Which change helps?';
const RIGHT = 'Codes reach nobody. Which change helps?';
const REWRITTEN = 'Codes reach nobody at all now. Which one change helps here?';

/** A folder whose note was answered wrongly, in the first of some wordings; `run` runs a command on it. */
async function answered(stem: string) {
  const cwd = folderWith({ 'notes/a.md': note(stem) });
  const run = (...args: readonly string[]) => runInProcess([...args, '--notes', 'notes'], { cwd });
  await runInProcess(['play', '--notes', 'notes', '--once', '--no-shuffle'], { cwd, input: '2\n' });
  const edit = (text: string): void => writeFileSync(join(cwd, 'notes', 'a.md'), text);
  const missed = async (): Promise<string> => (await run('review', '--list')).stdout;
  return { cwd, run, edit, missed };
}

describe('history follows an edited question', () => {
  it('into review, without a word', async () => {
    const { edit, missed } = await answered(TYPO);
    edit(note(RIGHT));
    expect(await missed()).toContain(RIGHT);
  });

  it('and is told by `progress check`', async () => {
    const { run, edit } = await answered(TYPO);
    edit(note(RIGHT));
    const { stdout } = await run('progress', 'check');
    expect(stdout).toContain('1 edited question with a history');
    expect(stdout).toContain(RIGHT);
    expect(stdout).toContain('0 questions of your history no longer in the notes');
  });

  it('not where the note has an error, which may have left it out', async () => {
    const { run, edit, missed } = await answered(TYPO);
    edit(`${note(RIGHT)}\n### Q2\n\nWhich?\n\n1. One\n2. Two\n\n<details>\n\n<mark>9</mark>\n\n</details>\n`);
    expect(await missed()).toBe('');
    expect((await run('progress', 'check')).stdout).toContain('1 question of notes that were not read now');
  });
});

describe('a question that is gone', () => {
  it('is named with its likely heir, and linked by hand', async () => {
    const { run, edit, missed } = await answered(RIGHT);
    edit(note(REWRITTEN));
    expect(await missed()).toBe('');
    const { stdout } = await run('progress', 'check');
    expect(stdout).toContain('1 question of your history no longer in the notes');
    const [, link = ''] = /cognito-quiz (progress link .*)/.exec(stdout) ?? [];
    const [, , old = '', heir = ''] = link.split(' ');
    expect((await run('progress', 'link', old, heir)).stdout).toContain(`${heir} has the history of ${old}.`);
    expect(await missed()).toContain(REWRITTEN);
    await run('progress', 'link', old, old);
    expect(await missed()).toBe('');
  });

  it('with its note counts as gone too', async () => {
    const { cwd, run } = await answered(RIGHT);
    rmSync(join(cwd, 'notes', 'a.md'));
    writeFileSync(join(cwd, 'notes', 'b.md'), note('Which other thing is it that keeps users?'));
    expect((await run('progress', 'check')).stdout).toContain('1 question of your history no longer in the notes');
  });

  it('is named with its likely heir also when that one was answered meanwhile', async () => {
    const { cwd, run, edit } = await answered(RIGHT);
    edit(note(REWRITTEN));
    await runInProcess(['play', '--notes', 'notes', '--once', '--no-shuffle'], { cwd, input: '1\n' });
    const { stdout } = await run('progress', 'check');
    expect(stdout).toMatch(/^ {4}perhaps \w+ {2}notes\/a\.md:1 {2}Codes reach nobody at all/m);
    expect(stdout).toMatch(/^ {4}cognito-quiz progress link \w+ \w+ --notes notes$/m);
  });

  it('is named too where its note was not read now', async () => {
    const { cwd, run } = await answered(RIGHT);
    writeFileSync(join(cwd, 'b.md'), note('Which other thing is it that keeps users?'));
    const { stdout } = await runInProcess(['progress', 'check', '--notes', 'b.md'], { cwd });
    expect(stdout).toMatch(
      /1 question of notes that were not read now.*\n {2}\w+ {2}notes\/a\.md {2}Codes reach nobody\./,
    );
    expect((await run('progress', 'check')).stdout).not.toContain('not read now');
  });

  it('is asked again after a link, where the key is another one', async () => {
    const { run, edit, missed } = await answered(RIGHT);
    await run('review', '--once', '--no-shuffle');
    edit(note(REWRITTEN, 2));
    const [, link = ''] = /cognito-quiz (progress link .*)/.exec((await run('progress', 'check')).stdout) ?? [];
    await run(...link.split(' ').slice(0, 4));
    expect(await missed()).toContain(REWRITTEN);
  });

  it.each([
    ['an old id that nobody answered', ['nothing', 'nothing']],
    ['an empty id', ['', '']],
    ['a new id that no question has', ['', 'zzzz']],
  ])('is not linked with %s', async (_what, ids) => {
    const { run } = await answered(RIGHT);
    expect(await run('progress', 'link', ...ids)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a question that is still there', () => {
  it('keeps its own history', async () => {
    const { run, edit, missed } = await answered(RIGHT);
    edit(`${note(RIGHT)}\n${note(REWRITTEN)}`);
    const [own = '', other = ''] = [...(await run('list')).stdout.matchAll(/^\S+/gm)].map(([id]) => id);
    const { status, stderr } = await run('progress', 'link', own, other);
    expect([status, stderr]).toEqual([2, expect.stringContaining('still in the notes')]);
    expect(await missed()).toContain(RIGHT);
  });
});

describe('another key', () => {
  it('has the question asked again, and says why', async () => {
    const cwd = folderWith({ 'notes/a.md': note(RIGHT, 2) });
    const play = (...args: readonly string[]) =>
      runInProcess([...args, '--notes', 'notes', '--once', '--no-shuffle'], { cwd, input: '2\n' });
    expect((await play('play')).stdout).toContain('Right.');
    expect((await play('review')).stderr).toContain('Nothing to review.');
    writeFileSync(join(cwd, 'notes', 'a.md'), note(RIGHT, 3));
    const asked = await play('review');
    expect(asked.stdout).toContain('its key has changed');
    expect(asked.stdout).toContain('Wrong.');
  });

  it('and not where only the wording of the right option changed', async () => {
    const { edit, run } = await answered(RIGHT);
    await runInProcess(['review', '--notes', 'notes', '--once', '--no-shuffle'], { cwd: (await answered(RIGHT)).cwd });
    edit(note(RIGHT).replace('1. A role', '1. A role.'));
    expect((await run('progress', 'check')).stdout).toContain('1 edited question with a history');
  });

  it('is none where a slip in the right option is put right below an id that the note gives', async () => {
    const named = (key: number, right = 'A service role') =>
      note(RIGHT, key).replace('### Q1\n', '### Q1\n\n<!-- id: codes -->\n').replace('A role', right);
    const { run, edit, cwd } = await answered(RIGHT);
    edit(named(1, 'A servcie role'));
    await runInProcess(['play', '--notes', 'notes', '--once', '--no-shuffle'], { cwd, input: '1\n' });
    edit(named(1));
    expect((await run('show', 'codes')).stdout).not.toContain('Its key has changed since.');
    edit(named(2));
    expect((await run('show', 'codes')).stdout).toContain('Its key has changed since.');
  });
});
