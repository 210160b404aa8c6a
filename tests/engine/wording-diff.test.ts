import { describe, expect, it } from 'vitest';
import { distance, folded } from '../../src/engine/wording-diff.ts';

const NO_CODE: ReadonlySet<string> = new Set();

it.each([
  ['Which token is it?', 'which token is it', 'equal'],
  ['The ID token', 'ID token.', 'equal'],
  ['“a” or ‘b’', '"a" or \'b\'', 'equal'],
  ['Which token is it?', 'Which tokne is it?', 'slip'],
  ['Which token is it?', 'Which toen is it?', 'slip'],
  ['Which token is it?', 'Which tokken is it?', 'slip'],
  ['Which tokens are these?', 'Which token are these?', 'slip'],
  ['Which token is it?', 'Which tomen is it?', 'other'],
  ['Which token is it?', 'Which token is it not?', 'other'],
  ['Take 12 minutes', 'Take 13 minutes', 'other'],
  ['Take 12 minutes', 'Take 1 2 minutes', 'other'],
  ['Use the SNS topic', 'Use the SNSS topic', 'other'],
  ['Use CloudTrail', 'Use CloudTrial', 'other'],
  ['It is typical here', 'It is atypical here', 'other'],
  ['It goes from here', 'It goes form here', 'other'],
  ['It is one car here', 'It is one cars here', 'other'],
  ['raech agian', 'reach again', 'other'],
  [
    'one raech two agian three wrod four there is more of this text so that it is long enough thsoe',
    'one reach two again three words four there is more of this text so that it is long enough those',
    'other',
  ],
  [
    'raech one two agian three four there is more of this text numbres so that it is long enough thsoe',
    'reach one two again three four there is more of this text numbers so that it is long enough those',
    'other',
  ],
  [
    'raech one two agian three four there is more of this text numbres so that it is long enough those',
    'reach one two again three four there is more of this text numbers so that it is long enough those',
    'slip',
  ],
  ['a == b', 'a = b', 'other'],
  ['x < y', 'x > y', 'other'],
  ['raech thsi wrod agian now', 'reach this word again now', 'other'],
  ['...', '???', 'other'],
  ['...', '...', 'equal'],
  ['', '', 'equal'],
  ['Which token is it?', '', 'other'],
])('%j and %j: %s', (before, after, expected) => {
  expect(distance(before, after, NO_CODE)).toBe(expected);
  expect(distance(after, before, NO_CODE)).toBe(expected);
});

it('in code a slip is another name', () => {
  expect(distance('What is items here?', 'What is item here?', new Set(['item']))).toBe('other');
  expect(distance('What is b here?', 'What is a b here?', new Set(['a']))).toBe('other');
  expect(distance('What is b here?', 'What is a b here?', NO_CODE)).toBe('equal');
  expect(distance('What is items here?', 'What is item here?', NO_CODE)).toBe('slip');
});

describe('folded', () => {
  it('is one for two texts that are equal', () => {
    expect(folded('The ID token.')).toBe(folded('id token'));
    expect(folded('a == b')).not.toBe(folded('a = b'));
  });
});
