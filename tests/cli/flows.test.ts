import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { COGNITO_NOTE, LAMBDA_NOTE } from '../support/notes.ts';
import { type Run, runInProcess } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = folderWith({ 'cognito.md': COGNITO_NOTE, 'lambda.md': LAMBDA_NOTE });
});

const run = (args: string, input = '', env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runInProcess(args.split(' '), { cwd: folder, input, env });
const path = (name: string): string => join(folder, name);
const reviewed = async (): Promise<readonly string[]> => {
  const { stdout } = await run('review --notes . --list --json');
  return [...stdout.matchAll(/"line": (\d+)/g)].map((match) => match[1] ?? '');
};

describe('what review holds', () => {
  it('keeps a miss even when its re-ask in the same session was right', async () => {
    await run('play --notes cognito.md --no-shuffle', '3\n1 4\n1 5\n');
    expect(await reviewed()).toEqual(['26']);
  });

  it('asks exactly the missed questions, and lets one go when the first try of a later session is right', async () => {
    await run('play --notes cognito.md --no-shuffle', '1\n1 4\n3\n1 5\n');
    expect(await reviewed()).toEqual(['7', '26']);
    const again = await run('review --notes . --no-shuffle --json', '3\n1 2\n1 5\n');
    expect(again.stdout).toMatch(/"mode": "review"/);
    expect(again.stdout).toMatch(/"total": 2/);
    expect(await reviewed()).toEqual(['26']);
    await run('review --notes . --no-shuffle', '1 5\n');
    expect(await reviewed()).toEqual([]);
  });

  it('tells when each was answered last, how often it was missed, and when it is due', async () => {
    await run('play --notes lambda.md --no-shuffle --once', 'a\n');
    const { stdout } = await run('review --notes . --list --json');
    expect(stdout).toMatch(
      /"lastAnsweredAt": "2026-11-23T10:00:00\.000Z",\s+"misses": 1,\s+"dueAt": "2026-11-24T10:00:00\.000Z"/,
    );
  });

  it('takes tags and limits as every command does', async () => {
    await run('play --notes . --no-shuffle --once', '1\n1 4\na\n');
    expect((await run('review --notes . --list --tag lambda')).stdout).toMatch(/^\S+ {2}lambda\.md:6 {2}How long/);
    expect((await run('review --notes . --list -n 1')).stdout).toMatch(/cognito\.md:7/);
  });

  it('forgets a miss that was undone', async () => {
    await run('play --notes cognito.md --no-shuffle', '1\nu\n3\n1 5\n');
    expect(await reviewed()).toEqual([]);
  });
});

describe('stats', () => {
  it('counts first tries only, of all notes and of all time', async () => {
    await run('play --notes cognito.md --no-shuffle', '3\n1 4\n1 5\n');
    const { stdout } = await run('stats --notes lambda.md --json');
    expect(stdout).toMatch(/"total": 1,\s+"seen": 0,\s+"missed": 0,\s+"due": 0/);
    expect(stdout).toMatch(/"answers": \{\s+"total": 2,\s+"right": 1/);
    expect(stdout).toMatch(/"date": "2026-11-23",\s+"answers": 2,\s+"right": 1/);
  });
});

describe('marks', () => {
  it('are kept, listed, and played alone', async () => {
    await run('play --notes cognito.md --no-shuffle', 'm\n3\nq\n');
    expect((await run('list --notes . --marked')).stdout).toMatch(/^\S+ {2}cognito\.md:7 /);
    expect((await run('play --notes . --marked --json', '3\n')).stdout).toMatch(/"total": 1/);
  });
});

describe('settings', () => {
  it('name the notes for good, until they are unset', async () => {
    expect((await run('config set notes lambda.md')).status).toBe(0);
    expect((await run('config get notes')).stdout).toBe(`${path('lambda.md')}\n`);
    expect((await run('tags')).stdout).toBe('aws     1\nLambda  1\n');
    await run('config unset notes');
    expect((await run('config get notes')).stdout).toBe('');
  });

  it('that cannot be read are told and left in place', async () => {
    await run('play --notes lambda.md --no-shuffle', 'b\n');
    writeFileSync(path('data/settings.json'), '{ broken');
    const { status, stderr } = await run('tags --notes lambda.md');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning: Unexpected text in .*settings\.json, expected JSON; the defaults are used/);
    expect(readFileSync(path('data/settings.json'), 'utf8')).toBe('{ broken');
  });
});

describe('reset', () => {
  it('moves the answers aside, says where, and deletes nothing', async () => {
    await run('play --notes lambda.md --no-shuffle', 'a\nb\n');
    const [file = ''] = readdirSync(path('data'));
    const before = readFileSync(path(`data/${file}`), 'utf8');
    const { stdout } = await run('progress reset --yes');
    expect(stdout).toMatch(/^Moved all answers to .*before-reset-2026-11-23T10-00-00-000Z\n/);
    expect(readFileSync(path(`data/before-reset-2026-11-23T10-00-00-000Z/${file}`), 'utf8')).toBe(before);
    expect(await reviewed()).toEqual([]);
  });

  it('does nothing without a terminal to ask on', async () => {
    await run('play --notes lambda.md --no-shuffle', 'a\nb\n');
    const { status, stderr } = await run('progress reset');
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('expected --yes') });
    expect(await reviewed()).toEqual(['6']);
  });
});

describe('answers that cannot be saved', () => {
  it('are said to be not saved, the quiz goes on, and the status is 2', async () => {
    writeFileSync(path('data'), 'a file where the folder should be');
    const { status, stdout, stderr } = await run('play --notes lambda.md --no-shuffle', 'b\n');
    expect(stderr).toMatch(/error: NOT SAVED: /);
    expect(stdout).toMatch(/Right\.[\s\S]*NOT SAVED: 1 of your answers/);
    expect(status).toBe(2);
  });

  it('leave stats and review without an answer to give', async () => {
    writeFileSync(path('data'), 'a file where the folder should be');
    for (const command of ['stats', 'review']) {
      const { status, stderr } = await run(`${command} --notes lambda.md`);
      expect({ status, stderr }).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^error: answers not readable/),
      });
    }
  });
});

describe('notes that disagree', () => {
  it('are told, and the question is asked only when they agree', async () => {
    writeFileSync(path('other.md'), LAMBDA_NOTE.replace('<mark>B</mark>', '<mark>A</mark>'));
    expect((await run('lint lambda.md other.md')).stdout).toMatch(
      /other\.md:6:1 error conflicting-duplicate .*also at lambda\.md:6/,
    );
    expect((await run('list --notes lambda.md --notes other.md --json')).stdout).toMatch(/"disputed": true/);
    expect((await run('play --notes lambda.md --notes other.md')).status).toBe(2);
    writeFileSync(path('other.md'), LAMBDA_NOTE);
    expect((await run('play --notes lambda.md --notes other.md --no-shuffle', 'b\n')).stdout).toMatch(/Score: 1 of 1/);
  });
});

describe('looking on', () => {
  it('writes nothing', async () => {
    for (const command of ['list', 'tags', 'stats', 'lint .', 'review --list']) await run(`${command} --notes .`);
    expect(existsSync(path('data'))).toBe(false);
  });
});
