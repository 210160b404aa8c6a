import { marksOf } from '../terminal/canvas.ts';
import { capabilitiesOf, isPlain } from '../terminal/capabilities.ts';
import type { Told } from '../terminal/figures.ts';
import { textWidth } from '../terminal/frame.ts';
import { drawnStats } from '../terminal/stats-drawn.ts';
import { plainStats } from '../terminal/stats-plain.ts';
import { themeOf } from '../terminal/theme.ts';
import { looksOf } from './looks.ts';
import type { StatsOptions } from './options.ts';
import type { Setup } from './setup.ts';

/** Progress as a person reads it: drawn on a terminal, in plain lines elsewhere. */
export function statsLines(told: Told, setup: Setup, options: StatsOptions): readonly string[] {
  const { io, settings } = setup;
  const { stdout, env } = io;
  const asked = options.plain === true || settings.plain === true;
  // Nothing is asked, so an input that is no terminal takes no picture away.
  if (isPlain(env, asked, { input: true, output: stdout.isTTY === true })) return plainStats(told);
  const capabilities = capabilitiesOf(looksOf(setup, options), stdout);
  // A terminal that does not know its size says 0.
  const width = textWidth({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const canvas = { theme: themeOf(capabilities), width, marks: marksOf(capabilities.unicode) };
  return drawnStats(told, canvas);
}
