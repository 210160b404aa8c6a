import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankNotes } from '../../bench/bank.mjs';
import { folderWith } from '../support/folder.ts';
import { ROOT, runChild, runInProcess } from '../support/run-cli.ts';

const NOTES = Object.fromEntries(Array.from(bankNotes({ questions: 600, notes: 6 }), ({ name, text }) => [name, text]));
/** Another thread reads where there is another processor, and is there in time for a few of the notes at least. */
const canHelp = availableParallelism() > 1;

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
});
