import { expect, it } from 'vitest';
import { likelyHeirsAmong } from '../../src/engine/likely-heir.ts';
import { question } from '../support/questions.ts';

const before = { stem: 'Nobody gets the codes. Which change helps?', options: ['A role', 'A pool'] };
const near = question({ stem: 'Nobody gets codes. Which changes help?', options: ['A role', 'A pool'] });
const nearer = question({ stem: 'Nobody gets the codes. Which change works?', options: ['A role', 'A pool'] });
const far = question({ stem: 'Which role?', options: ['Admin', 'User'] });

it('is the question with most words in common', () => {
  expect(likelyHeirsAmong([near, nearer, far])(before)).toEqual([nearer]);
});

it('is none where less than half of the words are', () => {
  expect(likelyHeirsAmong([far])(before)).toEqual([]);
  expect(likelyHeirsAmong([])(before)).toEqual([]);
});

it('are up to three where nobody can tell which', () => {
  const alike = ['works', 'serves', 'mends', 'cures'].map((verb) =>
    question({ stem: `Nobody gets the codes. Which change ${verb}?`, options: ['A role', 'A pool'] }),
  );
  expect(likelyHeirsAmong(alike)(before)).toEqual(alike.slice(0, 3));
});
