import { describe, expect, it } from 'vitest';
import { cueOf } from '../../src/loader/cue.ts';

describe('a stem says how many options to choose', () => {
  it.each([
    ['Which ones? (Select TWO.)', 2],
    ['Which ones? (Select two)', 2],
    ['Which ones? (Choose 3 answers)', 3],
    ['Which ones? (Choose three options.)', 3],
    ['Which ones? (Pick any two)', 2],
    ['Which ones? (Select the 2 correct answers)', 2],
    ['Which ones? (2 answers)', 2],
    ['Which one? (1 answer)', 1],
    ['Which ones?\n(Select\nTHREE.)', 3],
    ['(Select TWO.) was meant as (Select THREE.)', 3],
  ])('in %j: %i', (stem, count) => {
    expect(cueOf(stem)).toBe(count);
  });

  it.each([
    'You select two subnets. Which one?',
    'The stage (production) runs two functions.',
    'Which two?',
    '(Select)',
    '',
  ])('but not in %j', (stem) => {
    expect(cueOf(stem)).toBeUndefined();
  });
});
