import type { Theme } from './theme.ts';

/**
 * A thin bar across the screen. What is begun shows, and only all is full.
 *
 * @param done 0 to 1
 */
export function sessionBar(done: number, columns: number, theme: Theme): string {
  const exact = done * columns;
  const full = done > 0 && done < 1 ? Math.max(1, Math.min(columns - 1, Math.round(exact))) : Math.round(exact);
  const { symbols } = theme;
  return theme.accent(symbols.done.repeat(full)) + theme.dim(symbols.ahead.repeat(columns - full));
}
