import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asQuestionId, keyFingerprint, normalise, optionFingerprint, questionId } from '../../src/domain/identity.ts';
import { sha256 } from '../support/questions.ts';

describe('normalise', () => {
  it.each([
    ['blanks of any kind are one space', 'a \t\n\u00a0 b', 'a b'],
    ['blanks at the ends go', '  a\n', 'a'],
    ['a letter and its accent are one character', 'cafe\u0301', 'caf\u00e9'],
    ['zero width characters go', 'user\u200bpool', 'userpool'],
    ['a blank beside a zero width character stays a blank', 'user \u200bpool', 'user pool'],
    ['control characters go', 'us\u0007er', 'user'],
    ['case stays', 'Git', 'Git'],
    ['punctuation and code marks stay', '`a`, b.', '`a`, b.'],
  ])('%s', (_rule, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('changes nothing the second time, whatever blanks and invisible characters there are', () => {
    const unit = fc.constantFrom('a', 'B', 'é', '`', '日', ' ', '\n', '\u00a0', '\u200b', '\u0007', '\ufeff');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('folds each run of blanks to one and drops what nobody sees, whatever stands around', () => {
    const parts = [
      ' ',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u200d',
      '\u0007',
      'a',
      'B',
      'e',
      '\u0301',
      'é',
      '—',
      '😀',
      '\ud83d',
    ];
    const folded = (text: string): string =>
      text
        .replace(/[\p{Cf}\p{Cc}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''))
        .normalize('NFC')
        .trim();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (some) => {
        expect(normalise(some.join(''))).toBe(folded(some.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('questionId', () => {
  const id = questionId('Which pool?', ['User pool', 'Identity pool'], sha256);

  it('is 16 characters of base 32', () => {
    expect(id).toMatch(/^[a-z2-7]{16}$/);
  });

  it('does not mind the order of the options', () => {
    expect(questionId('Which pool?', ['Identity pool', 'User pool'], sha256)).toBe(id);
  });

  it('does not mind blanks', () => {
    expect(questionId(' Which\npool?', ['User  pool', 'Identity pool '], sha256)).toBe(id);
  });

  it.each([
    ['another stem', 'Which pools?', ['User pool', 'Identity pool']],
    ['other case in the stem', 'which pool?', ['User pool', 'Identity pool']],
    ['other case in an option', 'Which pool?', ['user pool', 'Identity pool']],
    ['one option more', 'Which pool?', ['User pool', 'Identity pool', 'Both']],
    ['two options run together', 'Which pool?', ['User pool Identity pool']],
    ['an option run into the stem', 'Which pool? User pool', ['Identity pool']],
  ])('is another one with %s', (_change, stem, options) => {
    expect(questionId(stem, options, sha256)).not.toBe(id);
  });
});

describe('base 32', () => {
  it.each([
    ['fooba', 'mzxw6ytb'],
    ['\0\0\0\0\0', 'aaaaaaaa'],
  ])('writes the bytes of %j as RFC 4648 does, in lower case', (bytes, expected) => {
    expect(optionFingerprint('any', () => Buffer.from(bytes).toString('hex'))).toBe(expected);
  });

  it('writes five bits a character, up to the last bit', () => {
    expect(optionFingerprint('any', () => 'ffffffffff')).toBe('77777777');
    expect(optionFingerprint('any', () => '000000001f')).toBe('aaaaaaa7');
  });
});

describe('fingerprints', () => {
  it('name an option by its words: blanks do not matter, case does', () => {
    expect(optionFingerprint('User  pool ', sha256)).toBe(optionFingerprint('User pool', sha256));
    expect(optionFingerprint('user pool', sha256)).not.toBe(optionFingerprint('User pool', sha256));
    expect(optionFingerprint('User pool', sha256)).toMatch(/^[a-z2-7]{8}$/);
  });

  it('name a key by the set of its options', () => {
    const both = keyFingerprint(['User pool', 'Identity pool'], sha256);
    expect(both).toMatch(/^[a-z2-7]{8}$/);
    expect(keyFingerprint(['Identity pool', 'User pool'], sha256)).toBe(both);
    expect(keyFingerprint(['User pool'], sha256)).not.toBe(both);
  });
});

describe('asQuestionId', () => {
  it('takes any text but the empty one', () => {
    expect(asQuestionId('sns-fifo')).toBe('sns-fifo');
    expect(() => asQuestionId('')).toThrow(RangeError);
  });
});
