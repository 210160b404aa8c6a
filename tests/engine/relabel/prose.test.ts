import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../../src/engine/relabel/prose.ts';

const kinds = (pieces: readonly Piece[]): readonly string[] =>
  pieces.filter(({ kind }) => kind !== 'break').map(({ kind, text }) => `${kind} ${text}`);

describe('The pieces of a text', () => {
  it('are words, numbers, signs and code, in whatever alphabet', () => {
    expect(kinds(piecesOf('Option B, “2nd” of `x`: https://example.org'))).toEqual([
      ...['word Option', 'word B', 'sign ,', 'sign “', 'word 2nd', 'sign ”', 'word of', 'code `x`', 'sign :'],
      'code https://example.org',
    ]);
    expect(kinds(piecesOf('Вариант Б — ü 选项B'))).toEqual([
      ...['word Вариант', 'word Б', 'sign —', 'word ü', 'word 选项', 'word B'],
    ]);
  });

  it('of English are what they are beside another alphabet', () => {
    const part = fc.constantFrom(
      ...[
        'A',
        'b',
        '12',
        'word',
        'x_1',
        '3rd',
        ' ',
        '  ',
        '\n',
        '-',
        '–',
        '’',
        '“',
        '·',
        '…',
        '.',
        ',',
        '&amp;',
        '&#39;',
        '(',
      ],
      ...['\\.', '\t', 'http://a.b/c', '#', '→', '$', '%'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        // In one paragraph, as what stands apart is cut by itself.
        const text = `w${parts.join('').replace(/\n\s*/g, '\n')}`;
        expect(piecesOf(`${text} é`).slice(0, -1)).toEqual(piecesOf(`${text} e`).slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });
});
