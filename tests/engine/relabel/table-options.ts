import type { Case } from './table.ts';

const DIGITS = ['1', '2', '3', '4'];
const LAST = [3, 1, 2, 4];
const THREE = ['Amazon SQS', 'Amazon SNS', 'AWS Lambda'];
/** `THREE` with a fourth, in the order 3 1 4 2: A stands at 2, B at 4, C at 1. */
const shown = (fourth: string): readonly string[] => ['AWS Lambda', 'Amazon SQS', fourth, 'Amazon SNS'];

/** Options that name others or stay in place. */
export const OPTION_CASES: readonly Case[] = [
  { name: 'both', options: [...THREE, 'Both A and C'], shows: { options: shown('Both 2 and 1') } },
  {
    name: 'both, by numbers',
    labels: DIGITS,
    options: [...THREE, 'Both 1 and 3.'],
    shows: { options: shown('Both 2 and 1.') },
  },
  { name: 'neither', options: [...THREE, 'Neither A nor B'], shows: { options: shown('Neither 2 nor 4') } },
  { name: 'only', options: [...THREE, 'Only A'], shows: { options: shown('Only 2') } },
  { name: 'two letters alone', options: [...THREE, 'A and C'], shows: { options: shown('2 and 1') } },
  { name: 'two letters and no other', options: [...THREE, 'A and B only'], shows: { options: shown('2 and 4 only') } },
  { name: 'three letters', options: [...THREE, 'A, B, and C'], shows: { options: shown('2, 4, and 1') } },
  { name: 'in brackets', options: [...THREE, '(A) & (C)'], shows: { options: shown('(2) & (1)') } },
  { name: 'by the word', options: [...THREE, 'Options A and B'], shows: { options: shown('Options 2 and 4') } },
  { name: 'all but one', options: [...THREE, 'All except C'], shows: { options: shown('All except 1') } },
  {
    name: 'the same as another',
    options: [...THREE, 'Same as A, with a queue'],
    shows: { options: shown('Same as 2, with a queue') },
  },
  { name: 'bold', options: [...THREE, '**Both A and C**'], shows: { options: shown('**Both 2 and 1**') } },
  { name: 'both, in Spanish', options: [...THREE, 'Ambas A y C'], shows: { options: shown('Ambas 2 y 1') } },
  {
    name: 'both, in German',
    options: [...THREE, 'Sowohl A als auch B'],
    shows: { options: shown('Sowohl 2 als auch 4') },
  },
  { name: 'itself', options: [...THREE, 'Both A and D'], shows: 'keeps' },
  { name: 'by place', options: [...THREE, 'The first option'], shows: 'keeps' },
  { name: 'the previous one', options: [...THREE, 'Same as above'], shows: 'keeps' },
  { name: 'within a sentence', options: [...THREE, 'Use both A and B together'], shows: 'keeps' },
  { name: 'by numbers, where labels are letters', options: [...THREE, '1 and 3'], shows: 'keeps' },
  {
    name: 'letters that the stem gives to something',
    stem: 'Which of tables A, B and C is large?',
    options: [...THREE, 'Both A and C'],
    shows: 'keeps',
  },
  {
    name: 'two that name the others, beside one that stays',
    options: ['Amazon SQS', 'Amazon SNS', 'A and B', 'All of the above'],
    order: [2, 3, 1, 4],
    pinned: [4],
    shows: { options: ['Amazon SNS', '3 and 1', 'Amazon SQS', 'All of the above'] },
  },
  {
    name: 'two that stay',
    options: ['Amazon SQS', 'Amazon SNS', 'All of the above', 'None of the above'],
    order: [2, 1, 3, 4],
    pinned: [3, 4],
    shows: {},
  },
  {
    name: 'both of the above, of which there are two',
    options: ['Amazon SQS', 'Amazon SNS', 'Both of the above', 'Neither of the above'],
    order: [2, 1, 3, 4],
    pinned: [3, 4],
    shows: {},
  },
  { name: 'both of the above, of which there are three', options: [...THREE, 'Both of the above'], shows: 'keeps' },
  {
    name: 'all of the above, in the middle',
    options: ['Amazon SQS', 'All of the above', 'Amazon SNS', 'AWS Lambda'],
    shows: 'keeps',
  },
  {
    name: 'all of the above, named by the explanation',
    options: [...THREE, 'All of the above'],
    explanation: 'Option D is right, as A, B, and C are correct.',
    order: LAST,
    pinned: [4],
    shows: { explanation: 'Option 4 is right, as 2, 3, and 1 are correct.' },
  },
  { name: 'all', options: [...THREE, 'All'], order: LAST, pinned: [4], shows: {} },
  { name: 'any of these', options: [...THREE, 'Any of these'], order: LAST, pinned: [4], shows: {} },
  {
    name: 'the above are all correct',
    options: [...THREE, 'The above are all correct'],
    order: LAST,
    pinned: [4],
    shows: {},
  },
  { name: 'no correct answer', options: [...THREE, 'There is no correct answer'], order: LAST, pinned: [4], shows: {} },
  {
    name: 'Spanish: all of the above',
    options: [...THREE, 'Todas las anteriores'],
    order: LAST,
    pinned: [4],
    shows: {},
  },
  { name: 'Spanish: none', options: [...THREE, 'Ninguna de las anteriores'], order: LAST, pinned: [4], shows: {} },
  {
    name: 'Portuguese: all alternatives',
    options: [...THREE, 'Todas as alternativas'],
    order: LAST,
    pinned: [4],
    shows: {},
  },
  { name: 'French: none', options: [...THREE, 'Aucune des réponses ci-dessus'], order: LAST, pinned: [4], shows: {} },
  { name: 'German: all of the above', options: [...THREE, 'Alle oben genannten'], order: LAST, pinned: [4], shows: {} },
  {
    name: 'Italian: all of the above',
    options: [...THREE, 'Tutte le precedenti'],
    order: LAST,
    pinned: [4],
    shows: {},
  },
  { name: 'Russian: none', options: [...THREE, 'Ничего из перечисленного'], order: LAST, pinned: [4], shows: {} },
  {
    name: 'Japanese: none of the above',
    options: [...THREE, '上記のいずれでもない'],
    order: LAST,
    pinned: [4],
    shows: {},
  },
  { name: 'Chinese: all of the above', options: [...THREE, '以上都是'], order: LAST, pinned: [4], shows: {} },
];
