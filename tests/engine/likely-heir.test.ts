import { expect, it } from 'vitest';
import { likelyHeir } from '../../src/engine/likely-heir.ts';
import { question } from '../support/questions.ts';

const before = { stem: 'Nobody gets the codes. Which change helps?', options: ['A role', 'A pool'], file: '/a.md' };

it('is the question with most words in common', () => {
  const near = question({ stem: 'Nobody gets codes. Which changes help?', options: ['A role', 'A pool'] });
  const nearer = question({ stem: 'Nobody gets the codes. Which change works?', options: ['A role', 'A pool'] });
  expect(likelyHeir(before, [near, nearer])).toBe(nearer);
});

it('is none where less than half of the words are', () => {
  expect(likelyHeir(before, [question({ stem: 'Which role?', options: ['Admin', 'User'] })])).toBeUndefined();
  expect(likelyHeir(before, [])).toBeUndefined();
});
