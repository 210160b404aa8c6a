import { expect, it } from 'vitest';
import { optionTexts, readOne } from '../support/note-text.ts';

/** All but the first line of such options was lost. */
it.each([
  ['lines with letters', 'A) one\ngoes on\nB) two\nand on\n\nAnswer: B\n'],
  ['lines with letters, the key right below', 'A) one\ngoes on\nB) two\nand on\nAnswer: B\n'],
  ['lines with boxes that are no list', '・ [ ] one\ngoes on\n・ [x] two\nand on\n'],
])('options that are %s keep the lines below them', (_what, lines) => {
  expect(optionTexts(readOne(`### Q1. Which?\n\n${lines}`))).toEqual(['one\ngoes on', 'two\nand on']);
});
