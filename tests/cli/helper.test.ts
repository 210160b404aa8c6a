import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankNotes } from '../../bench/bank.mjs';
import type { HelperReply } from '../../src/cli/help-reading.ts';
import { realThreads } from '../../src/cli/real-threads.ts';
import { SharedReading } from '../../src/cli/shared-reading.ts';
import { folderWith } from '../support/folder.ts';
import { threadsHere } from '../support/helper-threads.ts';
import { BIN, ROOT, runChild, runInProcess } from '../support/run-cli.ts';

const NOTES = Object.fromEntries(Array.from(bankNotes({ questions: 600, notes: 6 }), ({ name, text }) => [name, text]));
/** Another thread reads where there is another processor, and is there in time for a few of the notes at least. */
const canHelp = availableParallelism() > 1;

describe('a thread beside the program', () => {
  it('tells what each note gives, then how that is kept, and ends', async () => {
    const root = folderWith(NOTES);
    const files = readdirSync(root).map((name) => join(root, name));
    const { memory } = SharedReading.of(files.length, 2);
    const order = [...files.keys()];
    const thread = realThreads(ROOT, () => undefined).start({
      files,
      order,
      memory,
      readers: 2,
      reader: 1,
      root,
      compressed: false,
    });
    const replies: HelperReply[] = [];
    thread?.onReply((reply) => void replies.push(reply));
    await new Promise<void>((ended) => (thread === undefined ? ended() : thread.onEnd(ended)));
    expect(replies.map(({ kind, index }) => [kind, index])).toEqual([
      ...order.map((index) => ['outcome', index]),
      ...order.map((index) => ['packed', index]),
    ]);
  });
});

describe('the program as it is built', () => {
  it.each(['list', 'lint'])('gives for %s what it gives in one thread', async (command) => {
    const cwd = folderWith(NOTES);
    const words = [command, '--json', '--no-cache', '--notes', cwd];
    expect(runChild(words, { cwd })).toEqual(await runInProcess(words, { cwd }));
  });

  it.skipIf(!canHelp)(
    `has a thread beside it that loads what reads notes, and no more${canHelp ? '' : ' (skipped: there is one processor)'}`,
    () => {
      const cwd = folderWith(NOTES);
      const told = join(cwd, 'loaded.txt');
      const preload = JSON.stringify(join(ROOT, 'tests', 'support', 'tell-files.cjs'));
      const env = { NODE_OPTIONS: `--require ${preload}`, LOADED_FILES: told };
      const list = (notes: string): readonly string[] => {
        runChild(['list', '--json', '--no-cache', '--notes', notes], { cwd, env });
        return readFileSync(told, 'utf8').trim().split('\n');
      };
      const helper = join(ROOT, 'dist', 'help-reading.js');
      expect(list('note-0001.md')).not.toContain(helper);
      expect(list(cwd)).toContain(helper);
      expect(readFileSync(helper, 'utf8')).not.toMatch(/^\/\/ src\/(?:terminal|engine)\//m);
    },
  );

  it.runIf(process.platform === 'linux')('keeps what it read where nobody reads what it prints', () => {
    const cwd = folderWith(NOTES);
    for (const name of Object.keys(NOTES)) utimesSync(join(cwd, name), 1e9, 1e9);
    const cache = join(cwd, 'cache');
    const env = { ...process.env, COGNITO_QUIZ_DATA: join(cwd, 'data'), XDG_CACHE_HOME: cache };
    spawnSync('sh', ['-c', '"$@" | true', 'sh', process.execPath, BIN, 'list', '--json', '--notes', cwd], { cwd, env });
    expect(readdirSync(join(cache, 'cognito-quiz', 'notes'))).toEqual([expect.stringMatching(/\.bank$/)]);
  });
});

describe('threads that were started for a reading', () => {
  it('give what one thread gives', async () => {
    const cwd = folderWith(NOTES);
    const words = ['list', '--json', '--notes', cwd];
    expect(await runInProcess(words, { cwd, threads: threadsHere(1, { claims: 3 }) })).toEqual(
      await runInProcess(words, { cwd }),
    );
  });

  it.each([
    [1, true],
    [0, false],
  ])('set the flags for it where there are any: %i', async (count, byOthers) => {
    const cwd = folderWith(NOTES);
    const told: unknown[] = [];
    const hastened = <Result>(work: () => Promise<Result>, by?: boolean): Promise<Result> => {
      told.push(by);
      return work();
    };
    await runInProcess(['list', '--notes', cwd], { cwd, threads: threadsHere(count), hastened });
    expect(told).toEqual([byOthers]);
  });

  it('are stopped where it fails', async () => {
    const cwd = folderWith(NOTES);
    const threads = threadsHere(1);
    const hastened = (): Promise<never> => Promise.reject(new Error('a bug'));
    const { status } = await runInProcess(['list', '--notes', cwd], { cwd, threads, hastened });
    expect([status, threads.started(), threads.stopped()]).toEqual([2, 1, 1]);
  });
});
