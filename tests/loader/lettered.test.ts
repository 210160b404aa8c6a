import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText, lettered } from '../../src/loader/lettered.ts';

const SIGNS = ['\u00ab', '\u2019', '\u2014', '\u2026', '\u2192', '\u2714'];

describe('plain texts', () => {
  it('have signs of all kinds, and no letters but those of English', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (!isPlainText(character)) continue;
      expect(character).toMatch(/^(?:[A-Za-z0-9]|[^\p{L}\p{N}])$/u);
      expect(character).toHaveLength(1);
    }
    expect(SIGNS.filter(isPlainText)).toEqual(SIGNS);
  });

  it.each(['é', 'Б', '答', '٣', '😀', '\u{10400}'])('do not have %s', (character) => {
    expect(isPlainText(character)).toBe(false);
  });
});

describe('a pattern of letters', () => {
  const sources = [
    (letter: string, digit: string) =>
      `^[^${letter}${digit}]{0,3}#?([${letter}]|\\d{1,2})(?![${letter}${digit}%]|[.,]\\d)`,
    (letter: string) => `^\\W{0,2}[${letter}\\d]{1,2}(?:\\W{1,3}[${letter}\\d]{1,2}){0,4}\\W{0,2}$`,
    (letter: string) => `^(?:both|options?|варианты)\\s(?=[${letter}](?![${letter}]))`,
  ];
  const character = fc.constantFrom(...'aAbB19 \t.,;:()#%-xk', ...SIGNS);
  const text = fc
    .tuple(fc.constantFrom('', 'Both ', 'option ', 'Options '), fc.array(character, { maxLength: 12 }))
    .map(([start, rest]) => `${start}${rest.join('')}`);

  it.each(sources.map((source) => [source('L', 'N'), source] as const))(
    'finds the same in a plain text: %s',
    (_, source) => {
      const pattern = lettered(source, 'iu');
      const forAll = new RegExp(source('\\p{L}', '\\p{N}'), 'iu');
      fc.assert(
        fc.property(text, (plain) => {
          expect(pattern(plain)).not.toEqual(forAll);
          expect(pattern(plain).exec(plain)).toEqual(forAll.exec(plain));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('knows letters of all alphabets in other texts', () => {
    const pattern = lettered((letter) => `^[${letter}]\\)`, 'iu');
    expect(['Б) ja', 'é) ja'].map((other) => pattern(other).test(other))).toEqual([true, true]);
  });
});
