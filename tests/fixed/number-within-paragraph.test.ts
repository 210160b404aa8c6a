import { expect, it } from 'vitest';
import { piecesOf } from '../../src/markdown/pieces.ts';

/** Behind it a text is long enough to be cut. */
const LONG = 'filler '.repeat(3000);

it('a number that goes on with a paragraph opens no list, so one behind indented code is cut off as none of it', () => {
  const text = `**bold**\n2) ${LONG}\n\n    code\n\n3. three\n\n${LONG}\n`;
  expect(piecesOf(text).map(({ from }) => from)).not.toContain(text.indexOf('3. three'));
});
