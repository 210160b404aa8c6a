import { FIRST_QUESTION } from './exam-lines.ts';
import { NOTHING, type Nothing, withoutNotice } from './guide.ts';
import { type Key, scrollLines } from './key.ts';
import type { FeedbackReply, FeedbackView } from './player.ts';
import { keptRemark, NO_REMARK, type Remark, typeRemark } from './remark.ts';
import type { Step } from './thinking.ts';

/** An answered question while it is being read. */
export interface FeedbackState {
  readonly offset: number;
  readonly notice: string;
  readonly marked: boolean;
  readonly disputed: boolean;
  /** Why the key is disputed, while that is being typed. */
  readonly remark: Remark | undefined;
}

export type FeedbackEffect =
  | Nothing
  | { readonly type: 'reply'; readonly reply: FeedbackReply }
  | { readonly type: 'mark' | 'open' }
  | { readonly type: 'dispute'; readonly remark: string }
  | { readonly type: 'scroll'; readonly lines: number };

type FeedbackStep = Step<FeedbackState, FeedbackEffect>;

export function startReading({ presented: { marked, disputed } }: FeedbackView, notice: string): FeedbackState {
  return { offset: 0, notice, marked, disputed, remark: undefined };
}

/**
 * @param typed what the key printed
 * @param rows of the part that scrolls
 */
export function pressFeedback(
  before: FeedbackState,
  key: Key,
  typed: string,
  view: FeedbackView,
  rows: number,
): FeedbackStep {
  const state = { ...before, notice: '' };
  const lines = scrollLines(key, rows);
  if (lines !== undefined) return { state, effect: { type: 'scroll', lines } };
  const nothing: FeedbackStep = { state: withoutNotice(before), effect: NOTHING };
  if (state.remark !== undefined) return pressRemark(state, state.remark, key, typed) ?? nothing;
  const pressed = key.kind === 'character' ? key.character : key.name;
  switch (pressed) {
    case 'enter':
    case 'space':
    case 'n':
      return { state, effect: { type: 'reply', reply: 'next' } };
    case 'right':
      return view.debrief ? { state, effect: { type: 'reply', reply: 'next' } } : nothing;
    case 'p':
    case 'left':
      return view.debrief ? pressBack(state, view) : nothing;
    case 'u':
      return view.debrief
        ? { state: { ...state, notice: 'The exam is over: its answers stand.' } }
        : { state, effect: { type: 'reply', reply: 'undo' } };
    case 'q':
      return { state, effect: { type: 'reply', reply: 'quit' } };
    case 'm':
      return { state, effect: { type: 'mark' } };
    case '!':
      return state.disputed
        ? { state, effect: { type: 'dispute', remark: '' } }
        : { state: { ...state, remark: NO_REMARK } };
    case 'o':
      return { state, effect: { type: 'open' } };
    case 'v':
      return { state, effect: { type: 'reply', reply: 'view' } };
    default:
      return nothing;
  }
}

function pressBack(state: FeedbackState, { presented }: FeedbackView): FeedbackStep {
  return presented.position > 1
    ? { state, effect: { type: 'reply', reply: 'previous' } }
    : { state: { ...state, notice: FIRST_QUESTION } };
}

function pressRemark(state: FeedbackState, remark: Remark, key: Key, typed: string): FeedbackStep | undefined {
  const next = typeRemark(remark, key, typed);
  if (next === 'leave') return { state: { ...state, remark: undefined } };
  if (next === remark) return isTyped(remark, key) ? { state } : undefined;
  if (next !== 'keep') return { state: { ...state, remark: next } };
  return { state: { ...state, remark: undefined }, effect: { type: 'dispute', remark: keptRemark(remark) } };
}

/** A second blank, or more than is kept, is no wrong key. */
function isTyped({ pasting }: Remark, key: Key): boolean {
  return pasting || key.kind === 'character' || key.name === 'space' || key.name === 'tab';
}
