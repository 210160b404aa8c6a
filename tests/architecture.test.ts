import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/run-cli.ts';

const SRC = join(ROOT, 'src');

/** The borders: neighbours in the middle meet in cli, nowhere else. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [], // meaning only: must be usable without disk, screen or clock
  markdown: ['domain'],
  loader: ['markdown', 'domain'],
  engine: ['markdown', 'domain'],
  store: ['domain'],
  terminal: ['markdown', 'domain'],
  cli: ['domain', 'markdown', 'loader', 'engine', 'store', 'terminal'],
};

/** Packages and modules of Node that belong to some files alone, with the reason. */
const OWNERS: readonly { readonly what: RegExp; readonly owners: RegExp; readonly why: string }[] = [
  {
    what: /^(remark|mdast|unified|unist|micromark|decode-named-character-reference)/,
    owners: /^(markdown\/|loader\/.*)/,
    why: 'one place knows the parser',
  },
  { what: /^gray-matter$/, owners: /^loader\/front-matter\.ts$/, why: 'it runs code unless it is fenced in' },
  { what: /^yaml$/, owners: /^loader\/yaml-map\.ts$/, why: 'anchors and tags are refused there' },
  {
    what: /^node:fs$/,
    owners: /^(loader\/disk|store\/[\w-]+|cli\/(?:real-io|sayer|kept-code))\.ts$/,
    why: 'one file reads notes, one folder writes, one runs our own scripts, one says what is said',
  },
  {
    what: /^(inquirer|@inquirer\/core)$/,
    owners: /^terminal\/([a-z]+-prompt|use-[a-z-]+)\.ts$/,
    why: 'only prompts and their hooks touch the terminal; what they draw is made without it',
  },
  {
    what: /^fast-string-width$/,
    owners: /^terminal\/columns\.ts$/,
    why: 'terminals disagree on widths: there the most is taken',
  },
  {
    what: /^(lowlight|highlight\.js)/,
    owners: /^terminal\/highlighter\.ts$/,
    why: 'it is loaded only where there is code to highlight',
  },
  { what: /^conf$/, owners: /^store\/settings\.ts$/, why: 'it takes longer to load than a quiz' },
  { what: /^node:vm$/, owners: /^cli\/kept-code\.ts$/, why: 'nothing but our own scripts is run' },
  { what: /^commander$/, owners: /^cli\//, why: 'the command line ends there' },
  { what: /^node:child_process$/, owners: /^cli\/open-(?:link|editor)\.ts$/, why: 'nothing else is ever started' },
  { what: /^node:(http|https|net|dns|tls|dgram)$/, owners: /^$/, why: 'no network' },
];

interface Source {
  readonly file: string;
  readonly text: string;
  /** Everything imported, static or not, types too. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return { file: file.replaceAll('\\', '/'), text, imports };
  });

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const targetOf = (file: string, imported: string): string =>
  relative(SRC, resolve(SRC, dirname(file), imported)).replaceAll('\\', '/');

describe('imports', () => {
  it('run one way only', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => folderOf(targetOf(file, imported)))
        .filter((folder) => folder !== folderOf(file) && !MAY_IMPORT[folderOf(file)]?.includes(folder))
        .map((folder) => `${file} imports ${folder}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the domain are none outside it, not even of Node', () => {
    const outside = sources
      .filter(({ file }) => folderOf(file) === 'domain')
      .flatMap(({ imports }) => imports.filter((one) => !one.startsWith('./')));
    expect(outside).toEqual([]);
  });

  it.each(OWNERS)('of $what stand in $owners only: $why', ({ what, owners }) => {
    const found = sources.filter(({ imports }) => imports.some((one) => what.test(one)));
    expect(found.map(({ file }) => file).filter((file) => !owners.test(file))).toEqual([]);
  });

  it('of the highlighter wait until there is code to highlight', () => {
    const importing = sources.filter(({ imports }) => imports.includes('./highlighter.ts'));
    expect(importing.map(({ file }) => file)).toEqual(['terminal/look-of-question.ts']);
    expect(importing[0]?.text).toContain("await import('./highlighter.ts')");
  });

  it('of remark wait until a text needs it, but where notes are read', () => {
    const importing = sources.filter(({ imports }) => imports.some((one) => one.endsWith('/full-parser.ts')));
    expect(importing.map(({ file }) => file)).toEqual(['markdown/parse-pieces.ts', 'markdown/with-full-parser.ts']);
    expect(importing[1]?.text).toContain("await import('./full-parser.ts')");
    const using = sources.filter(({ imports }) => imports.some((one) => /^(?:unified|remark-\w+)$/.test(one)));
    expect(using.map(({ file }) => file)).toEqual(['markdown/full-parser.ts']);
    const reading = sources.filter(({ imports }) => imports.some((one) => one.endsWith('/parse-pieces.ts')));
    expect(reading.map(({ file }) => file)).toEqual(['loader/windows.ts']);
  });

  it('make no ring', () => {
    const next = new Map(
      sources.map(({ file, imports }) => [
        file,
        imports.filter((one) => one.startsWith('.')).map((one) => targetOf(file, one)),
      ]),
    );
    const rings: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) rings.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const { file } of sources) visit(file, []);
    expect(rings).toEqual([]);
  });
});

describe('files', () => {
  const lengths = sources.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));

  it('have at most 250 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it('have under 100 lines for the most part', () => {
    expect(lengths.filter(({ lines }) => lines < 100).length).toBeGreaterThan(lengths.length * 0.75);
  });

  it('hold no any, no unchecked cast and no silenced rule', () => {
    const silenced = /\bas any\b|: any\b|as unknown as|@ts-ignore|@ts-expect-error|biome-ignore/;
    expect(sources.filter(({ text }) => silenced.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
