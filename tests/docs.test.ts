import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerKey } from '../src/domain/question.ts';
import { readNote } from '../src/loader/read-note.ts';
import { sha256 } from './support/questions.ts';
import { ROOT } from './support/run-cli.ts';

const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** A note in the docs, with what its comment says is read of it and told about it. */
const EXAMPLE = /<!-- example reads="([^"]*)" tells="([^"]*)" -->\n(`{4,})markdown\n([\s\S]*?)\n\3/g;

const examples = ['README.md', 'docs/note-format.md'].flatMap((file) =>
  [...text(file).matchAll(EXAMPLE)].map(([, reads = '', tells = '', , note = '']) => ({ file, reads, tells, note })),
);

/** Each heading below `Other shapes`, with its text, in which an example is a word. */
const shapes = (
  /^## Other shapes\n([\s\S]*?)^## /m.exec(text('docs/note-format.md').replace(EXAMPLE, 'EXAMPLE'))?.[1] ?? ''
)
  .split(/^### /m)
  .slice(1)
  .map((section) => [section.split('\n')[0] ?? '', section] as const);

describe('examples of the docs', () => {
  it('are found, in the README too', () => {
    expect(examples.filter(({ file }) => file === 'README.md')).toHaveLength(1);
    expect(examples.length).toBeGreaterThan(10);
  });

  it('show shapes', () => {
    expect(shapes.length).toBeGreaterThan(8);
  });

  it.each(shapes)('show the shape %s', (_name, section) => {
    expect(section).toContain('EXAMPLE');
  });

  it.each(examples)('$file: reads "$reads", tells "$tells"', ({ note, reads, tells }) => {
    const { questions, diagnostics } = readNote({ file: '/note.md', text: note }, sha256, () => false);
    expect(questions.map((question) => answerKey(question).join(' ')).join('; ')).toBe(reads);
    expect(diagnostics.map(({ place, rule }) => `${place.line} ${rule}`).join('; ')).toBe(tells);
  });
});

/** Pictures of screens, in Markdown and in HTML. */
const PICTURE = /!\[(?<alt>[^\]]*)\]\((?<src>[^)]*\.svg)\)|<img alt="(?<alt2>[^"]*)" src="(?<src2>[^"]*)">/g;

const pictures = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...text(file).matchAll(PICTURE)].map(({ groups = {} }) => ({
      file,
      alt: groups['alt'] ?? groups['alt2'] ?? '',
      src: groups['src'] ?? groups['src2'] ?? '',
    })),
  );

describe('pictures of the docs', () => {
  it('are found, in the README too', () => {
    expect(pictures.filter(({ file }) => file === 'README.md')).toHaveLength(2);
    expect(pictures.length).toBeGreaterThan(15);
  });

  it.each(pictures)('$file: $src shows what is quoted of it', ({ file, alt, src }) => {
    const picture = text(join(dirname(file), src));
    const shown = /<desc[^>]*>([\s\S]*)<\/desc>/.exec(picture)?.[1] ?? '';
    expect(alt).not.toBe('');
    for (const [, quoted = ''] of alt.matchAll(/'([^']+)'/g)) expect(shown).toContain(quoted);
  });

  it('on light pages are there, too', () => {
    const sources = pictures.flatMap(({ file }) =>
      [...text(file).matchAll(/srcset="([^"]*)"/g)].map(([, src = '']) => join(dirname(file), src)),
    );
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) expect(text(source)).toContain('<svg');
  });
});
