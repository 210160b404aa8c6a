import { columnsOf } from './columns.ts';
import { timeLeftDigits } from './exam-clock.ts';
import { frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { HELP_HINTS, sitHelp } from './help.ts';
import type { SittingView } from './player.ts';
import { type Body, choosingHint, questionBody } from './question-body.ts';
import { isChanged, type SitState } from './sit-state.ts';
import type { Theme } from './theme.ts';
import { choiceText, examHeader, toChoose } from './wording.ts';

/** A question of an exam, with what is left of the time. Nothing on it tells what is right. */
export function sitFrame(
  { presented }: SittingView,
  state: SitState,
  leftMs: number,
  offset: number,
  size: Size,
  theme: Theme,
): readonly string[] {
  const sitting = state.help ? 'Keys' : statusText(presented, state, theme);
  return frameLines(
    {
      header: headerOf({ ...presented, marked: state.marked }, leftMs, size, theme),
      body: sitBody(presented, state, size, theme).lines,
      status: state.notice === '' ? sitting : state.notice,
      hints: state.help ? HELP_HINTS : hints(presented),
    },
    size,
    offset,
    theme,
  );
}

export function sitBody(presented: SittingView['presented'], state: SitState, size: Size, theme: Theme): Body {
  return questionBody(presented, state, sitHelp(presented), size, theme);
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
  return [long, shorter].find((text) => columnsOf(text) <= textWidth(size)) ?? shortest;
}

function statusText(presented: SittingView['presented'], state: SitState, { symbols: { separator } }: Theme): string {
  const choice = choiceText(presented, state.chosen.size, separator);
  if (isChanged(state)) {
    return state.chosen.size === toChoose(presented) ? `${choice} ${separator} Enter keeps it` : choice;
  }
  return state.standing.size > 0 ? `${choice} ${separator} answered` : choice;
}

function hints(presented: SittingView['presented']): readonly Hint[] {
  return [
    { key: 'Enter', does: 'answers' },
    { key: 'q', does: 'leaves' },
    { key: '?', does: 'keys' },
    { key: 'n', does: 'next' },
    { key: 'p', does: 'back' },
    { key: 'r', does: 'map' },
    { key: 'm', does: 'flags' },
    choosingHint(presented),
    { key: 'x', does: 'strikes out' },
    { key: 'u', does: 'undoes' },
  ];
}
