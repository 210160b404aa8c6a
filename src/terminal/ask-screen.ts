import type { Presented } from '../domain/session.ts';
import type { AskState } from './ask-state.ts';
import type { Hint, Size } from './frame.ts';
import { type Guide, guidedFrame, HELP_HINT, NO_GUIDE } from './guide.ts';
import { askHelp } from './help.ts';
import type { Asking } from './player.ts';
import { type Body, choosingHint, questionBody } from './question-body.ts';
import type { Theme } from './theme.ts';
import { choiceText, headerText } from './wording.ts';

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
  const status = statusText(presented, state, separator);
  const header = headerText({ ...presented, marked: state.marked }, separator);
  const body = askBody(presented, state, size, theme).lines;
  const help = askHelp(presented);
  return guidedFrame(
    { header, body, status, notice, help, hints: hints(presented, asking, theme) },
    guide,
    size,
    offset,
    theme,
  );
}

export function askBody(presented: Presented, state: AskState, size: Size, theme: Theme): Body {
  return questionBody(presented, state, size, theme);
}

function statusText(presented: Presented, { chosen, sure }: AskState, separator: string): string {
  return [choiceText(presented, chosen.size, separator), ...(sure === undefined ? [] : [sure])].join(` ${separator} `);
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
