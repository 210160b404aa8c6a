import type { FeedbackState } from './feedback-state.ts';
import { bodyRows, frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { questionHeading } from './heading.ts';
import { feedbackHelp, HELP_HINTS, helpLines } from './help.ts';
import type { FeedbackView, PathOf } from './player.ts';
import { explanationLines, feedbackMark, optionLines, stemLines, verdictLines } from './question-parts.ts';
import { remarkLine } from './remark.ts';
import type { Theme } from './theme.ts';
import { clampOffset } from './viewport.ts';
import { headerText } from './wording.ts';
import { wrap } from './wrap.ts';

/**
 * The verdict comes first. Right after an answer the stem was just read, so it is left out where all would not fit with
 * it: then the explanation is in view.
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
  const fits = rows === undefined || view.debrief || verdict.length + stem.length + rest.length <= rows;
  return fits ? [...verdict, ...stem, ...rest] : [...verdict, ...rest];
}

export function feedbackFrame(
  view: FeedbackView,
  state: FeedbackState,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const { marked, disputed, remark, help, notice, offset } = state;
  const heading = questionHeading({ ...view.presented, marked, disputed }, true);
  const body = shownLines(view, state, size, theme, pathOf);
  const hints = help ? HELP_HINTS : view.debrief ? DEBRIEF_HINTS : HINTS;
  return remark === undefined
    ? frameLines({ heading, body, status: notice, hints }, size, offset, theme)
    : frameLines(
        { heading, body, status: remarkLine(remark, textWidth(size)), hints: remarkHints(textWidth(size)) },
        size,
        offset,
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
  return help ? helpLines(feedbackHelp(view.debrief), width) : bodyLines(view, width, bodyRows(size), theme, pathOf);
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

/**
 * What stays in the scrollback.
 *
 * @param became what was made of the question while its feedback was read
 */
export function transcriptLines(
  view: FeedbackView,
  became: Pick<FeedbackState, 'marked' | 'disputed'>,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): readonly string[] {
  const { marked, disputed } = became;
  const header = headerText({ ...view.presented, marked, disputed }, theme.symbols.separator);
  const width = textWidth(size);
  return [...wrap(theme.dim(header), width), '', ...bodyLines(view, width, undefined, theme, pathOf), ''];
}

const HINTS: readonly Hint[] = [
  { key: 'Enter', does: 'next' },
  { key: 'q', does: 'quits' },
  { key: '?', does: 'keys' },
  { key: 'u', does: 'undoes' },
  { key: 'o', does: 'link' },
  { key: 'm', does: 'marks' },
  { key: '!', does: 'disputes' },
];

const DEBRIEF_HINTS: readonly Hint[] = [
  { key: 'Enter', does: 'next' },
  { key: 'q', does: 'quits' },
  { key: '?', does: 'keys' },
  { key: 'p', does: 'back' },
  { key: 'o', does: 'link' },
  { key: 'm', does: 'marks' },
  { key: '!', does: 'disputes' },
];

function remarkHints(width: number): readonly Hint[] {
  return [
    { key: 'Enter', does: width < 60 ? 'keeps' : 'keeps the remark' },
    { key: 'Esc', does: 'leaves it' },
  ];
}
