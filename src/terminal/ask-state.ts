import { SURENESS, type Sureness } from '../domain/journal-event.ts';
import type { Presented } from '../domain/session.ts';
import { NOTHING, type Nothing, withoutNotice } from './guide.ts';
import type { Key } from './key.ts';
import type { Asking } from './player.ts';
import {
  LINKS_LATER,
  pressThinking,
  type Step,
  startThinking,
  type Thinking,
  type ThinkingEffect,
} from './thinking.ts';
import { NOTHING_TO_UNDO } from './wording.ts';

/** A question while it is being answered. */
export interface AskState extends Thinking {
  readonly sure: Sureness | undefined;
}

export type AskEffect = ThinkingEffect | Nothing | { readonly type: 'skip' | 'undo' | 'view' };

/** Said where how sure a person is does not matter. */
export const NOT_SURE_ASKED = 'How sure you are is not kept: config set sureness true turns it on.';

export function startAsking(presented: Presented, notice = ''): AskState {
  return { ...startThinking(presented, notice), sure: undefined };
}

/** @param rows of the part that scrolls */
export function pressAsking(
  before: AskState,
  key: Key,
  presented: Presented,
  { canUndo, sureness }: Pick<Asking, 'canUndo' | 'sureness'>,
  rows: number,
): Step<AskState, AskEffect> {
  const state = { ...before, notice: '' };
  const step = pressThinking(state, key, presented, rows);
  if (step !== undefined) return step;
  switch (key.kind === 'character' ? key.character : undefined) {
    case 's':
      return { state, effect: { type: 'skip' } };
    case 'u':
      return canUndo ? { state, effect: { type: 'undo' } } : { state: { ...state, notice: NOTHING_TO_UNDO } };
    case 'o':
      return { state: { ...state, notice: LINKS_LATER } };
    case 'v':
      return { state, effect: { type: 'view' } };
    case 'w':
      return { state: sureness ? { ...state, sure: nextSureness(state.sure) } : { ...state, notice: NOT_SURE_ASKED } };
    case '!':
      return { state: { ...state, notice: 'A key is disputed once it is told, below the answer.' } };
    default:
      return { state: withoutNotice(before), effect: NOTHING };
  }
}

export function nextSureness(sure: Sureness | undefined): Sureness | undefined {
  return SURENESS[sure === undefined ? 0 : SURENESS.indexOf(sure) + 1];
}
