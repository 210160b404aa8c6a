import type { OptionNumber, QuestionId } from '../domain/question.ts';
import { AFTER_THE_EXAM, FIRST_QUESTION, NOT_ASKED_HOW_SURE, NOTHING_ANSWERED } from './exam-lines.ts';
import { NOTHING, type Nothing, withoutNotice } from './guide.ts';
import type { Key } from './key.ts';
import type { SittingView } from './player.ts';
import { pressThinking, type Step, startThinking, type Thinking, type ThinkingEffect } from './thinking.ts';
import { toChoose } from './wording.ts';

/** The ways from a question of an exam to another screen that submit no answer. */
export type Way = 'next' | 'previous' | 'overview' | 'quit';

/** A question of an exam while it is sat. */
export interface SitState extends Thinking {
  /** The answer that was given before, as places on the screen; empty where there is none. */
  readonly standing: ReadonlySet<number>;
  /** The way that was asked for while a choice was not submitted: asked for again, it drops the choice. */
  readonly leaving: Way | undefined;
}

export type SitEffect = ThinkingEffect | Nothing | { readonly type: 'next' | 'previous' | 'overview' | 'undo' };

/** Options that were struck out, as places on the screen: an exam shows a question in the same order each time. */
export type Struck = Map<QuestionId, ReadonlySet<number>>;

export function startSitting({ presented, chosen }: SittingView, struck: ReadonlySet<number>, notice = ''): SitState {
  const standing = placesOf(presented.order, chosen);
  const [cursor = 0] = standing;
  return { ...startThinking(presented, notice), cursor, chosen: standing, struck, standing, leaving: undefined };
}

function placesOf(order: readonly OptionNumber[], chosen: readonly OptionNumber[]): ReadonlySet<number> {
  return new Set(order.flatMap((number, shown) => (chosen.includes(number) ? [shown] : [])));
}

/** What is chosen on the screen is not the answer that stands. */
export function isChanged({ chosen, standing }: Pick<SitState, 'chosen' | 'standing'>): boolean {
  return chosen.size !== standing.size || [...chosen].some((place) => !standing.has(place));
}

/** @param rows of the part that scrolls */
export function pressSitting(
  before: SitState,
  key: Key,
  { presented, canUndo }: Pick<SittingView, 'presented' | 'canUndo'>,
  rows: number,
): Step<SitState, SitEffect> {
  const state: SitState = { ...before, notice: '', leaving: undefined };
  const way = wayOf(key);
  if (way === 'previous' && presented.position === 1) return told(state, FIRST_QUESTION);
  if (way !== undefined) return leave(state, way, before.leaving, toChoose(presented));
  const step = pressThinking(state, key, presented, rows);
  if (step !== undefined) return step;
  switch (key.kind === 'character' ? key.character : undefined) {
    case 's':
      return { state, effect: { type: 'next' } };
    case 'u':
      return canUndo ? { state, effect: { type: 'undo' } } : told(state, NOTHING_ANSWERED);
    case 'o':
    case 'v':
    case '!':
      return told(state, AFTER_THE_EXAM);
    case 'w':
      return told(state, NOT_ASKED_HOW_SURE);
    default:
      return { state: before.leaving === undefined ? withoutNotice(before) : state, effect: NOTHING };
  }
}

function wayOf(key: Key): Way | undefined {
  switch (key.kind === 'character' ? key.character : key.name) {
    case 'n':
    case 'right':
      return 'next';
    case 'p':
    case 'left':
      return 'previous';
    case 'r':
    case 'tab':
      return 'overview';
    case 'q':
      return 'quit';
    default:
      return undefined;
  }
}

/** A choice that was not submitted is lost on the way, so the first key only says so. */
function leave(state: SitState, way: Way, asked: Way | undefined, wanted: number): Step<SitState, SitEffect> {
  if (!isChanged(state) || asked === way) return { state, effect: { type: way } };
  const { chosen } = state;
  const notice =
    chosen.size === wanted
      ? 'Enter keeps your choice; the same key again drops it.'
      : `${chosen.size} of ${wanted} chosen; the same key again drops it.`;
  return { state: { ...state, notice, leaving: way } };
}

function told(state: SitState, notice: string): Step<SitState, SitEffect> {
  return { state: { ...state, notice } };
}
