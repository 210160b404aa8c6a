import { firstLink } from '../domain/question.ts';
import type { FeedbackState } from './feedback-state.ts';
import { bodyRows, type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import { questionHeading } from './heading.ts';
import { feedbackHelp, type KeyHelp, remarkHelp } from './help.ts';
import type { FeedbackView, PathOf } from './player.ts';
import { explanationLines, feedbackMark, optionLines, stemLines, verdictLines } from './question-parts.ts';
import { remarkLine } from './remark.ts';
import type { Theme } from './theme.ts';
import { clampOffset } from './viewport.ts';
import { headerText } from './wording.ts';
import { wrap } from './wrap.ts';

/**
 * The verdict comes first. Right after an answer the stem was just read, so it comes last where all would not fit: then the
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
  const fits = rows === undefined || view.debrief || verdict.length + stem.length + rest.length <= rows;
  return fits ? [...verdict, ...stem, ...rest] : [...verdict, ...rest, '', theme.dim('The question:'), '', ...stem];
}

export function feedbackFrame(
  view: FeedbackView,
  state: FeedbackState,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { marked, disputed, remark, notice, offset } = state;
  const heading = questionHeading({ ...view.presented, marked, disputed }, true);
  const width = textWidth(size);
  const body = bodyLines(view, width, bodyRows(size), theme, pathOf);
  const [status, hints] =
    remark === undefined ? ['', hintsOf(view, state)] : [remarkLine(remark, width), remarkHints(width)];
  const help = helpOf(view, state);
  return guidedFrame({ heading, body, status, notice, hints, help }, guide, size, offset, theme);
}

export function helpOf(view: FeedbackView, { remark }: FeedbackState): readonly KeyHelp[] {
  return remark === undefined ? feedbackHelp(view) : remarkHelp();
}

/** The state after scrolling by so many lines; the same one where all is in view. */
export function scrolled(
  view: FeedbackView,
  state: FeedbackState,
  lines: number,
  size: Size,
  theme: Theme,
  pathOf: PathOf,
): FeedbackState {
  const rows = bodyRows(size);
  const total = bodyLines(view, textWidth(size), rows, theme, pathOf).length;
  return total <= rows ? state : { ...state, offset: clampOffset({ offset: state.offset + lines, rows, total }) };
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

function hintsOf({ debrief, presented }: FeedbackView, { disputed }: FeedbackState): readonly Hint[] {
  const back: readonly Hint[] = presented.position > 1 ? [{ key: 'p', does: 'back', says: 'p goes back' }] : [];
  return [
    { key: 'Enter', does: 'next', says: 'Enter goes on' },
    { key: 'q', does: 'quits' },
    HELP_HINT,
    ...(debrief ? back : [{ key: 'u', does: 'undoes' }]),
    ...(firstLink(presented.question) === undefined ? [] : [{ key: 'o', does: 'link', says: 'o opens the link' }]),
    { key: 'm', does: 'marks' },
    { key: '!', does: disputed ? 'withdraws' : 'disputes' },
  ];
}

function remarkHints(width: number): readonly Hint[] {
  return [
    { key: 'Enter', does: width < 60 ? 'keeps' : 'keeps the remark' },
    { key: 'Esc', does: 'leaves it' },
  ];
}
