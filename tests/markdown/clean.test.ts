import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine, safeJson } from '../../src/markdown/clean.ts';

const ESC = '\u001b';
const BEL = '\u0007';

/** Text thick with what a terminal obeys, torn surrogates among it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ESC,
        BEL,
        '[',
        ']',
        '0',
        ';',
        'm',
        '\u009b',
        '\u009d',
        '\u0090',
        '\r',
        '\b',
        '\n',
        '\t',
        '\u007f',
      ),
      fc.constantFrom('\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u2028', '\ud83d', '\ude00', '😀', 'é', 'ا'),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''));

function isSafe(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || character === '\t' || character === '\u200d') return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  if (code === 0x2028 || code === 0x2029 || (code >= 0xd800 && code <= 0xdfff)) return false;
  return !/\p{Cf}/u.test(character);
}

describe('clean', () => {
  it.each([
    ['a colour', `${ESC}[31mred`, '<U+001B>[31mred'],
    ['a window title', `${ESC}]0;owned${BEL}`, '<U+001B>]0;owned<U+0007>'],
    ['an escape sequence within another one', `${ESC}${ESC}[0m]0;${BEL}`, '<U+001B><U+001B>[0m]0;<U+0007>'],
    ['a sequence introducer of one character', '\u009b2Jx', '<U+009B>2Jx'],
    ['a carriage return that forges a line', 'right\rwrong', 'right<U+000D>wrong'],
    ['backspaces', 'no\b\byes', 'no<U+0008><U+0008>yes'],
    ['null and delete', 'a\0\u007fb', 'a<U+0000><U+007F>b'],
    ['a text direction', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['tag characters', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['line and paragraph separator', 'a\u2028b\u2029c', 'a<U+2028>b<U+2029>c'],
    ['half a character', 'a\ud83db\ude00c', 'a<U+D83D>b<U+DE00>c'],
    ['the first eight of many', `a${'\u{e0041}'.repeat(1000)}b`, `a${'<U+E0041>'.repeat(8)}<and 992 more>b`],
  ])('makes %s visible', (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('takes out what web pages leave behind and nobody would miss', () => {
    expect(clean('a\u200bb\u00adc\ufeffd\u200ee\u2060f')).toBe('abcdef');
  });

  it('leaves no more than eight marks on a letter', () => {
    expect(clean(`a${'\u0301'.repeat(500)}b`)).toBe(`a${'\u0301'.repeat(8)}b`);
  });

  it.each([
    ['newlines and tabs', 'a\n\tb'],
    ['letters of any script', 'é ا ب 日本 Ответ'],
    ['emoji, also those that a joiner makes', '😀 👩\u200d💻'],
    ['the joiner of Indic scripts', 'क्\u200dष'],
    ['marks that scripts stack', 'Việt שָׁ֣ ཧཱུྃ'],
  ])('leaves %s', (_what, text) => {
    expect(clean(text)).toBe(text);
  });

  it('leaves no character of the class, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cleaned = clean(text);
        expect([...cleaned].filter((character) => !isSafe(character))).toEqual([]);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('keeps every other character, in its order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const told = clean(text).replace(/<U\+[0-9A-F]+>|<and \d+ more>/g, '');
        const stacked = /\p{M}{9}/u.test(text);
        fc.pre(!stacked && !/<(?:U\+|and)/.test(text));
        expect(told).toBe([...text].filter(isSafe).join(''));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes blanks of newlines and tabs, and cuts blanks at the ends', () => {
    expect(cleanLine('\n user\tpool\nand more ')).toBe('user pool and more');
  });

  it('is one line, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cleanLine(text)).not.toMatch(/[\n\r\t\u2028\u2029]/u);
      }),
    );
  });
});

describe('safeJson', () => {
  it.each([
    ['an escape', ESC, '"\\u001b"'],
    ['a C1 control', '\u009b', '"\\u009b"'],
    ['delete', '\u007f', '"\\u007f"'],
    ['a text direction', '\u202e', '"\\u202e"'],
    ['a character outside the first plane', '\u{e0041}', '"\\udb40\\udc41"'],
  ])('writes %s as \\uXXXX', (_what, text, json) => {
    expect(safeJson(text)).toBe(json);
  });

  it('writes every character as \\uXXXX that a terminal may obey, and the joiner', () => {
    const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
    const unsafe = all.filter(
      (character) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) && !/[\t\n\r\b\f]/.test(character),
    );
    expect(unsafe.length).toBeGreaterThan(2000);
    expect(unsafe.filter((character) => !/^"(?:\\u[0-9a-f]{4})+"$/.test(safeJson(character)))).toEqual([]);
  });

  it('reads back as what it was written from, and prints nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = safeJson({ text: [text] });
        expect(JSON.parse(json)).toEqual({ text: [text] });
        expect(clean(json)).toBe(json);
      }),
    );
  });
});
