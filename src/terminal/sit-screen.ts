import stringWidth from 'fast-string-width';
import { timeLeftDigits } from './exam-clock.ts';
import { type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import { sitHelp } from './help.ts';
import type { SittingView } from './player.ts';
import { type Body, choosingHint, questionBody } from './question-body.ts';
import { isChanged, type SitState } from './sit-state.ts';
import type { Theme } from './theme.ts';
import { choiceText, examHeader, toChoose } from './wording.ts';

/** A question of an exam, with what is left of the time. Nothing on it tells what is right. */
export function sitFrame(
  view: Pick<SittingView, 'presented' | 'canUndo'>,
  state: SitState,
  leftMs: number,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { presented } = view;
  return guidedFrame(
    {
      header: headerOf({ ...presented, marked: state.marked }, leftMs, size, theme),
      body: sitBody(presented, state, size, theme).lines,
      status: statusText(presented, state, theme),
      notice: state.notice,
      hints: hints(view),
      help: sitHelp(presented),
    },
    guide,
    size,
    offset,
    theme,
  );
}

export function sitBody(presented: SittingView['presented'], state: SitState, size: Size, theme: Theme): Body {
  return questionBody(presented, state, size, theme);
}

/** Where columns are few, words go first: the clock and the flag have to be seen. */
function headerOf(
  presented: SittingView['presented'],
  leftMs: number,
  size: Size,
  { symbols: { separator } }: Theme,
): string {
  const { position, total, marked } = presented;
  const left = timeLeftDigits(leftMs);
  const flagged = marked ? ['flagged'] : [];
  const joint = ` ${separator} `;
  const long = examHeader(presented, `${left} left`, separator);
  const shorter = [`${position} of ${total}`, `${left} left`, ...flagged].join(joint);
  const shortest = [`${position}/${total}`, left, ...flagged].join(joint);
  return [long, shorter].find((text) => stringWidth(text) <= textWidth(size)) ?? shortest;
}

function statusText(presented: SittingView['presented'], state: SitState, { symbols: { separator } }: Theme): string {
  const choice = choiceText(presented, state.chosen.size, separator);
  if (isChanged(state)) {
    return state.chosen.size === toChoose(presented) ? `${choice} ${separator} Enter keeps it` : choice;
  }
  return state.standing.size > 0 ? `${choice} ${separator} answered` : choice;
}

function hints({ presented, canUndo }: Pick<SittingView, 'presented' | 'canUndo'>): readonly Hint[] {
  const { position, total } = presented;
  return [
    { key: 'Enter', does: 'answers' },
    { key: 'q', does: 'leaves' },
    HELP_HINT,
    // Behind the last question comes the map.
    ...(position < total ? [{ key: 'n', does: 'next', says: 'n goes on' }] : []),
    ...(position > 1 ? [{ key: 'p', does: 'back', says: 'p goes back' }] : []),
    { key: 'r', does: 'map', says: 'r shows the map' },
    { key: 'm', does: 'flags' },
    choosingHint(presented),
    ...(canUndo ? [{ key: 'u', does: 'undoes' }] : []),
    { key: 'x', does: 'strikes out' },
  ];
}
