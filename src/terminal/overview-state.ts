import type { ExamStatus } from '../domain/session.ts';
import { FLAG_THERE, NONE_OPEN, NOTHING_ANSWERED, openWarning } from './exam-lines.ts';
import { NOTHING, type Nothing, withoutNotice } from './guide.ts';
import { type Key, pageLines } from './key.ts';
import type { Step } from './thinking.ts';

/** The map of an exam. Behind its last question is the line that submits. */
export interface OverviewState {
  /** 0-based index of a question; as many as there are questions: the line that submits. */
  readonly cursor: number;
  /** Digits of a number that is being typed. */
  readonly typed: string;
  readonly notice: string;
  /** `submit` asks whether that is meant. */
  readonly page: 'map' | 'submit';
}

export type OverviewEffect =
  | { readonly type: 'goTo'; readonly index: number }
  | Nothing
  | { readonly type: 'next' | 'previous' | 'submit' | 'undo' | 'quit' | 'top' };

type OverviewStep = Step<OverviewState, OverviewEffect>;

/** From the last question on, one comes to submit; else to look. */
export function startOverview({ at, questions }: ExamStatus): OverviewState {
  const cursor = at + 1 < questions.length ? at : questions.length;
  return { cursor, typed: '', notice: '', page: 'map' };
}

/**
 * @param perRow questions in a row of the map
 * @param rows of the part that scrolls
 */
export function pressOverview(
  before: OverviewState,
  key: Key,
  status: ExamStatus,
  perRow: number,
  rows: number,
): OverviewStep {
  const state: OverviewState = { ...before, notice: '', typed: '' };
  if (before.page === 'submit') {
    const meant = key.kind === 'character' && key.character === 'y';
    return meant ? { state, effect: { type: 'submit' } } : backToMap(state);
  }
  const nothing: OverviewStep = { state: before.typed === '' ? withoutNotice(before) : state, effect: NOTHING };
  if (key.kind === 'character') return pressCharacter(state, before.typed, key.character, status) ?? nothing;
  const { cursor } = state;
  const last = status.questions.length;
  switch (key.name) {
    case 'left':
      return moveTo(state, cursor - 1, last);
    case 'right':
      return moveTo(state, cursor + 1, last);
    case 'up':
      return moveTo(state, cursor === last ? last - 1 : cursor - perRow < 0 ? cursor : cursor - perRow, last);
    case 'down':
      return moveTo(state, below(cursor, perRow, last), last);
    case 'pageup':
      return moveTo(state, cursor - perRow * pageLines(rows), last);
    case 'pagedown':
      return moveTo(state, cursor + perRow * pageLines(rows), last);
    case 'home':
      return moveTo(state, 0, last);
    case 'end':
      return moveTo(state, last, last);
    case 'tab':
      return { state, effect: { type: 'previous' } };
    case 'enter':
    case 'space':
      return cursor < last
        ? { state, effect: { type: 'goTo', index: cursor } }
        : { state: { ...state, page: 'submit' }, effect: { type: 'top' } };
    default:
      return nothing;
  }
}

function pressCharacter(
  state: OverviewState,
  typed: string,
  character: string,
  status: ExamStatus,
): OverviewStep | undefined {
  if (/^\d$/.test(character)) return jump(state, typed, character, status.questions.length);
  const told = (notice: string): OverviewStep => ({ state: { ...state, notice } });
  switch (character) {
    case 'n':
      return status.questions.every(({ answered }) => answered) ? told(NONE_OPEN) : { state, effect: { type: 'next' } };
    case 'p':
    case 'r':
      return { state, effect: { type: 'previous' } };
    case 'u':
      return status.questions.some(({ answered }) => answered)
        ? { state, effect: { type: 'undo' } }
        : told(NOTHING_ANSWERED);
    case 'q':
      return { state, effect: { type: 'quit' } };
    case 'm':
      return told(FLAG_THERE);
    case 's':
      return told('End and Enter submit the exam.');
    default:
      return undefined;
  }
}

/** A number goes on as long as there is such a question: `1` and then `2` are 12. */
function jump(state: OverviewState, typed: string, digit: string, last: number): OverviewStep {
  const number = [typed + digit, digit].find((text) => Number(text) >= 1 && Number(text) <= last);
  if (number === undefined) return { state: { ...state, notice: `There is no question ${digit}: 1 to ${last}.` } };
  return { state: { ...state, cursor: Number(number) - 1, typed: number } };
}

/** Of a last row that is not full no question is passed over. */
function below(cursor: number, perRow: number, last: number): number {
  const isAbove = Math.floor(cursor / perRow) < Math.floor((last - 1) / perRow);
  return isAbove ? Math.min(cursor + perRow, last - 1) : last;
}

function moveTo(state: OverviewState, to: number, last: number): OverviewStep {
  return { state: { ...state, cursor: Math.max(0, Math.min(to, last)) } };
}

function backToMap(state: OverviewState): OverviewStep {
  return { state: { ...state, page: 'map' } };
}

export const ALL_ANSWERED = 'All questions are answered.';

/** What stands under the cursor, in words. */
export function cursorText({ cursor }: OverviewState, status: ExamStatus): string {
  const one = status.questions[cursor];
  if (one === undefined) return openWarning(status) || ALL_ANSWERED;
  return `Question ${cursor + 1}: ${one.answered ? 'answered' : 'open'}${one.flagged ? ', flagged' : ''}`;
}
