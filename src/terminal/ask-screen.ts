import type { Presented } from '../domain/session.ts';
import type { AskState } from './ask-state.ts';
import { type Hint, type Size, textWidth } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import { questionHeading } from './heading.ts';
import { askHelp } from './help.ts';
import type { Asking } from './player.ts';
import { choosingHint, questionBody } from './question-body.ts';
import type { Theme } from './theme.ts';
import { choiceLine } from './wording.ts';

/** A question that is being answered, drawn for one size of the terminal. */
export function askFrame(
  presented: Presented,
  asking: Pick<Asking, 'canUndo' | 'sureness'>,
  state: AskState,
  offset: number,
  size: Size,
  theme: Theme,
  guide: Guide = NO_GUIDE,
): readonly string[] {
  const { separator } = theme.symbols;
  const { notice } = state;
  const status = statusText(presented, state, separator, textWidth(size));
  const heading = questionHeading({ ...presented, marked: state.marked }, false);
  const { lines: body, options } = questionBody(presented, state, size, theme);
  const keep = options[state.cursor];
  const help = askHelp(presented, asking);
  return guidedFrame(
    { heading, body, keep, status, notice, help, hints: hints(presented, asking, theme) },
    guide,
    size,
    offset,
    theme,
  );
}

function statusText(presented: Presented, { chosen, sure }: AskState, separator: string, width: number): string {
  return choiceLine(presented, chosen, separator, sure === undefined ? [] : [sure], width);
}

function hints(
  presented: Presented,
  { canUndo, sureness }: Pick<Asking, 'canUndo' | 'sureness'>,
  { symbols }: Theme,
): readonly Hint[] {
  const arrows = `${symbols.up}${symbols.down}`;
  return [
    { key: 'Enter', does: 'submits' },
    { key: 'q', does: 'quits' },
    HELP_HINT,
    choosingHint(presented),
    { key: arrows, does: 'moves', says: `${arrows} move` },
    { key: 's', does: 'skips' },
    ...(sureness ? [{ key: 'w', does: 'how sure', says: 'w says how sure you are' }] : []),
    { key: 'm', does: 'marks' },
    ...(canUndo ? [{ key: 'u', does: 'undoes' }] : []),
  ];
}
