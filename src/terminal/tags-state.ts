import { foldTag } from '../domain/tag.ts';
import { toggled } from '../domain/toggled.ts';
import { NOTHING, type Nothing, withoutNotice } from './guide.ts';
import { type Key, pageLines } from './key.ts';
import type { Step } from './thinking.ts';
import { withoutLast } from './without-last.ts';

/** A tag that can be ticked. There is one at least wherever tags are chosen. */
export interface TagLine {
  /** Free of control characters. */
  readonly name: string;
  /** What is asked when it is ticked: ids, so that questions with several of the tags count once. */
  readonly asks: ReadonlySet<string>;
}

export interface TagsState {
  /** 0-based place among the tags that the search leaves. */
  readonly cursor: number;
  /** 0-based places among all tags. */
  readonly ticked: ReadonlySet<number>;
  /** What was typed to find tags; empty shows them all. */
  readonly search: string;
  readonly notice: string;
}

export type TagsEffect = Nothing | { readonly type: 'start' | 'back' };

export const NO_TAGS: TagsState = { cursor: 0, ticked: new Set(), search: '', notice: '' };

/** Places of the tags that have what was typed anywhere in them; blanks do not count, as Space ticks. */
export function foundTags(lines: readonly TagLine[], search: string): readonly number[] {
  const wanted = foldTag(search);
  return lines.flatMap(({ name }, at) => (foldTag(name).replaceAll(' ', '').includes(wanted) ? [at] : []));
}

/** @param rows of the part that scrolls */
export function pressTags(
  before: TagsState,
  key: Key,
  lines: readonly TagLine[],
  rows: number,
): Step<TagsState, TagsEffect> {
  const state = { ...before, notice: '' };
  const nothing: Step<TagsState, TagsEffect> = { state: withoutNotice(before), effect: NOTHING };
  const { cursor, search, ticked } = state;
  if (key.kind === 'character') return pressCharacter(state, key.character, lines);
  const found = foundTags(lines, search);
  const last = found.length - 1;
  const at = (to: number): Step<TagsState, TagsEffect> => ({
    state: { ...state, cursor: Math.max(0, Math.min(last, to)) },
  });
  const page = pageLines(rows);
  switch (key.name) {
    case 'up':
      return at(cursor === 0 ? last : cursor - 1);
    case 'down':
      return at(cursor === last ? 0 : cursor + 1);
    case 'pageup':
      return at(cursor - page);
    case 'pagedown':
      return at(cursor + page);
    case 'home':
      return at(0);
    case 'end':
      return at(last);
    case 'space': {
      const place = found[cursor];
      return place === undefined ? nothing : { state: { ...state, ticked: toggled(ticked, place) } };
    }
    case 'enter': {
      const [only, ...others] = search === '' ? [] : found;
      if (ticked.size > 0) return { state, effect: { type: 'start' } };
      return only === undefined || others.length > 0
        ? { state: { ...state, notice: 'Tick one or more with Space.' } }
        : { state: { ...state, ticked: new Set([only]) }, effect: { type: 'start' } };
    }
    case 'escape':
      return search === '' ? { state, effect: { type: 'back' } } : { state: searching(state, '', lines) };
    case 'backspace':
      return search === '' ? nothing : { state: searching(state, withoutLast(search), lines) };
    default:
      return nothing;
  }
}

function pressCharacter(state: TagsState, character: string, lines: readonly TagLine[]): Step<TagsState, TagsEffect> {
  const search = state.search + character;
  // What finds nothing is not typed at all: there is always a tag under the cursor.
  return foundTags(lines, search).length === 0
    ? { state: { ...state, notice: `No tag has ${search} in it.` } }
    : { state: searching(state, search, lines) };
}

/** The cursor stays on its tag where that is still found. */
function searching(state: TagsState, search: string, lines: readonly TagLine[]): TagsState {
  const under = foundTags(lines, state.search)[state.cursor];
  const at = search.length < state.search.length && under !== undefined ? foundTags(lines, search).indexOf(under) : 0;
  return { ...state, search, cursor: Math.max(0, at) };
}

/** How many questions the tags that are ticked have together. */
export function askedTogether(lines: readonly TagLine[], ticked: ReadonlySet<number>): number {
  return new Set([...ticked].flatMap((place) => [...(lines[place]?.asks ?? [])])).size;
}
