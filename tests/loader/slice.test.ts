import { describe, expect, it } from 'vitest';
import { dedent, withoutSpans } from '../../src/loader/slice.ts';

describe('dedent', () => {
  it('takes from each further line the indentation of a list item', () => {
    const source = '1. one\n   two\n\n       code';
    expect(dedent(source, 3, source.length)).toBe('one\ntwo\n\n    code');
  });

  it('takes no more than a line has', () => {
    const source = '- one\ntwo';
    expect(dedent(source, 2, source.length)).toBe('one\ntwo');
  });

  it('gives only what lies between start and end', () => {
    expect(dedent('1. one\n2. two', 3, 6)).toBe('one');
  });
});

describe('withoutSpans', () => {
  it('cuts spans out, in whatever order they come', () => {
    const cuts = [
      { start: 6, end: 8 },
      { start: 1, end: 3 },
    ];
    expect(withoutSpans('abcdefghij', 0, 10, cuts)).toBe('adefij');
  });

  it('cuts a span that lies in another one no second time', () => {
    const cuts = [
      { start: 1, end: 6 },
      { start: 2, end: 4 },
    ];
    expect(withoutSpans('abcdefghij', 0, 10, cuts)).toBe('aghij');
  });

  it('leaves a cut out that reaches beyond the end', () => {
    expect(withoutSpans('abcdefghij', 2, 6, [{ start: 5, end: 8 }])).toBe('cdef');
  });

  it('drops blanks at the ends, and keeps blocks where they stand', () => {
    expect(withoutSpans('\n\none\n\nX\n\ntwo\n', 0, 13, [{ start: 7, end: 8 }])).toBe('one\n\n\n\ntwo');
  });
});
