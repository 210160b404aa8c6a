import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/markdown/document.ts';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] });

describe('parseDocument', () => {
  it('gives paragraphs and headings', () => {
    expect(parseDocument('# Tokens\n\nThree of them.')).toEqual([
      { type: 'heading', children: [text('Tokens')] },
      paragraph('Three of them.'),
    ]);
  });

  it('gives code with its language, character by character', () => {
    expect(parseDocument('```yaml\na:\n  - <b>\n```')).toEqual([
      { type: 'code', language: 'yaml', text: 'a:\n  - <b>' },
    ]);
    expect(parseDocument('    indented')).toEqual([{ type: 'code', language: '', text: 'indented' }]);
  });

  it('gives lists, numbered from where they start, and lists in lists', () => {
    expect(parseDocument('3. one\n4. two\n   - deep')).toEqual([
      {
        type: 'list',
        start: 3,
        items: [
          { apart: false, blocks: [paragraph('one')] },
          {
            apart: false,
            blocks: [
              paragraph('two'),
              { type: 'list', start: undefined, items: [{ apart: false, blocks: [paragraph('deep')] }] },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['- one\n- two', false],
    ['- one\n\n- two', false],
    ['- one\n\n  more\n- two', true],
    ['- one\n  - deep\n\n- two', false],
  ])('says whether the blocks of the first item of %j stand apart: %s', (markdown, apart) => {
    expect(parseDocument(markdown)).toMatchObject([{ type: 'list', items: [{ apart }, { apart: false }] }]);
  });

  it('says which boxes of a list are ticked', () => {
    expect(parseDocument('- [x] done\n- [ ] open\n- none')).toMatchObject([
      { items: [{ ticked: true, blocks: [paragraph('done')] }, { ticked: false }, { blocks: [paragraph('none')] }] },
    ]);
  });

  it('keeps footnotes, and what refers to them', () => {
    expect(parseDocument('One[^a].\n\n[^a]: Two.')).toEqual([
      { type: 'paragraph', children: [text('One'), text('[a]'), text('.')] },
      { type: 'footnote', label: 'a', blocks: [paragraph('Two.')] },
    ]);
  });

  it('gives the sides that columns of a table stand on', () => {
    expect(parseDocument('| a | b | c | d |\n|---|:--|--:|:-:|\n')).toMatchObject([
      { align: [undefined, 'left', 'right', 'center'] },
    ]);
  });

  it('gives quotes and rules', () => {
    expect(parseDocument('> said\n\n***')).toEqual([{ type: 'quote', blocks: [paragraph('said')] }, { type: 'rule' }]);
  });

  it('gives tables, their head as the first row', () => {
    expect(parseDocument('| a | b |\n|---|---|\n| c | d |')).toEqual([
      {
        type: 'table',
        align: [undefined, undefined],
        rows: [
          [[text('a')], [text('b')]],
          [[text('c')], [text('d')]],
        ],
      },
    ]);
  });

  it('takes ~~ for strike-through', () => {
    expect(parseDocument('~~old~~')).toEqual([
      { type: 'paragraph', children: [{ type: 'strike', children: [text('old')] }] },
    ]);
  });

  it('finds the address of a reference wherever it stands', () => {
    expect(parseDocument('[Tokens][t]\n\n> [t]: /tokens')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'link', url: '/tokens' }] },
      { type: 'quote', blocks: [] },
    ]);
  });

  it('shows the words of raw HTML as a paragraph', () => {
    expect(parseDocument('<div>Text behind a tag\n</div>')).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', text: expect.stringContaining('Text behind a tag') }] },
    ]);
  });

  it.each(['<div></div>', '<!-- a comment -->', '<details>\n<br>', '', '[t]: /tokens'])(
    'shows nothing of %j',
    (markdown) => {
      expect(parseDocument(markdown)).toEqual([]);
    },
  );
});
