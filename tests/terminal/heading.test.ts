import { describe, expect, it } from 'vitest';
import { type Heading, headingLine, headingLines, questionHeading } from '../../src/terminal/heading.ts';
import { presented } from '../support/questions.ts';
import { ASCII, BARE, RICH, seen, widthOf } from '../support/screens.ts';

const heading: Heading = {
  places: ['Question 2 of 24', '2 of 24'],
  tags: 'aws, cognito',
  states: ['marked'],
  done: 0.25,
};

describe('The heading', () => {
  it('says where one is, tags and states, and below it how much is done', () => {
    expect(headingLines(heading, 80, BARE)).toEqual([
      'Question 2 of 24 · aws, cognito · marked',
      '━'.repeat(20) + '─'.repeat(60),
    ]);
  });

  it.each([
    [40, 'Question 2 of 24 · aws, cognito · marked'],
    [39, 'Question 2 of 24 · aws, cogni… · marked'],
    [32, 'Question 2 of 24 · aws… · marked'],
    [31, 'Question 2 of 24 · marked'],
    [24, '2 of 24 · aws,… · marked'],
    [20, '2 of 24 · marked'],
    [12, '2 of 24 · m…'],
  ])('cuts the tags first where there are %i columns', (width, expected) => {
    expect(headingLines(heading, width, BARE)[0]).toBe(expected);
  });

  it('is one line with a bar where rows are few', () => {
    expect(headingLine(heading, 60, BARE)).toBe('Question 2 of 24 · aws, cognito · marked ━━━━━──────────────');
    expect(headingLine({ ...heading, states: [] }, 29, BARE)).toBe('Question 2 of 24 ━━━─────────');
    expect(headingLine(heading, 22, BARE)).toBe('2 of 24 · marked');
    expect(headingLine({ places: ['Pause'] }, 29, BARE)).toBe('Pause');
  });

  it('has ASCII in place of its signs where there is no Unicode', () => {
    expect(headingLines(heading, 40, ASCII)).toEqual([
      'Question 2 of 24 - aws, cognito - marked',
      `${'='.repeat(10)}${'-'.repeat(30)}`,
    ]);
  });

  it('says the same with colours', () => {
    for (const width of [10, 29, 40, 79, 100]) {
      expect(headingLines(heading, width, RICH).map(seen)).toEqual(headingLines(heading, width, BARE));
      expect(seen(headingLine(heading, width, RICH))).toBe(headingLine(heading, width, BARE));
      expect(widthOf(headingLine(heading, width, RICH))).toBeLessThanOrEqual(width);
    }
  });
});

describe('The bar of a session', () => {
  const full = (place: Heading): number => headingLines(place, 100, BARE)[1]?.split('━').length ?? 0;
  it.each([
    ['is empty before the first answer', { position: 1, total: 4 }, false, 0],
    ['has a part for each question that was answered', { position: 3, total: 4 }, false, 50],
    ['grows with the answer', { position: 3, total: 4 }, true, 75],
    ['is full when all were asked', { position: 4, total: 4 }, true, 100],
    ['stays full while misses are asked again', { position: 1, total: 4, try: 2 }, false, 100],
    ['shows what is begun, however little', { position: 2, total: 5000 }, false, 1],
    ['is not full before the end', { position: 4999, total: 5000 }, true, 99],
  ])('%s', (_rule, place, told, expected) => {
    expect(full(questionHeading(presented(place), told)) - 1).toBe(expected);
  });
});
