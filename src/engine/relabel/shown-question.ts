import { once } from '../../domain/once.ts';
import { type OptionNumber, optionNumber, type Question } from '../../domain/question.ts';
import { randomOf } from '../random.ts';
import { shuffle } from '../shuffle.ts';
import { type Reading, readQuestion } from './question-reading.ts';
import { asItIs, rewritten } from './rewritten.ts';

/** A question as it is shown: what names options names them by their numbers on the screen. */
export interface Shown {
  /** The note's numbers, first shown first. */
  readonly order: readonly OptionNumber[];
  /** Markdown, in the order shown. */
  readonly options: readonly string[];
  /** What is said to single options, in the order shown. */
  readonly feedback: readonly string[];
  readonly explanation: string;
}

/**
 * Shuffled anew at each showing, but the same for the same seed, question and showing. Where a text may name options and
 * cannot be rewritten with certainty, all is as in the note.
 *
 * @param showing 1 at the first showing in a session
 */
export function shownQuestion(question: Question, seed: number, showing: number, shuffled: boolean): Shown {
  const inNoteOrder = question.options.map((_option, index) => optionNumber(index + 1));
  const { reading } = readingOf(question);
  if (reading === undefined) return asInTheNote(question, inNoteOrder);
  if (!shuffled || !question.shuffle) return shownInOrder(reading, inNoteOrder);
  const free = inNoteOrder.filter((number) => !reading.pinned.has(number));
  const moved = shuffle(free, randomOf(seed, question.id, showing)).values();
  return shownInOrder(
    reading,
    inNoteOrder.map((number) => (reading.pinned.has(number) ? number : (moved.next().value ?? number))),
  );
}

/** A question is asked for at each key, and reading a long explanation takes longer than drawing it. */
const readingOf = once((question: Question) => ({
  reading: question.anyOrder === true ? asWritten(question) : readQuestion(question),
}));

function asWritten({ options, explanation }: Question): Reading {
  return {
    pinned: new Set(),
    options: options.map(({ text }) => asItIs(text)),
    feedback: options.map(({ feedback }) => asItIs(feedback)),
    explanation: asItIs(explanation),
  };
}

/** Whether no order of its options changes what a question says. */
export function isForAnyOrder(question: Question): boolean {
  const reading = readQuestion(question);
  if (reading === undefined || reading.pinned.size > 0) return false;
  return [...reading.options, ...reading.feedback, reading.explanation].every(
    ({ edits, sections }) => edits.length === 0 && sections.length === 0,
  );
}

/** @param order the note's numbers, each once, those that stay in their places */
export function shownInOrder({ options, feedback, explanation }: Reading, order: readonly OptionNumber[]): Shown {
  const places = new Map(order.map((number, index) => [number, index + 1]));
  const placeOf = (number: OptionNumber): number => places.get(number) ?? number;
  const inOrder = <T>(texts: readonly T[]): readonly T[] =>
    order.flatMap((number) => {
      const text = texts[number - 1];
      return text === undefined ? [] : [text];
    });
  return {
    order,
    options: inOrder(options).map((text) => rewritten(text, placeOf)),
    feedback: inOrder(feedback).map((text) => rewritten(text, placeOf)),
    explanation: rewritten(explanation, placeOf),
  };
}

function asInTheNote({ options, explanation }: Question, order: readonly OptionNumber[]): Shown {
  return {
    order,
    options: options.map(({ text }) => text),
    feedback: options.map(({ feedback }) => feedback),
    explanation,
  };
}
