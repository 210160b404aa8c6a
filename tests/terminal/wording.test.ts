import { describe, expect, it } from 'vitest';
import {
  choiceText,
  chosenText,
  countRefused,
  headerText,
  joined,
  percent,
  shownNumbers,
  toChoose,
  verdictText,
} from '../../src/terminal/wording.ts';
import { n, presented } from '../support/questions.ts';

const FIVE = ['a1', 'b1', 'c1', 'd1', 'e1'];
const two = presented({ options: FIVE, key: [1, 5] });
const one = presented({ key: [3] });
/** Shown as e1, a1, b1, c1, d1. */
const turned = presented({ options: FIVE, key: [1, 5], order: [5, 1, 2, 3, 4].map(n) });

describe('the header', () => {
  it.each([
    ['place and tags', { position: 2, total: 24, tags: ['aws', 'cognito'] }, 'Question 2 of 24 · aws, cognito'],
    ['no tags', { position: 1, total: 3 }, 'Question 1 of 3'],
    ['asked again', { position: 1, total: 2, try: 2 }, 'Again: question 1 of 2'],
    ['asked a third time', { position: 1, total: 2, try: 3, tags: ['aws'] }, 'Again: question 1 of 2 · aws'],
    ['marked', { position: 1, total: 2, marked: true, tags: ['aws'] }, 'Question 1 of 2 · aws · marked'],
    ['tags that would move the cursor', { tags: ['a\u001b[2Jws\nx'] }, 'Question 1 of 1 · a<U+001B>[2Jws x'],
  ])('%s', (_what, parts, expected) => {
    expect(headerText(presented(parts), '·')).toBe(expected);
  });
});

describe('how many to choose', () => {
  it('is told by the key, not by the stem', () => {
    expect(toChoose(two)).toBe(2);
    expect(toChoose(presented({ stem: 'Select THREE.', key: [2] }))).toBe(1);
  });

  it('is told with how many are chosen already where it is more than one', () => {
    expect(choiceText(two, new Set(), '·')).toBe('Choose 2 · 0 of 2 chosen');
    expect(choiceText(two, new Set([3, 0]), '·')).toBe('Choose 2 · 2 of 2 chosen: 1 and 4');
    expect(choiceText(one, new Set(), '·')).toBe('Choose 1');
    expect(choiceText(one, new Set([2]), '·')).toBe('Choose 1 · chosen: 3');
  });

  it('is told with the reason where the count is wrong', () => {
    expect(countRefused(two, 1)).toBe('1 of 2 chosen: choose 2.');
    expect(countRefused(two, 0)).toBe('0 of 2 chosen: choose 2.');
    expect(countRefused(one, 0)).toBe('Choose an option first.');
  });
});

describe('the verdict', () => {
  it('is one word when right', () => {
    expect(verdictText(two, true)).toBe('Right.');
  });

  it('names the right options by their numbers on the screen, ascending', () => {
    expect(verdictText(two, false)).toBe('Wrong. The answer is 1 and 5.');
    expect(verdictText(turned, false)).toBe('Wrong. The answer is 1 and 2.');
    expect(verdictText(one, false)).toBe('Wrong. The answer is 3.');
    expect(verdictText(presented({ options: FIVE, key: [1, 2, 4] }), false)).toBe('Wrong. The answer is 1, 2 and 4.');
  });

  it('says what was chosen and that half right is not right', () => {
    expect(chosenText(two, [n(1), n(4)])).toBe('You chose 1 and 4: 1 of 2 right, no partial credit.');
    expect(chosenText(turned, [n(1), n(4)])).toBe('You chose 2 and 5: 1 of 2 right, no partial credit.');
    expect(chosenText(two, [n(2), n(3)])).toBe('You chose 2 and 3: 0 of 2 right, no partial credit.');
    expect(chosenText(one, [n(2)])).toBe('You chose 2.');
  });
});

describe('small parts', () => {
  it.each([
    [[], ''],
    [[1], '1'],
    [[1, 5], '1 and 5'],
    [[1, 3, 5], '1, 3 and 5'],
  ])('joined %j is "%s"', (items, expected) => {
    expect(joined(items)).toBe(expected);
  });

  it('numbers on the screen are counted in the order shown', () => {
    expect(shownNumbers(turned, [n(4), n(5)])).toEqual([1, 5]);
  });

  it.each([
    [0, 0, ''],
    [0, 3, ' (0 %)'],
    [2, 3, ' (67 %)'],
    [3, 3, ' (100 %)'],
  ])('%i of %i is "%s"', (right, of, expected) => {
    expect(percent(right, of)).toBe(expected);
  });
});
