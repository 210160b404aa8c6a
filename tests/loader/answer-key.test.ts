import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Named, readKey } from '../../src/loader/answer-key.ts';

/** Options with the labels 1, 2, 3 … or those that are given. */
function named(texts: readonly string[], labels: string = '123456789'): readonly Named[] {
  return texts.map((plain, index) => ({ plain, label: labels[index] ?? '' }));
}

const FIVE = named(['User pool', 'Identity pool', 'App client', 'Resource server', 'Lambda trigger']);

describe('a key for five numbered options', () => {
  it.each<[string, number[]]>([
    ['3', [3]],
    ['1, 5', [1, 5]],
    ['1,5', [1, 5]],
    ['1 , 5', [1, 5]],
    ['5, 1', [1, 5]],
    ['1 and 3', [1, 3]],
    ['1 AND 3', [1, 3]],
    ['1/3', [1, 3]],
    ['1 / 3', [1, 3]],
    ['1; 3', [1, 3]],
    ['1;3', [1, 3]],
    ['1 & 3', [1, 3]],
    ['1 3 4', [1, 3, 4]],
    ['1, 3 and 4', [1, 3, 4]],
    ['1, 3, and 4', [1, 3, 4]],
    ['1\n5', [1, 5]],
    ['A', [1]],
    ['b', [2]],
    ['A/C', [1, 3]],
    ['A and E', [1, 5]],
    ['BE', [2, 5]],
    ['Ac', [1, 3]],
    ['EDCBA', [1, 2, 3, 4, 5]],
    ['a, 3', [1, 3]],
    ['(B,C)', [2, 3]],
    ['(BC)', [2, 3]],
    ['(2)', [2]],
    ['( 2 )', [2]],
    ['2.', [2]],
    ['1, 5.', [1, 5]],
    ['(B, C).', [2, 3]],
    [' 2 ', [2]],
    ['\u00a02', [2]],
    ['2\u200b', [2]],
    ['Identity pool', [2]],
    [' Identity\n pool', [2]],
    ['2. Identity pool', [2]],
    ['2) Identity pool', [2]],
    ['2: Identity pool', [2]],
  ])('%j means %j', (raw, answers) => {
    expect(readKey(raw, FIVE)).toEqual({ understood: true, answers });
  });

  it.each([
    ...[
      '1.5',
      '1-3',
      '1–3',
      '1 to 3',
      '1 or 2',
      '1 or, 2',
      'not 3',
      '!3',
      '-1',
      '+1',
      '1+2',
      '1e0',
      '0x2',
      '2nd',
      '#2',
    ],
    ...['none', 'IV', 'Option 2', '2 is right', '2?', '2..', '(2', '2)', '((2))', '1,', ',1', '1,,3', 'and', 'and 1'],
    ...['1 and', '²', '２', '٢', 'identity pool', 'Identity', '3. Identity pool', '1, 2 or 3', '2. User pool'],
    ...['1, A', '1 B, 2 C', '1. B 2. C'],
  ])('%j is not understood', (raw) => {
    expect(readKey(raw, FIVE)).toMatchObject({ understood: false, rule: 'key-not-understood' });
  });

  it.each(['0', '6', '7', '1, 6', '0, 1', '99', 'F', 'Z', 'AF', 'II', 'A, 9', 'X, 1'])(
    '%j lies outside the options',
    (raw) => {
      expect(readKey(raw, FIVE)).toMatchObject({ understood: false, rule: 'key-out-of-range' });
    },
  );

  it.each(['1, 1', 'AA', 'A, 1', '2 2 3'])('%j names an option twice', (raw) => {
    expect(readKey(raw, FIVE)).toMatchObject({ understood: false, rule: 'key-twice' });
  });

  it.each(['', ' ', '\n', '\u200b', '\u00a0'])('%j is no key at all', (raw) => {
    expect(readKey(raw, FIVE)).toEqual({ understood: false, rule: 'no-key', found: '' });
  });

  it('is told as it was found, blanks as one', () => {
    expect(readKey(' 1  or\n2 ', FIVE)).toEqual({ understood: false, rule: 'key-not-understood', found: '1 or 2' });
  });
});

describe('a key for options with letters', () => {
  it('goes by the letters that the options carry', () => {
    const options = named(['User pool', 'Identity pool', 'App client'], 'BCD');
    expect(readKey('B', options)).toEqual({ understood: true, answers: [1] });
    expect(readKey('C and D', options)).toEqual({ understood: true, answers: [2, 3] });
    expect(readKey('C) Identity pool', options)).toEqual({ understood: true, answers: [2] });
  });

  it('names nothing with a letter that no option carries', () => {
    const options = named(['User pool', 'Identity pool', 'App client'], 'BCD');
    expect(readKey('A', options)).toMatchObject({ understood: false, rule: 'key-out-of-range' });
  });

  it('goes by position where it is a number', () => {
    expect(readKey('2', named(['User pool', 'Identity pool'], 'AB'))).toEqual({ understood: true, answers: [2] });
  });
});

describe('a key for options that look like keys themselves', () => {
  it('is not understood where number and text name different options', () => {
    const shards = named(['2', '4', '8']);
    expect(readKey('2', shards)).toMatchObject({ understood: false, rule: 'key-not-understood' });
    expect(readKey('2', named(['4', '2', '8']))).toEqual({ understood: true, answers: [2] });
    expect(readKey('8', shards)).toEqual({ understood: true, answers: [3] });
  });

  it('is not understood where an option lists others and the key may mean either', () => {
    const options = named(['Queue', 'Topic', '1 and 2']);
    expect(readKey('1 and 2', options)).toMatchObject({ understood: false, rule: 'key-not-understood' });
    expect(readKey('3', options)).toEqual({ understood: true, answers: [3] });
  });

  it('is not understood as the text of two options that are alike', () => {
    expect(readKey('Queue', named(['Queue', 'Queue', 'Topic']))).toMatchObject({ understood: false });
  });
});

describe('readKey', () => {
  const SEPARATORS = [',', ', ', ' , ', ';', '; ', '/', ' / ', '&', ' & ', ' ', '\n', ' and ', ', and ', ' AND '];
  const options = fc.integer({ min: 2, max: 12 }).map((count) =>
    named(
      Array.from({ length: count }, (_, index) => `text ${index + 1} of the list`),
      '',
    ),
  );

  it('reads any set of options, written with any separators, back as that set', () => {
    const written = options.chain((list) => {
      const numbers = list.map((_option, index) => index + 1);
      return fc.record({
        list: fc.constant(list.map((option, index) => ({ ...option, label: String(index + 1) }))),
        picked: fc.shuffledSubarray(numbers, { minLength: 1 }),
        letters: fc.boolean(),
        between: fc.array(fc.constantFrom(...SEPARATORS), { minLength: 12, maxLength: 12 }),
        frame: fc.constantFrom(['', ''], ['(', ')'], ['', '.'], [' ', ' '], ['(', ').']),
      });
    });
    fc.assert(
      fc.property(written, ({ list, picked, letters, between, frame: [before = '', after = ''] }) => {
        const names = picked.map((number) => (letters ? String.fromCharCode(64 + number) : String(number)));
        const items = names.map((name, index) => (index === 0 ? name : `${between[index]}${name}`)).join('');
        const answers = picked.toSorted((a, b) => a - b);
        expect(readKey(`${before}${items}${after}`, list)).toEqual({ understood: true, answers });
      }),
    );
  });

  it('never gives numbers outside the options, or one twice, whatever the text', () => {
    const unit = fc.constantFrom(...'0123456789abcdlmzABCDL,;/&.()- \n', ' and ', 'or', 'not');
    const text = fc.oneof(fc.string({ unit, maxLength: 8 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, options, (raw, list) => {
        const found = readKey(raw, list);
        const answers: readonly number[] = found.understood ? found.answers : [1];
        expect(answers.length).toBeGreaterThan(0);
        expect(answers).toEqual([...new Set(answers)].toSorted((a, b) => a - b));
        expect(answers.every((number) => number >= 1 && number <= list.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
