import type { Case } from './table.ts';

const explained = (name: string, explanation: string): Case => ({ name, explanation, shows: {} });

/** What only looks like the name of an option: shuffled, and shown as it is. */
export const FRIEND_CASES: readonly Case[] = [
  explained('a test of two variants', 'Run an A/B test first.'),
  explained('a record', 'An A record or an A or AAAA record points there.'),
  explained('a plan', 'Plan B costs less than Plan A.'),
  explained('an illness', 'Hepatitis B is treated otherwise.'),
  explained('a vitamin', 'Vitamin B alone does not help.'),
  explained('a drive', 'Write it to C:\\ first, or to C :\\ for that matter.'),
  explained('a zone', 'Availability Zones A and B are apart, and zone A is older.'),
  explained('a tree', 'It is kept in a B-tree.'),
  explained('a language', 'C++ and C# compile too.'),
  explained('steps', 'The first request warms it up, and the last step deletes the queue.'),
  explained('groups of options', 'Option groups hold settings, and Option Groups hold them too.'),
  explained('how many to choose', 'Choose 2 answers: two answers are right.'),
  explained('a code that a program ends with', 'Exit code 1 is not valid.'),
  explained('an answer that is a number', 'The answer is 42.'),
  explained('sections', 'Section 3 of the guide tells more; see figure B.'),
  explained('a role that was', 'The former IAM role is gone.'),
  explained('addresses', 'See <https://example.org/A/B> and https://example.org/option/C.'),
  explained('numbered comments', 'The numbered comments 1 and 2 of the code say why.'),
  explained('fewer steps than options', '1. Open the console.\n2. Choose the queue.'),
  {
    name: 'cells, beside an option',
    explanation: 'Option A is incorrect because the virus infects B cells, and T cells react to B lymphocytes.',
    shows: {
      explanation: 'Option 2 is incorrect because the virus infects B cells, and T cells react to B lymphocytes.',
    },
  },
  {
    name: 'a plan, beside an option',
    explanation: 'Option C is right, as Plan A costs more.',
    shows: { explanation: 'Option 1 is right, as Plan A costs more.' },
  },
  {
    name: 'an article, beside an option',
    explanation: 'A queue keeps messages, so option A is wrong. A class of its own is B-tree.',
    shows: { explanation: 'A queue keeps messages, so option 2 is wrong. A class of its own is B-tree.' },
  },
  {
    name: 'options of their own names',
    options: ['Plan A', 'Vitamin B', 'Class C addresses', 'Run an A/B test'],
    shows: {},
  },
  {
    name: 'options that speak of all or both',
    options: [
      'Both regions hold a copy',
      'Only the owner can read it',
      'All objects are encrypted',
      'Either Lambda or Fargate',
    ],
    shows: {},
  },
  {
    name: 'the statements of the stem',
    stem: 'Consider:\n\nA. Topics push.\nB. Queues push.\n\nWhich hold?',
    options: ['A only', 'B only', 'Both A and B', 'Neither A nor B'],
    shows: {},
  },
];
