import { letterAt } from '../domain/labels.ts';
import { firstLink } from '../domain/question.ts';
import type { ExamStatus, Presented } from '../domain/session.ts';
import { type KeyHelp, LEAVE, MARK, QUIT, SURENESS, TAKE_BACK, UNDO } from './help.ts';
import { exampleOf } from './plain-question.ts';
import type { FeedbackView, SittingView } from './player.ts';
import { joined, toChoose } from './wording.ts';

/** What `?` tells in plain mode: the lines that work now, one a line, `s: skip`. */
export function plainHelp(keys: readonly KeyHelp[]): readonly string[] {
  return keys.map(([key, does]) => `${key}: ${does}`);
}

function choosing(presented: Presented): KeyHelp {
  const example = exampleOf(presented);
  const numbers = example.map((shown) => shown + 1);
  const letters = example.map(letterAt).join(' ');
  return toChoose(presented) === 1
    ? [numbers.join(' '), `choose option 1; ${letters} does the same`]
    : [numbers.join(' '), `choose options ${joined(numbers)}, in any order; ${letters} does the same`];
}

const DISPUTE: KeyHelp = ['! and a remark', 'dispute the key of the answer above; ! alone takes that back'];
const OPEN: KeyHelp = ['o', 'open the first link of the answer above'];
const VIEW: KeyHelp = ['v', 'tell where the question stands in your notes'];
const STRIKE: KeyHelp = ['x 2', 'strike option 2 out, or take that back'];
const BEFORE: KeyHelp = ['prev, or p', 'the question before'];
const FIRST_OPEN: KeyHelp = ['next, or n', 'the first open question'];
const TIME: KeyHelp = ['time', 'tell how much time is left'];

/** What works at a question beside choosing. */
export interface Works {
  readonly undo: boolean;
  readonly sureness: boolean;
  /** The answer above has a key that may be disputed. */
  readonly dispute: boolean;
  /** The answer above has a link that can be opened. */
  readonly open: boolean;
}

export function askedHelp(presented: Presented, works: Works): readonly KeyHelp[] {
  return [
    choosing(presented),
    STRIKE,
    ['s', 'skip'],
    MARK,
    ...(works.undo ? [UNDO] : []),
    ...(works.open ? [OPEN] : []),
    ...(works.dispute ? [DISPUTE] : []),
    VIEW,
    ...(works.sureness ? [SURENESS] : []),
    QUIT,
  ];
}

/** @param told the answer above */
export function endingHelp(told: FeedbackView | undefined): readonly KeyHelp[] {
  return [
    ['Enter', 'end'],
    UNDO,
    ...(hasLink(told) ? [OPEN] : []),
    ...(told === undefined ? [] : [DISPUTE, MARK, VIEW]),
    ['q', 'end'],
  ];
}

/** Whether the answer above has a link that can be opened. */
export function hasLink(told: FeedbackView | undefined): boolean {
  return told !== undefined && firstLink(told.presented.question) !== undefined;
}

export function sittingHelp({ presented, canUndo, status }: SittingView): readonly KeyHelp[] {
  return [
    choosing(presented),
    ['next, n or s', 'leave it as it is, and go on'],
    ...(presented.position > 1 ? [BEFORE] : []),
    goingTo(status),
    ['map, or r', 'tell what is answered, open and flagged'],
    ['submit', 'end the exam; the map is told first'],
    TIME,
    ['m', 'flag the question, or take the flag away'],
    STRIKE,
    ...(canUndo ? [TAKE_BACK] : []),
    LEAVE,
  ];
}

export function mapHelp(status: ExamStatus): readonly KeyHelp[] {
  const { questions } = status;
  return [
    ['submit', 'end the exam'],
    goingTo(status),
    ...(questions.every(({ answered }) => answered) ? [] : [FIRST_OPEN]),
    ['prev, or p', 'back to the question before the map'],
    ['map, or r', 'tell the map again'],
    TIME,
    ...(questions.some(({ answered }) => answered) ? [TAKE_BACK] : []),
    LEAVE,
  ];
}

/** `submit, go 12, next (the first open one), prev, q: `, as far as they work. */
export function mapPrompt(status: ExamStatus): string {
  const isOpen = status.questions.some(({ answered }) => !answered);
  const [go] = goingTo(status);
  return `${['submit', go, ...(isOpen ? ['next (the first open one)'] : []), 'prev', 'q'].join(', ')}: `;
}

function goingTo({ questions }: ExamStatus): KeyHelp {
  const number = Math.min(12, questions.length);
  return [`go ${number}`, `question ${number}`];
}
