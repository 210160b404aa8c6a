import type { Presented } from '../domain/session.ts';
import type { AskState } from './ask-state.ts';
import { frameLines, type Hint, type Size, textWidth } from './frame.ts';
import { questionHeading } from './heading.ts';
import { askHelp, HELP_HINTS } from './help.ts';
import type { Asking } from './player.ts';
import { type Body, choosingHint, questionBody } from './question-body.ts';
import type { Theme } from './theme.ts';
import { choiceLine } from './wording.ts';

/** A question that is being answered, drawn for one size of the terminal. */
export function askFrame(
  presented: Presented,
  { sureness }: Pick<Asking, 'sureness'>,
  state: AskState,
  offset: number,
  size: Size,
  theme: Theme,
): readonly string[] {
  const { separator } = theme.symbols;
  const asking = state.help ? 'Keys' : statusText(presented, state, separator, textWidth(size));
  const status = state.notice === '' ? asking : state.notice;
  const heading = questionHeading({ ...presented, marked: state.marked }, false);
  const keys = state.help ? HELP_HINTS : hints(presented, sureness, theme);
  const body = askBody(presented, state, size, theme).lines;
  return frameLines({ heading, body, status, hints: keys }, size, offset, theme);
}

export function askBody(presented: Presented, state: AskState, size: Size, theme: Theme): Body {
  return questionBody(presented, state, askHelp(presented), size, theme);
}

function statusText(presented: Presented, { chosen, sure }: AskState, separator: string, width: number): string {
  return choiceLine(presented, chosen, separator, sure === undefined ? [] : [sure], width);
}

function hints(presented: Presented, sureness: boolean, { symbols }: Theme): readonly Hint[] {
  return [
    { key: 'Enter', does: 'submits' },
    { key: 'q', does: 'quits' },
    { key: '?', does: 'keys' },
    choosingHint(presented),
    { key: `${symbols.up}${symbols.down}`, does: 'moves' },
    { key: 's', does: 'skips' },
    ...(sureness ? [{ key: 'w', does: 'how sure' }] : []),
    { key: 'm', does: 'marks' },
    { key: 'u', does: 'undoes' },
  ];
}
