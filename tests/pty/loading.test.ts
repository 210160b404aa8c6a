import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { folderWith } from '../support/folder.ts';
import { COGNITO_NOTE } from '../support/notes.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import { ROOT, runChild } from '../support/run-cli.ts';

/** Asks the program to tell which files it loads. */
function telling(folder: string) {
  const told = join(folder, 'loaded.txt');
  const preload = JSON.stringify(join(ROOT, 'tests', 'support', 'tell-files.cjs'));
  return { env: { NODE_OPTIONS: `--require ${preload}`, LOADED_FILES: told }, loaded: () => modulesOf(told) };
}

interface Loaded {
  /** Names of packages. */
  readonly packages: readonly string[];
  /** Our own modules, relative to src/. */
  readonly modules: readonly string[];
}

/** esbuild writes above each module which one it is. */
function modulesOf(told: string): Loaded {
  const files = [...new Set(readFileSync(told, 'utf8').trim().split('\n'))];
  const code = files.map((file) => readFileSync(file, 'utf8'));
  const names = code.flatMap((text) =>
    [...text.matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)].map(([, name = '']) => name),
  );
  const packages = names.flatMap((name) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
  return {
    packages: [...new Set(packages)].sort(),
    modules: names.filter((name) => name.startsWith('src/')).map((name) => name.slice('src/'.length)),
  };
}

/** What nobody waits for who answers questions. */
const SELDOM = /^(?:conf|ajv|inquirer|@inquirer\/(?!core$|type$|ansi$).*|lowlight|highlight\.js|iconv-lite)$/;

/** What the entry needs of other folders: what a run may be broken off by. */
const ENTRY = new Set(['terminal/interrupted.ts', 'markdown/parsers.ts', 'markdown/with-full-parser.ts']);

/** Of the loader: what finds files and knows their texts again. */
const LIGHT = new Set(['loader/disk.ts', 'loader/sha256.ts']);

/** What reads notes. */
const READERS = /^(?:unified|remark-.*|micromark|micromark-core-.*|mdast-util-.*|yaml|gray-matter|js-yaml)$/;

describe('What is loaded, as each of it is waited for', () => {
  it.each(['--version', '-V', '--help', 'play --help', 'config set --help'])(
    'is nothing for %s but the entry',
    (args) => {
      const folder = folderWith({});
      const { env, loaded } = telling(folder);
      expect(runChild(args.split(' '), { cwd: folder, env })).toMatchObject({ status: 0, stderr: '' });
      const { packages, modules } = loaded();
      expect(packages).toEqual([]);
      expect(modules).toContain('cli/main.ts');
      expect(modules.filter((name) => !name.startsWith('cli/') && !ENTRY.has(name))).toEqual([]);
    },
  );

  it('is neither parser nor screen nor scheduler for a count by the index', () => {
    const folder = folderWith({ 'note.md': COGNITO_NOTE });
    const count = ['due', '--count', '--notes', 'note.md'];
    const { stdout } = runChild(count, { cwd: folder });
    const { env, loaded } = telling(folder);
    expect(runChild(count, { cwd: folder, env }).stdout).toBe(stdout);
    const { packages, modules } = loaded();
    expect(packages).toEqual(['commander', 'env-paths', 'pure-rand']);
    expect(modules.filter((name) => /^(?:terminal|markdown)\//.test(name)).sort()).toEqual(
      ['markdown/clean.ts', ...ENTRY].sort(),
    );
  });
});

describeOnTerminal('What is loaded for a question on a screen', () => {
  it('is no parser, no settings writer, no stock prompt and no highlighter', async () => {
    const me = desk(COGNITO_NOTE);
    // Reads the note, and keeps what it gives.
    const before = await me.open(['play']);
    await before.until(/submits/);
    const { env, loaded } = telling(me.folder);
    const window = await me.open(['play'], { env });
    await window.until(/submits/);
    const { packages, modules } = loaded();
    expect(modules).toContain('terminal/ask-prompt.ts');
    expect(packages).toContain('@inquirer/core');
    expect(packages.filter((name) => SELDOM.test(name) || READERS.test(name))).toEqual([]);
    expect(modules.filter((name) => name.startsWith('loader/') && !LIGHT.has(name))).toEqual([]);
  });
});
