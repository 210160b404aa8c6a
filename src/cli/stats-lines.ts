import { marksOf } from '../terminal/canvas.ts';
import { isPlain, usesColour, usesUnicode } from '../terminal/capabilities.ts';
import type { Told } from '../terminal/figures.ts';
import { textWidth } from '../terminal/frame.ts';
import { drawnStats } from '../terminal/stats-drawn.ts';
import { plainStats } from '../terminal/stats-plain.ts';
import { themeOf } from '../terminal/theme.ts';
import type { StatsOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** Progress as a person reads it: drawn on a terminal, in plain lines elsewhere. */
export function statsLines(told: Told, { io, settings }: Setup, options: StatsOptions): readonly string[] {
  const { stdout, env, platform } = io;
  const isTerminal = stdout.isTTY === true;
  const asked = options.plain === true || settings.plain === true;
  // Nothing is asked, so an input that is no terminal takes no picture away.
  if (isPlain(env, asked, { input: true, output: isTerminal })) return plainStats(told);
  const unicode = usesUnicode(env, platform);
  const colour = usesColour(env, !options.color, isTerminal, settings.theme);
  // A terminal that does not know its size says 0.
  const width = textWidth({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const canvas = { theme: themeOf({ colour, hyperlinks: false, unicode }), width, marks: marksOf(unicode) };
  return drawnStats(told, canvas);
}
