import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { feedbackHelp, HELP_HINTS, helpLines } from './help.ts';
import { type Key, scrollLines } from './key.ts';
import type { FeedbackReply, FeedbackView, PathOf } from './player.ts';
import { explanationLines, feedbackMark, optionLines, stemLines, verdictLines } from './question-parts.ts';
import type { Theme } from './theme.ts';
import { clampOffset } from './viewport.ts';
import { headerText } from './wording.ts';

/** An answered question while it is being read. */
export interface FeedbackState {
  readonly offset: number;
  readonly notice: string;
  readonly help: boolean;
  readonly marked: boolean;
}

export type FeedbackEffect =
  | { readonly type: 'reply'; readonly reply: FeedbackReply }
  | { readonly type: 'mark' | 'open' }
  | { readonly type: 'scroll'; readonly lines: number };

/** @param rows of the part that scrolls */
export function pressFeedback(
  before: FeedbackState,
  key: Key,
  rows: number,
): { state: FeedbackState; effect?: FeedbackEffect } {
  const state = { ...before, notice: '' };
  const lines = scrollLines(key, rows);
  if (lines !== undefined) return { state, effect: { type: 'scroll', lines } };
  if (state.help) return { state: { ...state, help: false, offset: 0 } };
  const pressed = key.kind === 'character' ? key.character : key.name;
  switch (pressed) {
    case 'enter':
    case 'space':
    case 'n':
      return { state, effect: { type: 'reply', reply: 'next' } };
    case 'u':
      return { state, effect: { type: 'reply', reply: 'undo' } };
    case 'q':
      return { state, effect: { type: 'reply', reply: 'quit' } };
    case 'm':
      return { state, effect: { type: 'mark' } };
    case 'o':
      return { state, effect: { type: 'open' } };
    case 'v':
      return { state, effect: { type: 'reply', reply: 'view' } };
    case '?':
      return { state: { ...state, help: true, offset: 0 } };
    default:
      return {
        state: key.kind === 'character' ? { ...state, notice: `${pressed} does nothing here: Enter goes on.` } : state,
      };
  }
}

/**
 * The verdict comes first. The stem was just read, so it is left out where all would not fit with it: then the
 * explanation is in view.
 *
 * @param rows undefined takes it all
 */
function bodyLines(
  view: FeedbackView,
  width: number,
  rows: number | undefined,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const setting = { theme, width };
  const verdict = [...verdictLines(view, setting), ''];
  const stem = [...stemLines(view.presented, setting), ''];
  const rest = [
    ...optionLines(view.presented, setting, feedbackMark(view, setting)).flat(),
    '',
    ...explanationLines(view, setting, pathOf),
  ];
  const fits = rows === undefined || verdict.length + stem.length + rest.length <= rows;
  return fits ? [...verdict, ...stem, ...rest] : [...verdict, ...rest];
}

export function feedbackFrame(
  view: FeedbackView,
  state: FeedbackState,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const header = headerText({ ...view.presented, marked: state.marked }, theme.symbols.separator);
  const hints = state.help ? HELP_HINTS : HINTS;
  return frameLines(
    { header, body: shownLines(view, state, size, theme, pathOf), status: state.notice, hints },
    size,
    state.offset,
    theme,
  );
}

function shownLines(
  view: FeedbackView,
  { help }: FeedbackState,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const width = textWidth(size);
  return help ? helpLines(feedbackHelp(), width) : bodyLines(view, width, bodyRows(size), theme, pathOf);
}

/** The state after scrolling by so many lines. */
export function scrolled(
  view: FeedbackView,
  state: FeedbackState,
  lines: number,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): FeedbackState {
  const total = shownLines(view, state, size, theme, pathOf).length;
  return { ...state, offset: clampOffset({ offset: state.offset + lines, rows: bodyRows(size), total }) };
}

/** What stays in the scrollback. */
export function transcriptLines(
  view: FeedbackView,
  marked: boolean,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const header = headerText({ ...view.presented, marked }, theme.symbols.separator);
  return [theme.dim(header), '', ...bodyLines(view, textWidth(size), undefined, theme, pathOf), ''];
}

const HINTS: readonly Hint[] = [
  { key: 'Enter', does: 'next' },
  { key: 'q', does: 'quits' },
  { key: '?', does: 'keys' },
  { key: 'u', does: 'undoes' },
  { key: 'o', does: 'opens the link' },
  { key: 'm', does: 'marks' },
];
