import { letterAt } from '../domain/labels.ts';
import { firstLink } from '../domain/question.ts';
import type { ExamStatus, Presented } from '../domain/session.ts';
import type { Asking, FeedbackView, SittingView } from './player.ts';
import { pad } from './table.ts';
import { toChoose } from './wording.ts';
import { wrap } from './wrap.ts';

/** A key and what it does. */
export type KeyHelp = readonly [key: string, does: string];

export const MARK: KeyHelp = ['m', 'mark the question, or take the mark away'];
const OPEN: KeyHelp = ['o', 'open the first link of the explanation'];
const VIEW: KeyHelp = ['v', 'view where the question stands in your notes, in your editor'];
export const QUIT: KeyHelp = ['q', 'quit; what you answered counts'];
const DISPUTE: KeyHelp = ['!', 'dispute the key with a remark, or take that back'];
export const SURENESS: KeyHelp = ['w', 'say how sure you are: sure, unsure, guess'];
const BEFORE: KeyHelp = ['p, left', 'the question before'];
export const TAKE_BACK: KeyHelp = ['u', 'take the last answer back'];
export const LEAVE: KeyHelp = ['q', 'leave the exam open; its clock does not stop'];
const UNDO_THIS: KeyHelp = ['u', 'undo this answer: the question is asked again'];
export const UNDO: KeyHelp = ['u', 'undo the answer before'];

function choosing(presented: Presented): readonly KeyHelp[] {
  const last = presented.order.length;
  const several = toChoose(presented) > 1;
  return [
    [
      `1-${Math.min(9, last)}, a-${letterAt(last - 1)}`,
      several ? 'tick an option, or take it back' : 'choose an option',
    ],
    ['up, down', several ? 'move' : 'move and choose'],
    ['space', several ? 'tick the option under the cursor' : 'choose the option under the cursor'],
  ];
}

const STRIKE: KeyHelp = ['x', 'strike the option under the cursor out'];
const PAGES: KeyHelp = ['PgUp, PgDn', 'scroll'];

export function askHelp(
  presented: Presented,
  { canUndo, sureness }: Pick<Asking, 'canUndo' | 'sureness'>,
): readonly KeyHelp[] {
  return [
    ...choosing(presented),
    ['Enter', 'submit'],
    PAGES,
    ['s', 'skip'],
    STRIKE,
    ...(sureness ? [SURENESS] : []),
    MARK,
    ...(canUndo ? [UNDO] : []),
    VIEW,
    QUIT,
  ];
}

export function sitHelp({ presented, canUndo }: Pick<SittingView, 'presented' | 'canUndo'>): readonly KeyHelp[] {
  return [
    ...choosing(presented),
    ['Enter', 'answer, and go on; an answer can be changed'],
    ['n, right', 'next question'],
    ...(presented.position > 1 ? [BEFORE] : []),
    ['s', 'skip: leave it as it is, and go on'],
    ['r, Tab', 'review: the map of all questions, and submitting'],
    ['m', 'flag the question, or take the flag away'],
    STRIKE,
    PAGES,
    ...(canUndo ? [TAKE_BACK] : []),
    LEAVE,
  ];
}

export function overviewHelp({ questions }: ExamStatus): readonly KeyHelp[] {
  return [
    ['arrows', 'move'],
    ['PgUp, PgDn', 'move by pages'],
    ['Home, End', 'the first question, the line that submits'],
    ['1-9', 'go to a number'],
    ['Enter', 'to the question under the cursor, or submit'],
    ['n', 'to the first open question'],
    ['p, r, Tab', 'back to the question before the map'],
    ...(questions.some(({ answered }) => answered) ? [TAKE_BACK] : []),
    LEAVE,
  ];
}

export function feedbackHelp({ presented, debrief }: FeedbackView): readonly KeyHelp[] {
  const before = presented.position > 1 ? [BEFORE] : [];
  return [
    [debrief ? 'Enter, space, n' : 'Enter, space', 'next question'],
    ...(debrief ? before : []),
    ['up, down', 'scroll'],
    ['PgUp, PgDn', 'scroll by pages'],
    MARK,
    ...(debrief ? [] : [UNDO_THIS]),
    DISPUTE,
    ...(firstLink(presented.question) === undefined ? [] : [OPEN]),
    VIEW,
    debrief ? ['q', 'quit; the exam is over and saved'] : QUIT,
  ];
}

export function remarkHelp(): readonly KeyHelp[] {
  return [
    ['Enter', 'keep the remark, and dispute the key with it'],
    ['Backspace', 'delete the last character'],
    ['Esc', 'leave it: nothing is disputed'],
  ];
}

export function submitHelp(): readonly KeyHelp[] {
  return [
    ['y', 'submit the exam: this cannot be taken back'],
    ['any other', 'back to the map'],
  ];
}

/** In two columns, the second with hanging indentation. */
export function helpLines(keys: readonly KeyHelp[], width: number): readonly string[] {
  const column = Math.max(...keys.map(([key]) => key.length)) + 2;
  return keys.flatMap(([key, does]) =>
    wrap(does, Math.max(1, width - column)).map((line, index) => `${pad(index === 0 ? key : '', column)}${line}`),
  );
}
