import { describe, expect, it } from 'vitest';
import { pad, tableLines } from '../../src/terminal/table.ts';
import { truncate } from '../../src/terminal/truncate.ts';

describe('tableLines', () => {
  const rows = [
    ['Name', 'Use'],
    ['SQS', 'queue'],
    ['通知', 'topic'],
  ];

  it('sets columns below each other by what they take on the screen', () => {
    expect(tableLines(rows, 40)).toEqual(['Name  Use', '----  -----', 'SQS   queue', '通知  topic']);
  });

  it('tells each cell with its head where the table does not fit, or is listened to', () => {
    const told = ['Name: SQS', 'Use: queue', 'Name: 通知', 'Use: topic'];
    expect(tableLines(rows, 10)).toEqual(told);
    expect(tableLines(rows, undefined)).toEqual(told);
  });

  it('does not mind a row with a cell too few', () => {
    expect(tableLines([['A', 'B'], ['1']], 40)).toEqual(['A  B', '-  -', '1']);
  });
});

describe('pad', () => {
  it.each([
    ['ab', 4, 'ab  '],
    ['日本', 5, '日本 '],
    ['too long', 3, 'too long'],
  ])('fills %s up to %i columns', (text, columns, expected) => {
    expect(pad(text, columns)).toBe(expected);
  });
});

describe('truncate', () => {
  it.each([
    ['what fits stays', 'abc', 3, 'abc'],
    ['what does not is cut, and says so', 'abcdef', 4, 'abc…'],
    ['a wide character is not cut in half', '日本語', 4, '日…'],
    ['nor is one that is made of several', '👩‍💻👩‍💻👩‍💻', 9, '👩‍💻👩‍💻…'],
    ['one column holds the sign alone', 'abc', 1, '…'],
  ])('%s', (_rule, text, columns, expected) => {
    expect(truncate(text, columns, '…')).toBe(expected);
  });
});
