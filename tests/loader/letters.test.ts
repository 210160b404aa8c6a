import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLetter, isLetterAt, isLetterBefore, saysAnything } from '../../src/loader/letters.ts';

const CHARACTERS = [
  'a',
  'Z',
  '0',
  '9',
  ' ',
  '*',
  '/',
  ':',
  '@',
  '[',
  '`',
  '{',
  '\x7f',
  'é',
  'Ж',
  '答',
  '٣',
  '½',
  '…',
  '\u00a0',
  '𝒜',
  '😀',
];
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 4 }).map((characters) => characters.join(''));

it('letters and digits of all alphabets are told, those of English as any other', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(saysAnything(text), text).toBe(/[\p{L}\p{N}]/u.test(text));
      expect(isLetter(text), text).toBe(/^\p{L}$/u.test(text));
    }),
  );
});

it('so are those at an index, and before it', () => {
  fc.assert(
    fc.property(texts, texts, (before, behind) => {
      const text = before + behind;
      expect(isLetterAt(text, before.length), text).toBe(/^[\p{L}\p{N}]/u.test(behind));
      expect(isLetterBefore(text, before.length), text).toBe(/[\p{L}\p{N}]$/u.test(before));
    }),
  );
});
