import { describe, expect, it } from 'vitest';
import { separated } from '../../src/loader/separated.ts';
import { parseMarkdown, spanOf } from '../../src/markdown/tree.ts';

/** Type, first line and source of each node. */
const nodes = (markdown: string): readonly (readonly [string, number | undefined, string])[] =>
  separated(parseMarkdown(markdown).children, markdown).map((node) => {
    const { start, end } = spanOf(node);
    return [node.type, node.position?.start.line, markdown.slice(start, end)];
  });

describe('a paragraph', () => {
  it('is cut where a line starts a question', () => {
    expect(nodes('[Source](https://docs.example/a)\nQ67. Which one?\nThink twice.\n')).toEqual([
      ['paragraph', 1, '[Source](https://docs.example/a)'],
      ['paragraph', 2, 'Q67. Which one?\nThink twice.'],
    ]);
  });

  it('is cut at each of them', () => {
    expect(nodes('one\nQ1. a\nQ2. b\n').map(([, line, text]) => [line, text])).toEqual([
      [1, 'one'],
      [2, 'Q1. a'],
      [3, 'Q2. b'],
    ]);
  });

  it.each(['Q67. Which one?\nThink twice.\n', 'one\ntwo\n', 'see\n67. the end\n', 'one\nQ and A\n'])(
    'stays whole: %j',
    (markdown) => {
      expect(nodes(markdown)).toEqual([['paragraph', 1, markdown.trimEnd()]]);
    },
  );
});

describe('a list', () => {
  it('ends before a heading that counts, however deep it is indented', () => {
    expect(nodes('- [ ] one\n- [x] two\n\n  #### Q2. Next?\n\n  - [x] three\n')).toEqual([
      ['list', 1, '- [ ] one\n- [x] two\n\n  '],
      ['heading', 4, '#### Q2. Next?'],
      ['list', 6, '- [x] three'],
    ]);
  });

  it('keeps a heading that does not count', () => {
    expect(nodes('- one\n- two\n\n  #### Why two\n\n  text\n').map(([type]) => type)).toEqual(['list']);
  });
});
