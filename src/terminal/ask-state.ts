import { SURENESS, type Sureness } from '../domain/journal-event.ts';
import { placeOf } from '../domain/labels.ts';
import type { Presented } from '../domain/session.ts';
import { type Key, scrollLines } from './key.ts';
import type { Asking } from './player.ts';
import { countRefused, toChoose } from './wording.ts';

/** A question while it is being answered. Options are 0-based places on the screen. */
export interface AskState {
  readonly cursor: number;
  readonly chosen: ReadonlySet<number>;
  /** Options that were ruled out while thinking. */
  readonly struck: ReadonlySet<number>;
  readonly sure: Sureness | undefined;
  /** The line above the keys, until the next key. */
  readonly notice: string;
  readonly help: boolean;
  readonly marked: boolean;
}

/** What a key asks for beyond the state: an end of the prompt, a command, scrolling. */
export type AskEffect =
  | { readonly type: 'answer'; readonly chosen: readonly number[] }
  | { readonly type: 'skip' | 'undo' | 'quit' | 'mark' | 'view' }
  | { readonly type: 'scroll'; readonly lines: number }
  | { readonly type: 'top' | 'reveal' };

export interface AskStep {
  readonly state: AskState;
  readonly effect?: AskEffect;
}

/** Opening one now would give the answer away. */
export const LINKS_LATER = 'The links come with the answer.';

/** Said where how sure a person is does not matter. */
export const NOT_SURE_ASKED = 'How sure you are is not kept: config set sureness true turns it on.';

export function startAsking(presented: Presented, notice = ''): AskState {
  return {
    cursor: 0,
    chosen: new Set(),
    struck: new Set(),
    sure: undefined,
    notice,
    help: false,
    marked: presented.marked,
  };
}

/** @param rows of the part that scrolls */
export function pressAsking(
  before: AskState,
  key: Key,
  presented: Presented,
  asking: Pick<Asking, 'canUndo' | 'sureness'>,
  rows: number,
): AskStep {
  const state = { ...before, notice: '' };
  if (state.help) return pressHelp(state, key, rows);
  if (key.kind === 'character') return pressCharacter(state, key.character, presented, asking);
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
      return { state, effect: { type: 'scroll', lines: 2 - rows } };
    case 'pagedown':
      return { state, effect: { type: 'scroll', lines: rows - 2 } };
    case 'enter':
      return submit(state, presented);
    case 'other':
      return { state };
  }
}

/** Keys that scroll scroll the help; any other leaves it. */
function pressHelp(state: AskState, key: Key, rows: number): AskStep {
  const lines = scrollLines(key, rows);
  return lines === undefined
    ? { state: { ...state, help: false }, effect: { type: 'reveal' } }
    : { state, effect: { type: 'scroll', lines } };
}

function pressCharacter(
  state: AskState,
  character: string,
  presented: Presented,
  { canUndo, sureness }: Pick<Asking, 'canUndo' | 'sureness'>,
): AskStep {
  const place = placeOf(character);
  if (place !== undefined) {
    if (place < presented.order.length) return choose({ ...state, cursor: place }, place, presented);
    return { state: { ...state, notice: `There is no option ${character}: choose 1 to ${presented.order.length}.` } };
  }
  switch (character) {
    case 's':
      return { state, effect: { type: 'skip' } };
    case 'm':
      return { state, effect: { type: 'mark' } };
    case 'u':
      return canUndo
        ? { state, effect: { type: 'undo' } }
        : { state: { ...state, notice: 'Nothing to undo: this is the first question.' } };
    case 'o':
      return { state: { ...state, notice: LINKS_LATER } };
    case 'v':
      return { state, effect: { type: 'view' } };
    case 'w':
      return { state: sureness ? { ...state, sure: nextSureness(state.sure) } : { ...state, notice: NOT_SURE_ASKED } };
    case 'x':
      return { state: { ...state, struck: toggled(state.struck, state.cursor) } };
    case 'q':
      return { state, effect: { type: 'quit' } };
    case '?':
      return { state: { ...state, help: true }, effect: { type: 'top' } };
    default:
      return { state: { ...state, notice: `${character} does nothing here: ? shows the keys.` } };
  }
}

/** With one right answer the choice goes with the cursor; the first Enter of all chooses nothing by accident. */
function moveTo(state: AskState, to: number, presented: Presented): AskStep {
  const count = presented.order.length;
  const cursor = (to + count) % count;
  const chosen = toChoose(presented) === 1 ? new Set([cursor]) : state.chosen;
  return { state: { ...state, cursor, chosen }, effect: { type: 'reveal' } };
}

function choose(state: AskState, place: number, presented: Presented): AskStep {
  const wanted = toChoose(presented);
  const effect: AskEffect = { type: 'reveal' };
  if (wanted === 1) return { state: { ...state, chosen: new Set([place]) }, effect };
  if (!state.chosen.has(place) && state.chosen.size === wanted) {
    return { state: { ...state, notice: `${wanted} of ${wanted} chosen: take one back first.` }, effect };
  }
  return { state: { ...state, chosen: toggled(state.chosen, place) }, effect };
}

function submit(state: AskState, presented: Presented): AskStep {
  if (state.chosen.size !== toChoose(presented))
    return { state: { ...state, notice: countRefused(presented, state.chosen.size) } };
  return { state, effect: { type: 'answer', chosen: [...state.chosen].sort((a, b) => a - b) } };
}

export function nextSureness(sure: Sureness | undefined): Sureness | undefined {
  return SURENESS[sure === undefined ? 0 : SURENESS.indexOf(sure) + 1];
}

function toggled(set: ReadonlySet<number>, item: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
