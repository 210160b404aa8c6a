import fc from 'fast-check';
import type { Entry } from './entries.ts';

/** Words of many scripts, and signs whose columns terminals disagree on. No character of them means anything in Markdown. */
export const WORDS: readonly string[] = [
  ...['a', 'the', 'Cognito', 'pool', 'authentication', 'x'.repeat(28), 'y'.repeat(90)],
  ...['日本語', '選択肢', '한국어', '中文选项选项选项选项选项选项', 'カタカナー', '漢字と仮名。'],
  ...['😀', '👨‍👩‍👧‍👦', '🧑‍💻', '🏳️‍🌈', '👍🏽', '👩🏿‍🚀', '🇩🇪', '🇯🇵🇩🇪', '❤️', '☎︎', '⚓', '🚢🚢🚢', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ...['Café', 'Cafe\u0301', 'o\u0302\u0323', 'Zal\u0300\u0301\u0302\u0303go', '\u0301'],
  ...['مصباح', 'مَرْحَبًا', 'פנס', 'שָׁלוֹם', 'ไทย', 'สวัสดีน้ำ', 'हिन्दी', 'नमस्ते', 'தமிழ்', 'বাংলা', 'မြန်မာ', 'ខ្មែរ'],
  ...['a\u00a0b', 'soft\u00adhyphen', 'zero\u200bwidth', '\u202eevil', 'ﬁ', 'Ⅷ', '…', '①', 'ﾊﾝｶｸ'],
];

/**
 * Left out: what is younger than the tables of a terminal, which takes a column or two more for it then: marks (those above are
 * old enough), what means nothing yet, and a few scripts and signs.
 */
const DISPUTED =
  /[\p{M}\p{Cn}\p{Co}\u232a\p{Script=Yiii}\p{Script=Nshu}\p{Script=Tang}\u{1f260}-\u{1f265}\u{1f93b}\u{1f946}]/gu;

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    // Letters of ASCII aside, everything of it may mean something in Markdown.
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\p{White_Space}\p{Cc}]|(?![A-Za-z])[\u0000-\u007f]/gu, ''))
      .map((text) => text.replace(DISPUTED, '') || 'w'),
  },
);

const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength, maxLength, size: 'max' }).map((parts) => parts.join(' '));

/** A question; the numbers make sure that no two options, and no two questions, are alike. */
const entry: fc.Arbitrary<Entry> = fc
  .record({
    stem: fc.oneof({ weight: 3, arbitrary: words(1, 20) }, { weight: 1, arbitrary: words(60, 200) }),
    options: fc.array(fc.oneof({ weight: 3, arbitrary: words(0, 5) }, { weight: 1, arbitrary: words(20, 60) }), {
      minLength: 2,
      maxLength: 12,
    }),
    key: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }),
    explanation: words(1, 30),
  })
  .map(({ stem, options, key, explanation }) => ({
    stem: `Ask ${stem}`,
    options: options.map((text, index) => `Say${'abcdefghijkl'.charAt(index)} ${text}`),
    key: [...new Set(key.map((place) => (place % options.length) + 1))].sort((a, b) => a - b),
    explanation: `So ${explanation}`,
  }));

/** Questions that ask what no other one asks. */
export const randomBank: fc.Arbitrary<readonly Entry[]> = fc
  .array(entry, { minLength: 4, maxLength: 4 })
  .map((entries) => entries.map((one, index) => ({ ...one, stem: `${one.stem} ${'mnop'.charAt(index)}` })));
