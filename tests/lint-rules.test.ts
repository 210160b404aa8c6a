import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/domain/diagnostic.ts';
import { loadNotes } from '../src/loader/load-notes.ts';
import { folderWith } from './support/folder.ts';
import { ROOT } from './support/run-cli.ts';

/** Every rule of docs/lint-rules.md, with the heading that it stands under and its examples. */
const sections = readFileSync(join(ROOT, 'docs/lint-rules.md'), 'utf8')
  .split(/^## (?=Errors|Warnings|Infos)/m)
  .slice(1)
  .flatMap((group) => {
    const severity = (group.split('\n')[0] ?? '').toLowerCase().replace(/s$/, '');
    return group
      .split(/^### `(?=[a-z0-9-]+`\n)/m)
      .slice(1)
      .map((text) => ({ rule: text.split('`')[0] ?? '', severity, examples: examplesOf(text) }));
  });

interface Example {
  readonly kind: string;
  readonly line: number;
  /** How often the note is written below itself, with its number for `{n}`. */
  readonly repeat: number;
  /** A tag that another note has. */
  readonly beside: string;
  /** `markdown`, or how the file is made: `bytes`, `size`, `link`. */
  readonly language: string;
  readonly text: string;
}

function examplesOf(text: string): readonly Example[] {
  const pattern = /<!-- (tells|passes)([^>]*) -->\n(`{3,})(\w+)\n([\s\S]*?)\n\3/g;
  return [...text.matchAll(pattern)].map(([, kind = '', words = '', , language = '', note = '']) => {
    const word = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(words)?.[1];
    const [line, repeat] = [Number(word('line') ?? 0), Number(word('repeat') ?? 1)];
    return { kind, line, repeat, beside: word('beside') ?? '', language, text: `${note}\n` };
  });
}

/** Line of each finding of a rule in the example. */
function told(rule: string, { repeat, beside, language, text }: Example): readonly number[] {
  const folder = folderWith(beside === '' ? {} : { 'a.md': `---\ntags: [${beside}]\n---\n` });
  const note = join(folder, 'note.md');
  if (language === 'link') symlinkSync(join(folder, 'target.md'), note);
  else if (language === 'size') writeFileSync(note, Buffer.alloc(Number(text), ' '));
  else if (language === 'bytes') writeFileSync(note, Buffer.from(text.replace(/\s/g, ''), 'hex'));
  else {
    const notes = Array.from({ length: repeat }, (_none, index) => text.replaceAll('{n}', String(index + 1)));
    writeFileSync(note, notes.join('\n'));
  }
  const { diagnostics } = loadNotes([folder]);
  return diagnostics.filter((one) => one.rule === rule).map(({ place }) => place.line);
}

describe('docs/lint-rules.md', () => {
  it('has every rule once, under its severity, and no other', () => {
    expect(sections.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual(
      Object.entries(RULES)
        .map(([rule, severity]) => `${rule} ${severity}`)
        .sort(),
    );
  });

  it.each(sections)('$rule has an example that tells it and one that passes', ({ examples }) => {
    expect(examples.map(({ kind }) => kind)).toEqual(['tells', 'passes']);
  });

  const all = sections.flatMap(({ rule, examples }) => examples.map((example) => ({ rule, ...example })));
  it.each(all.filter(({ kind }) => kind === 'tells'))('$rule is told at line $line', ({ rule, ...example }) => {
    expect(told(rule, example)).toEqual([example.line]);
  });

  it.each(all.filter(({ kind }) => kind === 'passes'))('$rule passes', ({ rule, ...example }) => {
    expect(told(rule, example)).toEqual([]);
  });
});
