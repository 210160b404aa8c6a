import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/markdown/pieces.ts';

const LONG = 'filler '.repeat(3000);

describe('a note is not cut before what looks like the second item of a list', () => {
  it('where the first one is none to the parser, as it stands behind indented code and does not count from 1', () => {
    const text = `    code\n\n2) ${LONG}\n\n\tmore\n\n2) ${LONG}\n`;
    expect(piecesOf(text)).toEqual([{ from: 0, to: text.length }]);
  });

  it.each(['1)', '-'])('though it is cut behind %s, which starts one there too', (mark) => {
    const first = `    code\n\n${mark} ${LONG}\n\n\tmore\n\n`;
    const text = `${first}${mark} ${LONG}\n`;
    expect(piecesOf(text).map(({ from }) => from)).toEqual([0, first.length]);
  });
});
