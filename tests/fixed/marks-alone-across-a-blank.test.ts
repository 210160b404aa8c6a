import { expect, it } from 'vitest';
import { wrapColumns } from '../../src/terminal/break-lines.ts';

it.each([
  ['marks without a letter', `${'\u0301'.repeat(7)} \u0301\u0301`],
  ['a letter behind them', '\u0301 a'],
])('a blank stays where it stands between words of which one takes no column: %s', (_what, text) => {
  expect(wrapColumns(text, 30)).toEqual([text]);
});

it('the end of a style is no word, and leaves the blank to the next one', () => {
  expect(wrapColumns('\u001b[1mab \u001b[22mcd', 5)).toEqual(['\u001b[1mab \u001b[22mcd']);
});
