import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionNumber } from '../../../src/domain/question.ts';
import { readQuestion } from '../../../src/engine/relabel/question-reading.ts';
import { type Shown, shownInOrder, shownQuestion } from '../../../src/engine/relabel/shown-question.ts';
import { codeOf } from '../../../src/markdown/tokens.ts';
import { n, question } from '../../support/questions.ts';
import { CASES, FOUR, LETTERS } from './table.ts';

const NUMBERS = [1, 2, 3, 4].map(n);
const letter = fc.constantFrom('A', 'B', 'C', 'D');
const letters = fc.uniqueArray(letter, { minLength: 2, maxLength: 3 });

/** Sentences that name options, and some that only look so. */
const sentence = fc.oneof(
  letter.map((one) => `Option ${one} is wrong because it is a stream.`),
  letter.map((one) => `The correct answer is **${one}**.`),
  letter.map((one) => `That would be slow (option ${one.toLowerCase()}).`),
  letter.map((one) => `${one} is incorrect.`),
  letters.map((all) => `${all.slice(0, -1).join(', ')}, and ${all.at(-1)} are incorrect.`),
  letters.map((all) => `Answers ${all.join(' and ')} cost more.`),
  letters.map((all) => `Las opciones ${all.join(' y ')} son correctas.`),
  fc.constantFrom('The last option is wrong.', 'The first two answers are incorrect.'),
  letter.map((one) => `Run \`show ${one}\` first.`),
  fc.constantFrom('A queue keeps messages.', 'Run an A/B test.', 'Plan B costs less.', 'All of the others scale.'),
);
const explanation = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .chain((sentences) => fc.constantFrom(' ', '\n', '\n\n').map((between) => sentences.join(between)));
const order = fc.shuffledSubarray(NUMBERS, { minLength: 4 });

const lettered = (text: string) => question({ options: FOUR, labels: LETTERS, explanation: text });

/** What is on the screen, as a note of its own. */
const onScreen = ({ options, explanation: text, feedback }: Shown) =>
  question({ options, explanation: text, feedback });

function shown(asked: ReturnType<typeof question>, inOrder: readonly OptionNumber[]): Shown | undefined {
  const reading = readQuestion(asked);
  return reading === undefined ? undefined : shownInOrder(reading, inOrder);
}

const through = (first: readonly OptionNumber[], second: readonly OptionNumber[]): readonly OptionNumber[] =>
  second.flatMap((number) => first[number - 1] ?? []);

describe('a text as it is shown', () => {
  it('names the same options when it is read again by the numbers on the screen', () => {
    fc.assert(
      fc.property(explanation, order, order, (text, first, second) => {
        const once = shown(lettered(text), first);
        expect(once).toBeDefined();
        if (once === undefined) return;
        const again = shown(onScreen(once), second);
        expect(again?.explanation).toBe(shown(lettered(text), through(first, second))?.explanation);
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed once more by the order that it is shown in', () => {
    fc.assert(
      fc.property(explanation, order, (text, inOrder) => {
        const once = shown(lettered(text), inOrder);
        expect(once && shown(onScreen(once), NUMBERS)?.explanation).toBe(once?.explanation);
      }),
      { numRuns: 300 },
    );
  });

  it('has the code that the note has', () => {
    fc.assert(
      fc.property(explanation, order, (text, inOrder) => {
        expect(codeOf(shown(lettered(text), inOrder)?.explanation ?? '')).toEqual(codeOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its words, whatever stands in it, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), fc.nat(), (text, seed) => {
        const asked = question({ options: [...FOUR.slice(0, 3), `x ${text}`], labels: LETTERS, explanation: text });
        expect(shownQuestion(asked, seed, 1, true).order.toSorted()).toEqual(NUMBERS);
      }),
      { numRuns: 500 },
    );
  });

  const rewritten = CASES.filter(({ shows, options = FOUR }) => shows !== 'keeps' && options.length === 4);

  it.each(rewritten.map((one) => [`${one.from ?? 'else'}: ${one.name}`, one] as const))(
    'can be read again: %s',
    (_name, { stem = 'Which service?', options = FOUR, labels = LETTERS, explanation: text = '', feedback = [] }) => {
      const asked = question({ stem, options, labels, feedback, explanation: text });
      const pinned = readQuestion(asked)?.pinned ?? new Set();
      const moved = NUMBERS.filter((number) => !pinned.has(number)).toReversed();
      const turned = NUMBERS.map((number) => (pinned.has(number) ? number : (moved.pop() ?? number)));
      const once = shown(asked, turned);
      const again = once && shown(onScreen(once), NUMBERS);
      // What is read with less certainty by numbers than by letters is left as it is.
      if (again !== undefined) expect({ ...again, order: turned }).toEqual(once);
    },
  );
});

describe('a text made to take long', () => {
  const ROWS = [
    'option ',
    'A, ',
    'option A, ',
    '(A) ',
    'the first ',
    'the first and ',
    'A is ',
    "A's ",
    'A-',
    'A → ',
    '选项A',
    'all of the ',
    'answer is not ',
    'correct: ',
    '✅ ',
    'zone A, ',
    '- A: wrong\n',
    '1. Wrong\n',
    'A. Wrong\n',
    '| A | wrong |\n',
    'Both A and ',
    '`A` ',
    'C:\\',
  ];

  // What grows with the square of its length would take minutes; the limit is ten times what the slowest of them takes.
  it.each(ROWS)(
    'made of %j is read to its end',
    (row) => {
      const asked = question({
        options: [...FOUR.slice(0, 3), 'one'],
        labels: LETTERS,
        explanation: `Option A is wrong. ${row.repeat(Math.ceil(100_000 / row.length))}`,
      });
      expect(() => readQuestion(asked)).not.toThrow();
    },
    30_000,
  );
});
