import { optionNumber, type Question } from '../../src/domain/question.ts';
import type { Subject } from './subject.ts';

/** A fault that is built into the product, and the rule that must find it. */
export interface Planted {
  readonly name: string;
  readonly rule: string;
  readonly plant: (product: Subject) => Subject;
}

type Change = (questions: readonly Question[]) => readonly Question[];

/** @param ms of processor time, which a busy machine gives more slowly */
function busyFor(ms: number): Change {
  return (questions) => {
    const { user, system } = process.cpuUsage();
    for (let spent = 0; spent < ms * 1000; ) {
      const now = process.cpuUsage();
      spent = now.user + now.system - user - system;
    }
    return questions;
  };
}

/** The product with another reading of notes that hold some text. */
function reading(text: string, change: Change): Planted['plant'] {
  return (product) => ({
    ...product,
    read: (note) => {
      const read = product.read(note);
      return note.includes(text) ? { ...read, questions: change(read.questions) } : read;
    },
  });
}

const printing =
  (line: (question: Question) => string): Planted['plant'] =>
  (product) => ({ ...product, printed: (question) => [...product.printed(question), line(question)] });

export const PLANTED: readonly Planted[] = [
  {
    name: 'a throw',
    rule: 'no throw',
    plant: reading('<!--', () => {
      throw new RangeError('planted');
    }),
  },
  { name: 'a hang', rule: 'ends', plant: reading('1. ', busyFor(Number.POSITIVE_INFINITY)) },
  {
    name: 'a slow reading',
    rule: 'no more than a second',
    plant: reading('- ', busyFor(1100)),
  },
  { name: 'a stem as it is written', rule: 'no control character', plant: printing(({ stem }) => stem) },
  {
    name: 'a text that turns around in an option',
    rule: 'no control character',
    plant: printing(({ options }) =>
      options.map(({ plain }) => plain.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')).join(' '),
    ),
  },
  {
    name: 'what was found, as it is written',
    rule: 'no control character',
    plant: (product) => ({ ...product, told: (found) => found.map(({ message }) => message) }),
  },
  {
    name: 'a key out of range',
    rule: 'the key is within the options',
    plant: reading('3', (questions) =>
      questions.map((one) => ({ ...one, options: one.options.slice(0, one.kind === 'single' ? one.answer - 1 : 1) })),
    ),
  },
  {
    name: 'a key of none',
    rule: 'the key is within the options',
    plant: reading('the', (questions) => questions.map((one) => ({ ...one, kind: 'multiple', answers: [] }))),
  },
  {
    name: 'words that are lost',
    rule: 'its own Markdown reads the same',
    plant: reading('says', (questions) =>
      questions.map((one) => ({ ...one, plainStem: one.plainStem.replace(/ says/, '') })),
    ),
  },
  {
    name: 'the key of another option',
    rule: 'its own Markdown reads the same',
    plant: (product) => ({
      ...product,
      read: (note) => {
        const read = product.read(note);
        if (!note.startsWith('### Q1\n\n')) return read;
        return {
          ...read,
          questions: read.questions.map((one) => ({ ...one, kind: 'single', answer: optionNumber(1) })),
        };
      },
    }),
  },
  {
    name: 'a reading that depends on what was read before',
    rule: 'the same alone and beside others',
    plant: (product) => {
      let count = 0;
      return {
        ...product,
        read: (note) => {
          count += 1;
          const read = product.read(note);
          return { ...read, questions: read.questions.map((one) => (count % 3 === 0 ? { ...one, tags: ['x'] } : one)) };
        },
      };
    },
  },
  {
    name: 'a question that is lost beside others',
    rule: 'the same alone and beside others',
    plant: (product) => ({ ...product, merge: (questions) => product.merge(questions).slice(0, 1) }),
  },
];
