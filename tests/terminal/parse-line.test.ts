import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/terminal/parse-line.ts';

const reasonOf = (line: string, options = 5, wanted = 2): string => {
  const parsed = parseLine(line, options, wanted);
  return parsed.type === 'refused' ? parsed.reason : `not refused: ${parsed.type}`;
};

describe('an answer', () => {
  it.each(['1 5', '5 1', '1,5', '5,1', '1, 5', ' 1   5 ', '1\t5', 'a e', 'E A', 'a,e', 'a 5', ',1,,5,'])(
    '%j chooses the first and the fifth option',
    (line) => {
      expect(parseLine(line, 5, 2)).toEqual({ type: 'chosen', shown: [0, 4] });
    },
  );

  it('reaches the twelfth option by number and by letter', () => {
    expect(parseLine('12', 12, 1)).toEqual({ type: 'chosen', shown: [11] });
    expect(parseLine('l', 12, 1)).toEqual({ type: 'chosen', shown: [11] });
  });
});

describe('what is refused, with the reason', () => {
  it.each([
    ['too few', '1', '1 of 2 chosen: choose 2.'],
    ['too many', '1 2 3', '3 of 2 chosen: choose 2.'],
    ['nothing', '', '0 of 2 chosen: choose 2.'],
    ['blanks', '   ', '0 of 2 chosen: choose 2.'],
    ['the same one twice', '1 1', '1 is named twice'],
    ['the same one by number and letter', '5 e', '5 is named twice'],
    ['a number that is not offered', '1 6', '`6` is no option: choose 1 to 5.'],
    ['a letter that is not offered', 'a f', '`f` is no option'],
    ['zero', '0 1', '`0` is no option'],
    ['a minus', '-1 2', '`-1` is no option'],
    ['a fraction', '1.5 2', '`1.5` is no option'],
    ['a range', '1-2', '`1-2` is no option'],
    ['a number with more behind it', '1st 2', '`1st` is no option'],
    ['a hexadecimal number', '0x1 2', '`0x1` is no option'],
    ['a large number', '1 99999999999', '`99999999999` is no option'],
    ['full-width digits', '１ ２', '`１` is no option'],
    ['a word', 'first second', '`first` is no option'],
    ['a command with an answer', '1 5 s', '`s` is no option'],
    ['two commands', 's q', '`s` is no option'],
    ['a command as a word', 'quit', '`quit` is no option'],
  ])('%s', (_what, line, reason) => {
    expect(reasonOf(line)).toContain(reason);
  });

  it('says how letters that were written together are separated', () => {
    expect(reasonOf('ae')).toContain('a e');
  });

  it('repeats no more than a line of what was typed', () => {
    expect(reasonOf('z'.repeat(5000)).length).toBeLessThan(200);
  });

  it('offers as many letters as there are options', () => {
    expect(parseLine('9', 4, 1)).toMatchObject({
      full: '`9` is no option: 1 to 4, or a to d, are offered. ? lists the commands.',
    });
  });

  it.each(['', '1 1', '9', 'ab', 'x'])('%j: the full reason says where all that works is listed', (line) => {
    expect(parseLine(line, 4, 2)).toMatchObject({ full: expect.stringMatching(/ \? lists the commands\.$/) });
  });
});

describe('a command', () => {
  it.each(['s', 'm', 'u', 'o', 'v', 'w', 'q', '?'])('%s stands alone on its line', (key) => {
    expect(parseLine(key, 5, 2)).toEqual({ type: 'command', key });
    expect(parseLine(`  ${key.toUpperCase()} `, 5, 2)).toEqual({ type: 'command', key });
  });

  it.each(['x 2', 'X b', 'x,2'])('%j strikes the second option out', (line) => {
    expect(parseLine(line, 5, 2)).toEqual({ type: 'strike', shown: 1 });
  });

  it.each([
    ['x', 'Name the option'],
    ['x 1 2', 'Name the option'],
    ['x 6', '`6` is no option'],
    ['x s', '`s` is no option'],
  ])('%j strikes nothing out', (line, reason) => {
    expect(reasonOf(line)).toContain(reason);
  });

  it.each('abcdefghijkl'.split(''))('%s is never one: it is an option', (letter) => {
    expect(parseLine(letter, 12, 1).type).toBe('chosen');
  });
});

describe('whatever is chosen', () => {
  const offered = fc.integer({ min: 2, max: 12 });
  const separator = fc.constantFrom(' ', ',', ', ', '  ', '\t');

  it('what is accepted is the set that was meant, in any order and spelling', () => {
    const written = offered.chain((options) =>
      fc.record({
        options: fc.constant(options),
        meant: fc.uniqueArray(fc.nat(options - 1), { minLength: 1, maxLength: options }),
        letters: fc.array(fc.boolean(), { minLength: options, maxLength: options }),
        between: separator,
      }),
    );
    fc.assert(
      fc.property(written, ({ options, meant, letters, between }) => {
        const line = meant
          .map((place) => (letters[place] ? 'abcdefghijkl'.charAt(place) : String(place + 1)))
          .join(between);
        const parsed = parseLine(line, options, meant.length);
        expect(parsed).toEqual({ type: 'chosen', shown: meant.toSorted((a, b) => a - b) });
      }),
    );
  });

  it('nothing outside what is offered, nothing twice and no other count is accepted', () => {
    const anyLine = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('0', '1', '2', '7', '12', '13', 'a', 'g', 'l', 'm', 'x', 's'), { maxLength: 4 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyLine, offered, fc.integer({ min: 1, max: 4 }), (line, options, wanted) => {
        const parsed = parseLine(line, options, wanted);
        if (parsed.type === 'strike') expect(parsed.shown).toBeLessThan(options);
        const shown = parsed.type === 'chosen' ? parsed.shown : Array.from({ length: wanted }, (_none, place) => place);
        expect(new Set(shown).size).toBe(wanted);
        if (parsed.type === 'chosen') expect(shown.every((place) => place >= 0 && place < options)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
