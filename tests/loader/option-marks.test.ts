import { describe, expect, it } from 'vitest';
import { lineMarks, marksOfLists } from '../../src/loader/option-marks.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const END = Number.POSITIVE_INFINITY;
const lines = (markdown: string, to = END) =>
  lineMarks(parseMarkdown(markdown).children, to, markdown).map(({ label, textFrom, end, ticked }) => [
    label,
    markdown.slice(textFrom, end).trim(),
    ticked,
  ]);

describe('options that are lines of paragraphs', () => {
  it.each([
    ['a line each', 'Which?\nA) one\nB) two\n'],
    ['a paragraph each', 'Which?\n\nA. one\n\nB. two\n'],
    ['in brackets', '(a) one\n(b) two\n'],
    ['in bold', '**A)** one\n**B)** two\n'],
    ['in bold before the mark', '**A**) one\n**B**) two\n'],
    ['full-width', 'Ａ） one\nＢ） two\n'],
    ['indented', 'Which?\n  A) one\n  B) two\n'],
    ['on one line', 'A) one  B) two\n'],
    ['full-width marks without a blank', 'A．one\nB、two\n'],
  ])('%s', (_how, markdown) => {
    expect(lines(markdown)).toEqual([
      ['A', 'one', undefined],
      ['B', 'two', undefined],
    ]);
  });

  it.each([
    ['two a line', 'A. one B. two\nC. three D. four\n'],
    ['two a paragraph', 'A. one B. two\n\nC. three D. four\n'],
    ['two a line, without blanks', 'A．one B．two\nC．three D．four\n'],
    ['three and a last one', 'A. one B. two C. three\nD. four\n'],
  ])('%s', (_how, markdown) => {
    expect(lines(markdown).map(([label, text]) => [label, text])).toEqual([
      ['A', 'one'],
      ['B', 'two'],
      ['C', 'three'],
      ['D', 'four'],
    ]);
  });

  it('without a blank before ideographs', () => {
    expect(lines('A.一\nB.二\n').map(([, text]) => text)).toEqual(['一', '二']);
  });

  it('not two a line where the next line does not go on from them', () => {
    expect(lines('A. see B. for more\nB. two\n').map(([, text]) => text)).toEqual(['see B. for more', 'two']);
  });

  it('with boxes behind what is no bullet of CommonMark', () => {
    const boxes = [
      ['', 'one', false],
      ['', 'two', true],
    ];
    expect(lines('・ [ ] one\n・[x] two\n')).toEqual(boxes);
    expect(lines('[( )] one\n[(X)] two\n')).toEqual(boxes);
  });

  it('with a star before the right one, as text2qti has it', () => {
    expect(lines('a) one\n*b) two\n')).toEqual([
      ['A', 'one', false],
      ['B', 'two', true],
    ]);
  });

  it('are the last run that starts again with the first letter', () => {
    expect(lines('A) of the stem\nB) too\n\nWhich?\n\nA) one\nB) two\n').map(([, text]) => text)).toEqual([
      'one',
      'two',
    ]);
  });

  it('stand before the answer', () => {
    const markdown = 'A) one\nB) two\n\nAnswer\n\nA) is wrong\nB) is right\n';
    expect(lines(markdown, markdown.indexOf('Answer')).map(([, text]) => text)).toEqual(['one', 'two']);
  });

  it.each([
    ['a single one', 'A) one\ntwo\n'],
    ['prose', 'A pool keeps users.\nB pools do not.\n'],
    ['labels with nothing behind', 'A)\nB)\n'],
  ])('are not %s', (_what, markdown) => {
    expect(lines(markdown)).toEqual([]);
  });
});

describe('options that are items of lists', () => {
  const marks = (markdown: string, to = END) =>
    marksOfLists(parseMarkdown(markdown).children, to, markdown).map(({ label, node, ticked }) => [
      label,
      node,
      ticked,
    ]);

  it('know their list, their label and their box', () => {
    expect(marks('- [ ] A) one\n- [x] B) two\n')).toEqual([
      ['A', 0, false],
      ['B', 0, true],
    ]);
  });

  it('go on over a list that code cuts in two', () => {
    expect(marks('- A.one\n- B.two\n\n```\ncode\n```\n\n- C.three\n')).toEqual([
      ['A', 0, undefined],
      ['B', 0, undefined],
      ['C', 2, undefined],
    ]);
  });
});
