import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run-cli.ts';

const SRC = join(ROOT, 'src');
/** Folders whose patterns meet texts of strangers, and nothing that would start the program. */
const READ = /^(?:domain|engine|loader|markdown|terminal)[/\\]/;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Patterns that are written out. */
const literals: readonly Pattern[] = files.flatMap((file) => {
  const { code } = transformSync(readFileSync(join(SRC, file), 'utf8'), { loader: 'ts', target: 'es2022' });
  const found: Pattern[] = [];
  simple(parse(code, { ecmaVersion: 2023, sourceType: 'module' }), {
    Literal: ({ regex }) => {
      if (regex) found.push({ where: file, source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
});

/** Patterns that are put together when a file is loaded. */
async function composed(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const real = RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      const where = /[/\\]src[/\\]([\w/\\-]+\.ts)/.exec(new Error('where').stack ?? '')?.[1];
      if (where !== undefined) found.push({ where, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of files.filter((one) => READ.test(one))) await import(join(SRC, file));
    // These are made when they are needed.
    const { REFERENCES } = await import('../src/engine/relabel/explanation-references.ts');
    const { OPTION_REFERENCES } = await import('../src/engine/relabel/option-references.ts');
    const { PINS } = await import('../src/engine/relabel/pins.ts');
    const { piecesOf } = await import('../src/engine/relabel/prose.ts');
    for (const text of ['a', 'é']) piecesOf(text);
    for (const { pattern } of [...REFERENCES, ...OPTION_REFERENCES, ...PINS]) pattern();
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** What makes a pattern take longer than its text is long: quantifiers within or beside each other that take the same. */
const slow = ({ where, source, flags }: Pattern): readonly string[] =>
  analyse({ source, flags: flags.replace('d', '') }).reports.map(
    ({ type, exponential }) => `${where}: ${exponential ? 'exponential' : type} in /${source.slice(0, 200)}/`,
  );

describe('no pattern takes more than a time that grows with the text', () => {
  it('of those that are written out', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(literals.flatMap(slow)).toEqual([]);
  });

  it('of those that are put together', async () => {
    const patterns = await composed();
    expect(patterns.length).toBeGreaterThan(30);
    expect(patterns.flatMap(slow)).toEqual([]);
  });

  it.each([
    ['nested quantifiers', '^(\\d+\\s*,?\\s*)+$', ''],
    ['a run that is tried from each of its characters', '\\s+$', ''],
    ['two quantifiers that take the same', '^\\s*x?\\s*$', ''],
  ])('and %s would be found', (_what, source, flags) => {
    expect(slow({ where: 'here', source, flags })).not.toEqual([]);
  });
});
