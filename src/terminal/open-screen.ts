import { createSupportsHyperlinks } from 'supports-hyperlinks';
import { capabilitiesOf, type Looks } from './capabilities.ts';
import { textWidth } from './frame.ts';
import { sizeOf } from './own-screen.ts';
import type { PathOf, Player } from './player.ts';
import type { Terminal } from './run-prompt.ts';
import { screenPlayer } from './screen-player.ts';
import { type Theme, themeOf } from './theme.ts';
import type { Setting } from './typeset.ts';

/** How things look on this terminal. */
export function themeFor({ output }: Terminal, looks: Looks): Theme {
  return themeOf(capabilitiesOf(looks, { isTTY: true, hyperlinks: createSupportsHyperlinks(output) }));
}

/** Everything that a screen needs and plain mode does not: loaded only for a terminal. */
export function openScreen(
  terminal: Terminal,
  looks: Looks,
  pathOf: PathOf,
): { player: Player; warn: (line: string) => void; setting: () => Setting } {
  const theme = themeFor(terminal, looks);
  return {
    ...screenPlayer(terminal, theme, pathOf),
    setting: () => ({ theme, width: textWidth(sizeOf(terminal.output)) }),
  };
}
