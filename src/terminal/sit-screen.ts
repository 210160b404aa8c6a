import { timeLeftDigits } from './exam-clock.ts';
import { answeredShare } from './exam-lines.ts';
import { frameLines, type Hint, type Size, textWidth } from './frame.ts';
import type { Heading } from './heading.ts';
import { HELP_HINTS, sitHelp } from './help.ts';
import type { SittingView } from './player.ts';
import { type Body, choosingHint, questionBody } from './question-body.ts';
import { isChanged, type SitState } from './sit-state.ts';
import type { Theme } from './theme.ts';
import { choiceLine, toChoose } from './wording.ts';

/** A question of an exam, with what is left of the time. Nothing on it tells what is right. */
export function sitFrame(
  view: SittingView,
  state: SitState,
  leftMs: number,
  offset: number,
  size: Size,
  theme: Theme,
): readonly string[] {
  const { presented } = view;
  const sitting = state.help ? 'Keys' : statusText(presented, state, textWidth(size), theme);
  return frameLines(
    {
      heading: headingOf(view, state, leftMs, theme),
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

/** Where columns are few, words go first: the clock and the flag have to be seen. An exam names no tags, as they may give the answer away. */
function headingOf({ presented, status }: SittingView, { marked }: SitState, leftMs: number, theme: Theme): Heading {
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
