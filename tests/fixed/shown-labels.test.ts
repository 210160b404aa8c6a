import { expect, it } from 'vitest';
import { readQuestion } from '../../src/engine/relabel/question-reading.ts';
import { question } from '../support/questions.ts';

const SMALL = ['a', 'b', 'c', 'd'];
const LETTERS = ['A', 'B', 'C', 'D'];
const NUMBERS = ['1', '2', '3', '4'];

/** Was shuffled, and went on to name the options as the note has them, which other options are by then. */
it.each([
  ['a small letter by itself', SMALL, 'b does not scale.'],
  ['a small letter that is judged', SMALL, 'a is incorrect.'],
  ['a small letter behind a verdict', SMALL, 'Correct: b'],
  ['a number that does something', NUMBERS, '4 meets none of it.'],
  ['a number behind a verdict', NUMBERS, 'Correct: 2'],
  ['a number that follows', NUMBERS, 'It is 2 because it pushes.'],
  ['a number behind its title', NUMBERS, 'Explanation: 3 is the bus.'],
  ['a number behind what is named', NUMBERS, 'Option 2 is wrong and 3 is costly.'],
  ['two numbers', NUMBERS, 'Both 1 and 3 keep messages.'],
  ['letters that stand together', LETTERS, 'I think BCD.'],
  ['a number in words', LETTERS, 'Option number two pushes.'],
  ['a Roman number', LETTERS, 'Option II pushes.'],
  ['the one before the last', LETTERS, 'The penultimate option streams.'],
  ['those in the middle', LETTERS, 'The two options in the middle push.'],
  ['all but the last', LETTERS, 'All but the last keep messages.'],
  ['the last, in German', LETTERS, 'Die letzte Antwort ist falsch.'],
  ['the first, in Spanish', LETTERS, 'La primera opción es falsa.'],
  ['the last, in Russian', LETTERS, 'Последний вариант неверен.'],
])('an explanation with %s keeps the order', (_name, labels, explanation) => {
  expect(readQuestion(question({ labels, explanation }))).toBeUndefined();
});

it.each([
  ['All of the above except C', LETTERS],
  ['All of the above except the first', LETTERS],
  ['A with encryption', LETTERS],
  ['Use A for reads and B for writes', LETTERS],
  ['Like A, but encrypted', LETTERS],
  ['Tanto A como B', LETTERS],
  ['AB', LETTERS],
  ['a y b son correctas', SMALL],
  ['The first and second', LETTERS],
])('the option "%s" keeps the order', (last, labels) => {
  expect(readQuestion(question({ labels, options: ['queues', 'topics', 'streams', last] }))).toBeUndefined();
});

it('feedback that looks at the one above keeps the order', () => {
  const feedback = ['It polls.', 'Same reason as above.', 'Right.', 'It routes.'];
  expect(readQuestion(question({ labels: LETTERS, feedback }))).toBeUndefined();
});

it.each([
  ['letters that the stem has', { stem: 'Points A and B lie on a line.', options: ['A is left of B', 'B is left'] }],
  ['letters of things', { options: ['A is the wall, B the nucleus', 'A is the nucleus, B the wall'] }],
  ['an article', { options: ['A metrics repository', 'A code repository', 'Rules'] }],
  ['a count', { labels: NUMBERS, explanation: '2 nodes are enough, 3 minutes are not.' }],
  ['a footnote', { labels: NUMBERS, explanation: 'It runs as the group (or user)[1] allow.' }],
  ['blood groups', { labels: LETTERS, options: ['A', 'B', 'AB', 'O'] }],
  ['a small word', { labels: SMALL, explanation: 'Vamos a Roma e a París.' }],
])('%s are no names', (_name, parts) => {
  expect(readQuestion(question(parts))).toBeDefined();
});
