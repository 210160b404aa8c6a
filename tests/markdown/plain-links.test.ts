import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/markdown/links.ts';
import { plainLinks } from '../../src/markdown/plain-links.ts';
import '../../src/markdown/full-parser.ts';
import { INLINES, LINES, STARTS } from '../support/markdown-pieces.ts';

const URL = 'https://docs.example/a?b=1&c=2';

describe('links of a plain form', () => {
  it.each([
    ['in a sentence', `See [the guide](${URL}).`, [{ url: URL, text: 'the guide' }]],
    ['in a list, in bold', `- one\n- **[two](${URL})**`, [{ url: URL, text: 'two' }]],
    ['beside code', `\`[a]\`? No: \`a(b)\` in [two](${URL})`, [{ url: URL, text: 'two' }]],
    ['by itself, in angle brackets', `Explanation: <${URL}>`, [{ url: URL, text: URL }]],
    ['none', 'Only words (and more).', []],
  ])('%s', (_what, text, links) => {
    expect(plainLinks(text)).toEqual(links);
  });
});

describe('a parser is needed', () => {
  it.each([
    ['for an address alone', `See ${URL}`],
    ['for brackets that may be a link', '[two][1]'],
    ['for a title', `[two](${URL} "t")`],
    ['for an address with an entity', '[two](https://docs.example/?a&copy;b)'],
    ['for an image', `![two](${URL})`],
    ['for an escape', `\\[two](${URL})`],
    ['for a tag', `<b>[two](${URL})</b>`],
    ['for one with an address', `<a href="${URL}">two</a>`],
    ['for an address in words of a link', `[<${URL}>](${URL})`],
    ['for one with a blank', `<${URL} >`],
    ['for one with a control character', `<${URL}\u0001>`],
    ['for what may be code', `-     [two](${URL})`],
    ['for a link with code in it', `[\`a\` b](${URL})`],
    ['for a long text', `${'a '.repeat(600)}[two](${URL})`],
  ])('%s', (_what, text) => {
    expect(plainLinks(text)).toBeUndefined();
  });
});

it('what is found without a parser is what the parser finds', () => {
  const own = [
    '[x](https://a.b/c)',
    '[the guide](http://d.e/f?g=1&h=2)',
    '`code`',
    '`[x`',
    '<https://h.i/j?k=1&l=2#m>',
    '<HTTP://n.o',
    'https://bare.org/x.',
    '\n\n',
    '** ',
    ' ',
  ];
  const piece = fc.constantFrom(...own, ...own, ...own, ...INLINES, ...LINES, ...STARTS);
  const texts = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const found = plainLinks(text);
      // A comment below it has no link, and only a parser can tell.
      if (found !== undefined) expect(linksOf(text)).toEqual(linksOf(`${text}\n\n<!-- -->`));
    }),
    { numRuns: 5_000 },
  );
});
