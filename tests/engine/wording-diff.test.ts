import { describe, expect, it } from 'vitest';
import { distance, folded } from '../../src/engine/wording-diff.ts';

const NO_CODE: readonly string[] = [];

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
  ['Select TWO of them', 'Select two of them', 'equal'],
  ['(as ever) it is “so”; why?', '(as ever) it is so, why', 'equal'],
  ['It is here - or there', 'It is here or there', 'other'],
  ['It is here – or there', 'It is here or there', 'equal'],
  ['It is e-mail here', 'It is email here', 'slip'],
  ['It is 10 Gbps here', 'It is 10 gbps here', 'equal'],
  ['It is 10 Gbps here', 'It is 10 GBps here', 'other'],
  ['It takes .5 here', 'It takes 5 here', 'other'],
  ['It takes 5! here', 'It takes 5 here', 'other'],
  ['It is so! Here', 'It is so. Here', 'equal'],
  ['We need sixty here', 'We need sixy here', 'slip'],
  ['We need eighty here', 'We need eight here', 'other'],
  ['Amazon Trail here', 'Amazon Trial here', 'slip'],
  ['Use Azure File here', 'Use Azure Files here', 'other'],
  ['...', '...', 'equal'],
  ['', '', 'equal'],
  ['Which token is it?', '', 'other'],
  ['separate them', 'seperate them', 'slip'],
  ['of the user', 'of of the user', 'slip'],
])('%j and %j: %s', (before, after, expected) => {
  expect(distance(before, after, NO_CODE)).toBe(expected);
  expect(distance(after, before, NO_CODE)).toBe(expected);
});

it('in code a slip is another name', () => {
  expect(distance('What is items here?', 'What is item here?', ['item'])).toBe('other');
  expect(distance('What is b here?', 'What is a b here?', ['a b'])).toBe('other');
  expect(distance('What is a b here?', 'What is b here?', ['b'])).toBe('other');
  expect(distance('Waht is the b heer?', 'What is b here?', ['b'])).toBe('other');
  expect(distance('What is the b here?', 'What is b here?', ['b'])).toBe('equal');
  expect(distance('What does a in "a" give?', 'What does a in "a" give?', ['a', '"a"'])).toBe('equal');
  expect(distance('What does a give?', 'What does a give?', ['gone'])).toBe('other');
  expect(distance('What is b here?', 'What is a b here?', NO_CODE)).toBe('equal');
  expect(distance('What is items here?', 'What is item here?', NO_CODE)).toBe('slip');
});

describe('folded', () => {
  it('is one for two texts that are equal', () => {
    expect(folded('The ID token.')).toBe(folded('id token'));
    expect(folded('a == b')).not.toBe(folded('a = b'));
  });
});
