import { describe, expect, it } from 'vitest';
import { faults } from '../support/note-text.ts';

const spoilers = (stem: string, options: string, key: string) =>
  faults(
    `### Q1\n\n${stem}\n\n${options}\n\n<details>\n\n<mark>${key}</mark> [a page](https://docs.example)\n\n</details>\n`,
  ).filter((fault) => fault.endsWith(' spoiler'));
const OPTIONS = '1. one\n2. two';

describe('the key shows before the answer', () => {
  it.each([
    ['in a line of the stem', 'Which?\n\nAnswer: 2', OPTIONS],
    ['in a mark of the stem', 'Which?\n\n<mark>2</mark>', OPTIONS],
    ['in brackets behind what is asked', 'Which is it? (Answer: 2)', OPTIONS],
    ['in square brackets', 'Which is it? [Correct answer: 2]', OPTIONS],
    ['in a mark within what is asked', 'Which <mark>2</mark> is it?', OPTIONS],
    ['in words behind the right option', 'Which?', '1. one\n2. two (correct)'],
    ['in a sign within the right option', 'Which?', '1. one\n2. ✅ two'],
    ['in an arrow', 'Which?', '1. one\n2. two <- answer'],
  ])('%s', (_where, stem, options) => {
    expect(spoilers(stem, options, '2')).toHaveLength(1);
  });

  it.each([
    ['another key is meant', 'Which?\n\nAnswer: 1', OPTIONS],
    ['a mark stresses a word', 'Which <mark>one</mark>, and <mark>why</mark>?', OPTIONS],
    ['a mark stresses a word that an option has, too', 'Which <mark>two</mark> are meant?', OPTIONS],
    ['brackets say something else', 'Which is it (the answer may surprise; 2 are wrong)?', OPTIONS],
    ['every option has the sign', 'Which?', '1. ✅ one\n2. ✅ two'],
    ['the word stands in a sentence', 'Which is the correct one?', '1. one\n2. two is correct'],
  ])('but not where %s', (_where, stem, options) => {
    expect(spoilers(stem, options, '2')).toEqual([]);
  });
});
