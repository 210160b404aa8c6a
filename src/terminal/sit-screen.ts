import { timeLeftDigits } from './exam-clock.ts';
import { answeredShare } from './exam-lines.ts';
import { type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import type { Heading } from './heading.ts';
import { sitHelp } from './help.ts';
import type { SittingView } from './player.ts';
import { choosingHint, questionBody } from './question-body.ts';
import { isChanged, type SitState } from './sit-state.ts';
import type { Theme } from './theme.ts';
import { choiceLine, toChoose } from './wording.ts';

/** A question of an exam, with what is left of the time. Nothing on it tells what is right. */
export function sitFrame(
  view: Pick<SittingView, 'presented' | 'canUndo' | 'status'>,
  state: SitState,
  leftMs: number,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { presented } = view;
  const { lines: body, options } = questionBody(presented, state, size, theme);
  return guidedFrame(
    {
      heading: headingOf(view, state, leftMs, theme),
      body,
      keep: options[state.cursor],
      status: statusText(presented, state, textWidth(size), theme),
      notice: state.notice,
      hints: hints(view),
      help: sitHelp(view),
    },
    guide,
    size,
    offset,
    theme,
  );
}

/** Where columns are few, words go first: the clock and the flag have to be seen. An exam names no tags, as they may give the answer away. */
function headingOf(
  { presented, status }: Pick<SittingView, 'presented' | 'status'>,
  { marked }: SitState,
  leftMs: number,
  theme: Theme,
): Heading {
  const { position, total } = presented;
  const left = timeLeftDigits(leftMs);
  const joint = ` ${theme.symbols.separator} `;
  return {
    places: [
      [`Question ${position} of ${total}`, `${left} left`].join(joint),
      [`${position} of ${total}`, `${left} left`].join(joint),
      [`${position}/${total}`, left].join(joint),
    ],
    states: marked ? ['flagged'] : [],
    done: answeredShare(status),
  };
}

function statusText(presented: SittingView['presented'], state: SitState, width: number, { symbols }: Theme): string {
  const isWhole = state.chosen.size === toChoose(presented);
  const kept = state.standing.size > 0 ? ['answered'] : [];
  const more = isChanged(state) ? (isWhole ? ['Enter keeps it'] : []) : kept;
  return choiceLine(presented, state.chosen, symbols.separator, more, width);
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
