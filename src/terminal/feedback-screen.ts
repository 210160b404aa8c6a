import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { feedbackHelp, helpLines } from './help.ts';
import type { Key } from './key.ts';
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
  | { readonly type: 'mark' | 'open' | 'view' }
  | { readonly type: 'scroll'; readonly lines: number };

export function pressFeedback(
  before: FeedbackState,
  key: Key,
  rows: number,
): { state: FeedbackState; effect?: FeedbackEffect } {
  const state = { ...before, notice: '', help: false };
  if (before.help) return { state };
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
      return { state, effect: { type: 'view' } };
    case '?':
      return { state: { ...state, help: true } };
    case 'up':
      return { state, effect: { type: 'scroll', lines: -1 } };
    case 'down':
      return { state, effect: { type: 'scroll', lines: 1 } };
    case 'pageup':
      return { state, effect: { type: 'scroll', lines: 2 - rows } };
    case 'pagedown':
      return { state, effect: { type: 'scroll', lines: rows - 2 } };
    default:
      return {
        state: key.kind === 'character' ? { ...state, notice: `${pressed} does nothing here: Enter goes on.` } : state,
      };
  }
}

/** The verdict comes first, so that it is in view however long the question is. */
function bodyLines(view: FeedbackView, width: number, theme: Theme, pathOf: PathOf): readonly string[] {
  const setting = { theme, width };
  return [
    ...verdictLines(view, setting),
    '',
    ...stemLines(view.presented, setting),
    '',
    ...optionLines(view.presented, setting, feedbackMark(view, setting)).flat(),
    '',
    ...explanationLines(view, setting, pathOf),
  ];
}

export function feedbackFrame(
  view: FeedbackView,
  state: FeedbackState,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const width = textWidth(size);
  const body = state.help ? helpLines(feedbackHelp(), width) : bodyLines(view, width, theme, pathOf);
  const header = headerText({ ...view.presented, marked: state.marked }, theme.symbols.separator);
  return frameLines(
    { header, body, status: state.notice, hints: state.help ? [{ key: 'any key', does: 'goes back' }] : HINTS },
    size,
    state.offset,
    theme,
  );
}

/** The offset after scrolling by so many lines. */
export function scrolled(
  view: FeedbackView,
  offset: number,
  lines: number,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): number {
  const total = bodyLines(view, textWidth(size), theme, pathOf).length;
  return clampOffset({ offset: offset + lines, rows: bodyRows(size), total });
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
  return [theme.dim(header), '', ...bodyLines(view, textWidth(size), theme, pathOf), ''];
}

const HINTS: readonly Hint[] = [
  { key: 'Enter', does: 'next' },
  { key: '?', does: 'keys' },
  { key: 'q', does: 'quits' },
  { key: 'u', does: 'undoes' },
  { key: 'o', does: 'opens the link' },
  { key: 'm', does: 'marks' },
];
