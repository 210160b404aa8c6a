import type { Stranger } from './strangers.ts';

type Row = readonly [
  name: string,
  means: Stranger['means'],
  stem: string,
  options: readonly string[],
  more?: Partial<Stranger>,
];

const NUMBERS = ['1', '2', '3', '4'];
const ROMAN = 'Consider:\n\nI. Queues keep order.\nII. Topics push.\nIII. Streams shard.\n\nWhich are true?';
const LOWER_ROMAN =
  'Consider: (i) queues keep order (ii) topics push (iii) streams shard (iv) rules route. Which are true?';
const LISTED =
  'Consider the following statements:\n\n1. Queues keep order.\n2. Topics push.\n3. Streams shard.\n\nWhich are correct?';
const INLINE = 'Consider: 1) Queues keep order 2) Topics push 3) Streams shard. Which are correct?';
const LETTERED = 'Statements:\n\nA. Queues keep order.\nB. Topics push.\nC. Streams shard.\n\nWhich are correct?';
const INLINE_LETTERS = 'Consider (a) queues (b) topics (c) streams. Which push?';
const PAIRS = ['1 and 2 only', '2 and 3 only', '1 and 3 only', '1, 2 and 3'];

const ROWS: readonly Row[] = [
  ['roman pairs', 'friend', ROMAN, ['I and II only', 'II and III only', 'I and III only', 'I, II and III']],
  [
    'roman lower pairs',
    'friend',
    LOWER_ROMAN,
    ['only (i) and (iii)', '(ii) and (iv)', '(i), (ii) and (iv)', 'all of these'],
    { means: 'friend' },
  ],
  [
    'roman pairs with key said',
    'certain',
    ROMAN,
    ['I and II only', 'II and III only', 'I and III only', 'I, II and III'],
    { key: [2], explanation: 'I is false, II and III are true, so option ⟦B⟧.' },
  ],
  [
    'roman pairs, roman labels',
    'open',
    ROMAN,
    ['I and II only', 'II and III only', 'I and III only', 'I, II and III'],
    { labels: ['I', 'II', 'III', 'IV'], explanation: 'II and III hold.' },
  ],
  ['numbered pairs', 'friend', LISTED, PAIRS],
  ['numbered pairs, numbered options', 'friend', LISTED, PAIRS, { labels: NUMBERS }],
  [
    'numbered pairs explained',
    'open',
    LISTED,
    PAIRS,
    { labels: NUMBERS, explanation: 'Statement 1 is wrong. Statements 2 and 3 are right.' },
  ],
  [
    'numbered pairs explained bare',
    'open',
    LISTED,
    PAIRS,
    { labels: NUMBERS, explanation: '1 is wrong. 2 and 3 are correct.' },
  ],
  [
    'numbered pairs with option',
    'open',
    LISTED,
    PAIRS,
    { labels: NUMBERS, explanation: '1 is wrong, hence option ⟦2⟧ is correct.' },
  ],
  [
    'numbered pairs lettered explained',
    'open',
    LISTED,
    PAIRS,
    { explanation: '1 is wrong. 2 and 3 are correct. Hence ⟦B⟧ is the answer.' },
  ],
  ['numbered inline', 'friend', INLINE, PAIRS, { labels: NUMBERS }],
  [
    'numbered inline bare',
    'friend',
    INLINE,
    ['1 and 2', '2 and 3', '1 and 3', 'All of the above'],
    { labels: NUMBERS, means: 'open' },
  ],
  ['only one statement', 'friend', LISTED, ['1 only', '2 only', '3 only', '1 and 3 only'], { labels: NUMBERS }],
  ['only 1', 'friend', LISTED, ['Only 1', 'Only 2', 'Both 1 and 2', 'Neither 1 nor 2'], { labels: NUMBERS }],
  ['both 1 and 2 of statements lettered', 'friend', LISTED, ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2']],
  ['only one, only two', 'friend', LISTED, ['Only one', 'Only two', 'All three', 'None'], { means: 'open' }],
  ['lettered pairs', 'friend', LETTERED, ['A and B only', 'B and C only', 'A and C only', 'A, B and C']],
  [
    'lettered pairs numbered options',
    'friend',
    LETTERED,
    ['A and B only', 'B and C only', 'A and C only', 'A, B and C'],
    { labels: NUMBERS },
  ],
  [
    'lettered pairs explained',
    'open',
    LETTERED,
    ['A and B only', 'B and C only', 'A and C only', 'A, B and C'],
    { labels: NUMBERS, explanation: 'A is wrong; B and C are correct.' },
  ],
  [
    'lettered both',
    'open',
    LETTERED,
    ['Only A', 'Only B', 'Both A and B', 'Neither A nor B'],
    { explanation: 'A is correct and B is correct.' },
  ],
  [
    'inline lettered',
    'friend',
    INLINE_LETTERS,
    ['(a) and (b)', '(b) only', '(b) and (c)', '(a), (b) and (c)'],
    { labels: ['a', 'b', 'c', 'd'] },
  ],
  [
    'inline lettered explained',
    'open',
    INLINE_LETTERS,
    ['(a) and (b)', '(b) only', '(b) and (c)', '(a), (b) and (c)'],
    { labels: NUMBERS, explanation: '(b) pushes, (a) does not.' },
  ],
  [
    'lines as statements',
    'friend',
    'P: queues keep order\nQ: topics push\nWhich are true?',
    ['P only', 'Q only', 'Both P and Q', 'Neither'],
  ],
  [
    'S1 S2',
    'friend',
    'S1: queues keep order. S2: topics push.',
    ['S1 only', 'S2 only', 'Both S1 and S2', 'Neither S1 nor S2'],
  ],
  [
    'statement words',
    'friend',
    'Statement I: queues keep order. Statement II: topics push.',
    [
      'Both statement I and II are true',
      'Statement I is true, II is false',
      'Statement I is false, II is true',
      'Both are false',
    ],
    { labels: NUMBERS },
  ],
  [
    'statement words explained',
    'open',
    'Statement 1: queues keep order. Statement 2: topics push.',
    ['Both are true', 'Only statement 1 is true', 'Only statement 2 is true', 'Both are false'],
    { labels: NUMBERS, explanation: 'Statement 1 is true but 2 is false, so option ⟦2⟧.' },
  ],
];

export const STATEMENT_STRANGERS: readonly Stranger[] = ROWS.map(([name, means, stem, options, more]) => ({
  name,
  means,
  stem,
  options,
  ...more,
}));
