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
    ['a colour', `${ESC}[31mred`, '[31mred'],
    ['a window title', `${ESC}]0;owned${BEL}`, ']0;owned'],
    ['an escape sequence within another one', `${ESC}${ESC}[0m]0;owned${BEL}`, '[0m]0;owned'],
    ['a sequence introducer of one character', '\u009b2Jx', '2Jx'],
    ['a carriage return that forges a line', 'right\rwrong', 'rightwrong'],
    ['backspaces', 'no\b\byes', 'noyes'],
    ['null and delete', 'a\0\u007fb', 'ab'],
    ['a text direction', 'a\u202eb\u2066c', 'abc'],
    ['zero width and soft hyphen', 'a\u200bb\u00adc\ufeff', 'abc'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['line and paragraph separator', 'a\u2028b\u2029c', 'abc'],
    ['half a character', 'a\ud83db\ude00c', 'abc'],
  ])('takes out %s', (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['newlines and tabs', 'a\n\tb'],
    ['letters of any script', 'é ا ب 日本 Ответ'],
    ['emoji, also those that a joiner makes', '😀 👩\u200d💻'],
    ['the joiner of Indic scripts', 'क्\u200dष'],
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
        expect(clean(text)).toBe([...text].filter(isSafe).join(''));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes blanks of newlines and tabs, and cuts blanks at the ends', () => {
    expect(cleanLine('\n user\tpool\r\nand more ')).toBe('user pool and more');
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
