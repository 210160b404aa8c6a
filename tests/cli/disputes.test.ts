import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runInProcess, type World } from '../support/run-cli.ts';

const NOTE = `### Q1

Which delivers to many?

1. A queue
2. A topic

<details>

<mark>1</mark>

Queues deliver.

</details>

### Q2

Which waits?

1. A queue
2. A topic

<details>

<mark>1</mark>

It waits.

</details>
`;

/** Someone who disputed the key of the first question. */
async function disputing(input = '2\n! A topic *fans out*\n1\n') {
  const cwd = folderWith({ 'notes/a.md': NOTE });
  const run = (args: string, world: Partial<World> = {}) =>
    runInProcess([...args.split(' '), '--notes', 'notes'], { ...world, cwd });
  const played = await run('play --no-shuffle', { input });
  const [id = ''] = (await run('list')).stdout.split(' ');
  return { cwd, run, id, played, note: join(cwd, 'notes', 'a.md') };
}

describe('a key that is disputed', () => {
  it('is told so, and its question does not come back in the session', async () => {
    const { played } = await disputing();
    expect(played.stdout).toContain('Disputed: no quiz asks it until the note changes.');
    expect(played.stdout).not.toContain('Again');
  });

  it('is listed by progress check with file, line, remark, and how to withdraw it', async () => {
    const { run, id } = await disputing();
    const { stdout } = await run('progress check');
    expect(stdout).toContain(
      `1 key that you dispute\n  ${id}  notes/a.md:1  Which delivers to many?\n    A topic *fans out*\n    cognito-quiz progress withdraw ${id}\n`,
    );
  });

  it.each(['play', 'review', 'exam'])('is not asked by %s', async (mode) => {
    const { run } = await disputing();
    const { stdout } = await run(mode, { input: 'next\nsubmit\n' });
    expect(stdout).not.toContain('delivers to many');
  });

  it('is missing from a paper, which says so', async () => {
    const { run } = await disputing();
    expect((await run('exam')).stdout).toContain('1 question whose key you dispute left out');
  });

  it('is asked again once it is withdrawn', async () => {
    const { cwd, run, id } = await disputing();
    expect((await run('review --list')).stdout).toBe('');
    const withdrawn = await runInProcess(['progress', 'withdraw', id.slice(0, 6)], { cwd });
    expect(withdrawn.stdout).toContain('is asked again');
    expect((await run('review --list')).stdout).toContain('delivers to many');
  });

  it('is asked again once the note says why', async () => {
    const { run, note } = await disputing();
    writeFileSync(note, readFileSync(note, 'utf8').replace('Queues deliver.', 'Queues deliver, to one reader each.'));
    expect((await run('review --list')).stdout).toContain('delivers to many');
    expect((await run('progress check')).stdout).toContain('changed since, and asked again');
  });

  it('stays disputed when its question only moves', async () => {
    const { run, note } = await disputing();
    writeFileSync(note, `# Title\n\n${readFileSync(note, 'utf8')}`);
    expect((await run('review --list')).stdout).toBe('');
    expect((await run('progress check')).stdout).toContain('notes/a.md:3');
  });

  it('is told by show', async () => {
    const { run, id } = await disputing();
    expect((await run(`show ${id}`)).stdout).toContain('You dispute its key: no quiz asks it.');
  });

  it('is no longer when the answer is undone, as the question is asked again, and says so', async () => {
    const { played, run } = await disputing('2\n! no\nu\n1\n1\n');
    expect(played.stdout).toContain('Undone, and your dispute of the key with it.');
    expect((await run('progress check')).stdout).toContain('0 keys that you dispute');
  });

  it('can be disputed after the last question', async () => {
    const { run } = await disputing('1\n2\n! no\n');
    expect((await run('progress check')).stdout).toContain('1 key that you dispute');
  });
});

describe('progress withdraw', () => {
  it('of what is not disputed is an error with what to do', async () => {
    const { cwd } = await disputing();
    const { status, stderr } = await runInProcess(['progress', 'withdraw', 'zz'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('no dispute of `zz`');
    expect(stderr).toContain('cognito-quiz progress check lists them.');
  });
});
