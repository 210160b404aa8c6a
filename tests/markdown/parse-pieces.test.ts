import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFully } from '../../src/markdown/full-parser.ts';
import { lineTable } from '../../src/markdown/line-table.ts';
import { joined, parsePiece } from '../../src/markdown/parse-pieces.ts';
import { piecesOf } from '../../src/markdown/pieces.ts';
import { spanOf } from '../../src/markdown/tree.ts';
import { walk } from '../../src/markdown/walk.ts';
import { ROOT } from '../support/run-cli.ts';
import { told } from '../support/told-nodes.ts';

/** Longer than two of the smallest pieces, and nothing to cut before. */
const LONG = `  ${'… '.repeat(20_000)}`;
const cutsOf = (text: string): readonly number[] =>
  piecesOf(text)
    .slice(1)
    .map(({ from }) => from);
const cutLines = (text: string): readonly (string | undefined)[] =>
  cutsOf(text).map((at) => text.slice(at).split('\n')[0]);

describe('a note is cut', () => {
  it('before a heading below an empty line', () => {
    expect(cutLines(`# a\n\n${LONG}\n\n## b\n\n${LONG}\n\n### c\n`)).toEqual(['## b', '### c']);
  });

  it('before a paragraph below an empty line, also one in bold', () => {
    expect(cutLines(`# a\n\n${LONG}\n\n**b**\n\n${LONG}\n\nWhich?\n\n${LONG}\n\n是\n`)).toEqual([
      '**b**',
      'Which?',
      '是',
    ]);
  });

  it.each(['1. b', '12) b', '* b', '- [ ] b', '+ b'])('before the item %j below an empty line', (item) => {
    const text = `${item} ${LONG}\n\n${item} ${LONG}\n\n${item}`;
    expect(cutsOf(text).map((at) => text.slice(at, at + item.length))).toEqual([item, item]);
  });

  it.each([
    ['before a line of a paragraph', '… a\nb'],
    ['before a line across the page', '* * *'],
    ['before an item below a line', '… a\n1. b'],
    ['before an item without text', '-'],
    ['before the first item of a list, which may be none below code', '2. b'],
    ['in a fence', '```\n\n# b\n```'],
    ['in a longer fence', '````\n```\n\n# b\n````'],
    ['in a fence that is never closed', '~~~\n\n# b\n'],
    ['in a comment', '<!--\n\n# b\n-->'],
    ['in raw HTML', '<pre>\n\n# b\n</pre>'],
    ['without an empty line above, where raw HTML may run over it', '<div>\n# b'],
    ['where it is indented, and may stand in a list', '… a\n- a\n\n  # b'],
    ['where it is no heading', '#b'],
    ['behind a fence of which a list may be the end', '… a\n- a\n  ```\nb\n\n# c'],
  ])('not %s', (_where, part) => {
    expect(cutLines(`${LONG}\n\n${part}\n\n${LONG}`)).toEqual([]);
  });

  it('not where it is short', () => {
    expect(cutsOf('# a\n\n# b\n')).toEqual([]);
  });
});

const whole = (text: string): unknown => told(parseFully(text).children);
function piecewise(text: string): unknown {
  const definitions: string[] = [];
  walk(parseFully(text).children, (node) => {
    if (node.type !== 'definition') return;
    const { start, end } = spanOf(node);
    definitions.push(text.slice(start, end));
  });
  const lines = lineTable(text);
  return told(
    joined(
      piecesOf(text).map((piece) => parsePiece(text, piece, definitions, lines)),
      text,
      lines,
    ),
  );
}

describe('pieces give the tree of the whole', () => {
  const BLOCKS = [
    '# heading\n',
    '**bold**\n',
    '\n**1. Which?**\n\n- a\n\n',
    '\n* * *\n',
    '***bold and weak***\n\n',
    '\n## another\n',
    '\n',
    'Some *prose* with [a link][ref] and `code`.\n',
    '\n[ref]: https://example.org/a\n',
    '- one\n- two\n\n  more\n',
    '1. one\n   ```\n   # no\n   ```\n',
    '```js\n# no\n\n# no\n```\n',
    '```\n',
    '  ```\n',
    '- ```\n  # x\n\n# y\n',
    '<!-- # no\n\n# no\n-->\n',
    '<!--\n',
    '-->\n',
    '</details>\n```\n',
    '\n> quote\n\n',
    '\n| a |\n\n',
    '\n`code` and\n\n',
    '\n[ref]: /u\n\n',
    '\n<img src="a">\n```\n# no\n',
    '\n<b>bold</b>\n```\n# no\n\n',
    '\n<b x="a"y>\n~~~\n',
    'text\n</b>\n```\n',
    `> ${'filler '.repeat(3000)}\n\n`,
    `\n<p>${'filler '.repeat(3000)}</p>\n\n`,
    `\n*weak* ${'filler '.repeat(3000)}\n\n`,
    `\n\`\`\`\n${'filler '.repeat(3000)}\n`,
    '<b>\n```\n\n# x\n',
    '<details>\n\n### in\n\n</details>\n',
    '<div>\n# in html\n\n',
    '<pre>\n\n# no\n</pre>\n',
    'Title\n===\n',
    '> quote\n> # in quote\n\n',
    '    code\n\n',
    '\t# code\n\n',
    '---\n',
    `${'filler '.repeat(3000)}\n\n`,
    `- ${'filler '.repeat(3000)}\n\n`,
    `1. ${'filler '.repeat(3000)}\n\n   - a\n\n\n`,
    `2) ${'filler '.repeat(3000)}\n\n`,
    '- one\n\n- two\n\n  more\n\n* * *\n\n',
    '3. three\n\n',
    `\n# far\n\n${'filler '.repeat(3000)}\n`,
  ];

  it('whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(piecewise(text)).toEqual(whole(text));
      }),
      { numRuns: 200 },
    );
  });

  const banks = join(ROOT, '..', 'shared', 'banks');
  const there = existsSync(banks);
  it.skipIf(!there)(`for each of the sample banks${there ? '' : ' (skipped: they are not here)'}`, () => {
    const files = readdirSync(banks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    for (const file of files) {
      const text = readFileSync(join(banks, file), 'utf8').replace(/\r\n?/g, '\n');
      expect(piecewise(text), file).toEqual(whole(text));
    }
    expect(files.length).toBeGreaterThan(10);
  });
});
