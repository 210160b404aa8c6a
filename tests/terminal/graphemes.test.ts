import { describe, expect, it } from 'vitest';
import { APART, graphemesOf } from '../../src/terminal/graphemes.ts';

describe('What a reader takes for one character', () => {
  it.each([
    ['letters of one script and the next', 'aéЖ日か→─', ['a', 'é', 'Ж', '日', 'か', '→', '─']],
    ['a letter with a mark', 'e\u0301a', ['e\u0301', 'a']],
    ['a kana with a voiced mark', 'か\u3099', ['か\u3099']],
    ['a family, and a flag', '👨‍👩‍👧🇩🇪', ['👨‍👩‍👧', '🇩🇪']],
    ['a sign that is drawn as an emoji', '↔\ufe0f→', ['↔\ufe0f', '→']],
    ['syllables of letters', '각', ['각']],
    ['nothing', '', []],
  ])('are %s', (_, text, characters) => {
    expect(graphemesOf(text)).toEqual(characters);
  });

  it('is what the segmenter of the language says, also where that is not asked', () => {
    const segmenter = new Intl.Segmenter();
    const count = (text: string): number => [...segmenter.segment(text)].length;
    const apart = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((one) =>
      APART.test(one),
    );
    expect(apart.length).toBeGreaterThan(20_000);
    // What joins at all joins with a letter before or behind it, or with its like.
    expect(apart.filter((one) => count(`a${one}a`) !== 3 || count(one + one) !== 2)).toEqual([]);
  });
});
