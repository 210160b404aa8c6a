import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfTree } from '../../src/markdown/document.ts';
import { fastTree } from '../../src/markdown/fast/fast-tree.ts';
import { gfmMayMatter } from '../../src/markdown/gfm-matters.ts';
import { fullParsers } from '../../src/markdown/parsers.ts';
import { INLINES, LINES, STARTS } from '../support/markdown-pieces.ts';
import { ROOT } from '../support/run-cli.ts';

/** Holds what is drawn of a text to what remark makes of it with all that GitHub adds. @returns whether it took no remark */
function drawnAsByRemark(text: string): boolean {
  const tree = fastTree(text);
  if (tree === undefined || gfmMayMatter(text, tree)) return false;
  expect(blocksOfTree(tree), JSON.stringify(text)).toEqual(blocksOfTree(fullParsers().gfm(text)));
  return true;
}

describe('what GitHub adds to Markdown', () => {
  it.each([
    '# a\n\n*b* `c | d ~ e@f` <g>\n\n---',
    '[http://a.b](http://a.b) <https://c.d/~e> <f@g.h>',
    'a | b\n\n- c | d',
    '    ~a~ www.b.c',
    '```\n~a~ www.b.c\n```\n',
    '[a] [1] [xx] a[y] b',
  ])('changes nothing in %j', (text) => {
    expect(drawnAsByRemark(text)).toBe(true);
  });

  it.each([
    ['a table', '| a |\n|---|'],
    ['a table in a quote', '> a | b\n> :-- | --\n'],
    ['strike-through', 'a ~b~'],
    ['a bare address', 'see www.example.org'],
    ['an address with an escape', 'http\\://example.org'],
    ['an address of a person', 'who@example.org'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
    ['a box', '- [x] a'],
    ['an address in the text of an image', '![www.example.org](a)'],
  ])('may matter in %s', (_what, text) => {
    const tree = fastTree(text);
    expect(tree !== undefined && gfmMayMatter(text, tree)).toBe(true);
  });

  const GITHUB = [
    '|',
    '|-|',
    ':-',
    '~~',
    'http://a.b',
    'www.a.b',
    'a@b.c',
    '[http://a.b](c)',
    '[^a]',
    '[ ] ',
    '<http://a.b>',
  ];
  const part = fc.constantFrom(...INLINES, ...GITHUB);
  const line = fc
    .tuple(
      fc.constantFrom(...STARTS),
      fc.oneof(
        fc.constantFrom(...LINES),
        fc.array(part, { maxLength: 5 }).map((some) => some.join('')),
      ),
    )
    .map((parts) => parts.join(''));

  it('changes nothing in whatever is drawn without remark', () => {
    const texts = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, (text) => void drawnAsByRemark(text)),
      { seed: 8, numRuns: 4_000 },
    );
  });

  it('changes nothing in nearly all of the bundled notes', () => {
    const paragraphs = readFileSync(join(ROOT, 'questions', 'cognito.md'), 'utf8').split('\n\n');
    const plain = paragraphs.filter(drawnAsByRemark);
    expect(plain.length / paragraphs.length).toBeGreaterThan(0.9);
  });

  const banks = join(ROOT, '..', 'shared', 'banks');
  const there = existsSync(banks);
  it.skipIf(!there)(
    `changes nothing in most of what stands in the sample banks${there ? '' : ' (skipped: they are not here)'}`,
    () => {
      const files = readdirSync(banks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
      let [all, plain] = [0, 0];
      for (const file of files) {
        for (const text of readFileSync(join(banks, file), 'utf8')
          .replace(/\r\n?/g, '\n')
          .split(/\n(?=#)/)) {
          all += 1;
          if (drawnAsByRemark(text)) plain += 1;
        }
      }
      expect(all).toBeGreaterThan(1_000);
      expect(plain / all).toBeGreaterThan(0.4);
    },
  );
});
