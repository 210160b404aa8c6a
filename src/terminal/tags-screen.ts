import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import type { Heading } from './heading.ts';
import type { KeyHelp } from './help.ts';
import { entryLines } from './menu-screen.ts';
import { askedTogether, foundTags, type TagLine, type TagsState } from './tags-state.ts';
import type { Theme } from './theme.ts';
import { type Range, reveal } from './viewport.ts';
import { counted } from './wording.ts';

const HEADING: Heading = { places: ['Which tags?'] };

/** Tags to tick, each with how many questions it has. */
export function tagsFrame(
  lines: readonly TagLine[],
  state: TagsState,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { body, under } = tagsBody(lines, state, size, theme);
  const parts = {
    heading: HEADING,
    body,
    keep: under,
    status: statusText(lines, state, theme),
    notice: state.notice,
    hints: hintsOf(state, theme),
    help: tagsHelp(),
  };
  return guidedFrame(parts, guide, size, offset, theme);
}

/** The nearest offset at which the tag under the cursor can be seen. */
export function tagsOffset(
  lines: readonly TagLine[],
  state: TagsState,
  offset: number,
  size: Size,
  theme: Theme,
): number {
  const { body, under } = tagsBody(lines, state, size, theme);
  return reveal({ offset, rows: bodyRows(size), total: body.length }, under);
}

function tagsBody(
  lines: readonly TagLine[],
  { cursor, search, ticked }: TagsState,
  size: Size,
  theme: Theme,
): { readonly body: readonly string[]; readonly under: Range } {
  const { symbols } = theme;
  const body: string[] = [];
  let under: Range = { from: 0, to: 1 };
  for (const [index, place] of foundTags(lines, search).entries()) {
    const { name = '', asks = new Set() } = lines[place] ?? {};
    const isTicked = ticked.has(place);
    const lead = `${index === cursor ? symbols.pointer : ' '} ${isTicked ? symbols.ticked : symbols.unticked} `;
    const drawn = entryLines(lead, `${name} (${asks.size})`, textWidth(size));
    if (index === cursor) under = { from: body.length, to: body.length + drawn.length };
    body.push(...drawn.map((line) => (index === cursor || isTicked ? theme.accent(line) : line)));
  }
  return { body, under };
}

function statusText(lines: readonly TagLine[], { search, ticked }: TagsState, { symbols }: Theme): string {
  const chosen =
    ticked.size === 0
      ? 'No tag ticked'
      : `${counted(ticked.size, 'tag')} ticked, ${counted(askedTogether(lines, ticked), 'question')}`;
  return search === '' ? chosen : `Search: ${search}_ ${symbols.separator} ${chosen}`;
}

function hintsOf({ search }: TagsState, { symbols }: Theme): readonly Hint[] {
  const arrows = `${symbols.up}${symbols.down}`;
  return [
    { key: 'Enter', does: 'starts' },
    {
      key: 'Esc',
      does: search === '' ? 'back' : 'all tags',
      says: search === '' ? 'Esc goes back' : 'Esc shows all tags',
    },
    HELP_HINT,
    { key: 'Space', does: 'ticks' },
    { key: arrows, does: 'moves', says: `${arrows} move` },
    { key: 'letters', does: 'search' },
  ];
}

export function tagsHelp(): readonly KeyHelp[] {
  return [
    ['Enter', 'start with the tags that are ticked'],
    ['Space', 'tick the tag under the cursor, or take that back'],
    ['up, down', 'move'],
    ['PgUp, PgDn', 'move by pages'],
    ['Home, End', 'the first tag, the last'],
    ['letters', 'search: only tags with what is typed in them are shown'],
    ['Backspace', 'take the last letter of the search back'],
    ['Esc', 'end the search, or go back to the menu'],
  ];
}
