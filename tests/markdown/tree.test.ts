import { describe, expect, it } from 'vitest';
import { parseMarkdown, spanOf } from '../../src/markdown/tree.ts';
import { only } from '../support/note-text.ts';

describe('the tree of a text', () => {
  it('knows where each node stands', () => {
    const [, list] = parseMarkdown('Text\n\n- one\n- two\n').children;
    expect(list && [list.type, spanOf(list)]).toEqual(['list', { start: 6, end: 17 }]);
  });

  it('is plain CommonMark: a tick box is text, so that options are read by their words', () => {
    expect(parseMarkdown('- [x] a').children).toMatchObject([
      { type: 'list', children: [{ children: [{ children: [{ type: 'text', value: '[x] a' }] }] }] },
    ]);
  });

  it('has no node for an empty text', () => {
    expect(parseMarkdown('').children).toEqual([]);
  });
});

describe('spanOf', () => {
  it('fails for a node that no parser made, as nobody could say where it stands', () => {
    expect(() => spanOf({ type: 'text', value: 'made up' })).toThrow('a text without position');
    expect(spanOf(only(parseMarkdown('parsed').children))).toEqual({ start: 0, end: 6 });
  });
});
