import { dropTyped, leaveRaw, withNothingDropped } from './drop-typed.ts';
import type { Size } from './frame.ts';
import { Interrupted } from './interrupted.ts';
import { type Prompt, runPrompt, type ScreenOutput, type Terminal } from './run-prompt.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** A second screen of the terminal, beside the one that scrolls: what is drawn there leaves no trace. */
const ENTER_ALTERNATE = '\u001b[?1049h';
const LEAVE_ALTERNATE = '\u001b[?1049l';
/** The terminal says where a pasted text starts and ends, so that no part of it is taken for a key. */
const MARK_PASTES = '\u001b[?2004h';
const MARK_NO_PASTES = '\u001b[?2004l';
const HOME = '\u001b[H';
/** After a resize the terminal has moved lines about: nothing that stands there can be trusted. */
export const CLEAR_SCREEN = `${HOME}\u001b[J`;
export const ENTER_SCREEN = ENTER_ALTERNATE + MARK_PASTES;
export const LEAVE_SCREEN = MARK_NO_PASTES + LEAVE_ALTERNATE + SHOW_CURSOR;

/**
 * Runs a prompt on a screen of its own, and brings the other one back whatever ends it.
 *
 * @param load gives the prompt
 * @param first gives what the prompt will draw first: it is drawn before the prompt is loaded, so that a person reads meanwhile
 * @returns what the prompt gave, or `end` on Ctrl-D and where the input ends
 * @throws Interrupted on Ctrl-C and on a signal
 */
export async function onOwnScreen<Value>(
  terminal: Terminal,
  load: () => Prompt<Value> | Promise<Prompt<Value>>,
  first: () => readonly string[] = () => [],
): Promise<Value | 'end'> {
  const { input, signal } = terminal;
  try {
    if ((await dropTyped(input)) === 'end') return 'end';
    if (signal.aborted) throw Interrupted.by(signal);
    return await drawnAndRun(terminal, load, first);
  } finally {
    leaveRaw(input);
  }
}

async function drawnAndRun<Value>(
  terminal: Terminal,
  load: () => Prompt<Value> | Promise<Prompt<Value>>,
  first: () => readonly string[],
): Promise<Value | 'end'> {
  const { input, output } = terminal;
  // Not before now: the window may have changed.
  const lines = first();
  output.write(ENTER_SCREEN + CLEAR_SCREEN + (lines.length === 0 ? '' : drawn(lines) + HOME));
  try {
    return await runPrompt(await load(), { ...terminal, input: withNothingDropped(input) });
  } finally {
    output.write(LEAVE_SCREEN);
  }
}

/** A frame as the prompt library takes it. */
export function drawn(lines: readonly string[]): string {
  return `${lines.join('\n')}${HIDE_CURSOR}`;
}

export function sizeOf({ columns, rows }: ScreenOutput): Size {
  // A terminal that does not know its size says 0.
  return { columns: columns || 80, rows: rows || 24 };
}
