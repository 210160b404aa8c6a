import { placeOf } from '../domain/labels.ts';
import type { Presented } from '../domain/session.ts';
import { toggled } from '../domain/toggled.ts';
import { type Key, pageLines } from './key.ts';
import { countRefused, toChoose } from './wording.ts';

/** A question that is thought about, in practice and in an exam alike. Options are 0-based places on the screen. */
export interface Thinking {
  readonly cursor: number;
  readonly chosen: ReadonlySet<number>;
  /** Options that were ruled out while thinking. */
  readonly struck: ReadonlySet<number>;
  /** The line above the keys, until the next key. */
  readonly notice: string;
  /** In an exam: flagged. */
  readonly marked: boolean;
}

export type Scrolling = { readonly type: 'scroll'; readonly lines: number } | { readonly type: 'reveal' };

/** What a key asks for beyond the state: an end of the prompt, a command, scrolling. */
export type ThinkingEffect =
  | { readonly type: 'answer'; readonly chosen: readonly number[] }
  | { readonly type: 'mark' | 'quit' }
  | Scrolling;

export interface Step<State, Effect> {
  readonly state: State;
  readonly effect?: Effect;
}

/** Opening one now would give the answer away. */
export const LINKS_LATER = 'The links come with the answer.';

export function startThinking({ marked }: Presented, notice: string): Thinking {
  return { cursor: 0, chosen: new Set(), struck: new Set(), notice, marked };
}

/**
 * The keys that practice and exams share.
 *
 * @param rows of the part that scrolls
 * @returns undefined for any other key
 */
export function pressThinking<State extends Thinking>(
  state: State,
  key: Key,
  presented: Presented,
  rows: number,
): Step<State, ThinkingEffect> | undefined {
  if (key.kind === 'character') return pressCharacter(state, key.character, presented);
  switch (key.name) {
    case 'up':
      return moveTo(state, state.cursor - 1, presented);
    case 'down':
      return moveTo(state, state.cursor + 1, presented);
    case 'home':
      return moveTo(state, 0, presented);
    case 'end':
      return moveTo(state, presented.order.length - 1, presented);
    case 'space':
      return choose(state, state.cursor, presented);
    case 'pageup':
      return { state, effect: { type: 'scroll', lines: -pageLines(rows) } };
    case 'pagedown':
      return { state, effect: { type: 'scroll', lines: pageLines(rows) } };
    case 'enter':
      return submit(state, presented);
    default:
      return undefined;
  }
}

function pressCharacter<State extends Thinking>(
  state: State,
  character: string,
  presented: Presented,
): Step<State, ThinkingEffect> | undefined {
  const place = placeOf(character);
  if (place !== undefined) {
    if (place < presented.order.length) return choose({ ...state, cursor: place }, place, presented);
    return { state: { ...state, notice: `There is no option ${character}: choose 1 to ${presented.order.length}.` } };
  }
  switch (character) {
    case 'm':
      return { state, effect: { type: 'mark' } };
    case 'x':
      return { state: strikeOut(state), effect: { type: 'reveal' } };
    case 'q':
      return { state, effect: { type: 'quit' } };
    default:
      return undefined;
  }
}

/** What is ruled out is not chosen. */
function strikeOut<State extends Thinking>(state: State): State {
  const { cursor, struck, chosen } = state;
  return {
    ...state,
    struck: toggled(struck, cursor),
    chosen: new Set([...chosen].filter((shown) => shown !== cursor)),
  };
}

/** With one right answer the choice goes with the cursor; the first Enter of all chooses nothing by accident. */
function moveTo<State extends Thinking>(state: State, to: number, presented: Presented): Step<State, ThinkingEffect> {
  const count = presented.order.length;
  const cursor = (to + count) % count;
  const chosen = toChoose(presented) === 1 ? new Set([cursor]) : state.chosen;
  return { state: { ...state, cursor, chosen }, effect: { type: 'reveal' } };
}

function choose<State extends Thinking>(
  state: State,
  place: number,
  presented: Presented,
): Step<State, ThinkingEffect> {
  const wanted = toChoose(presented);
  const effect = { type: 'reveal' } as const;
  if (wanted === 1) return { state: { ...state, chosen: new Set([place]) }, effect };
  if (!state.chosen.has(place) && state.chosen.size === wanted) {
    return { state: { ...state, notice: `${wanted} of ${wanted} chosen: take one back first.` }, effect };
  }
  return { state: { ...state, chosen: toggled(state.chosen, place) }, effect };
}

function submit<State extends Thinking>(state: State, presented: Presented): Step<State, ThinkingEffect> {
  if (state.chosen.size !== toChoose(presented))
    return { state: { ...state, notice: countRefused(presented, state.chosen.size) } };
  return { state, effect: { type: 'answer', chosen: [...state.chosen].sort((a, b) => a - b) } };
}
