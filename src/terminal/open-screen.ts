import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { ThemeName } from '../domain/settings.ts';
import { usesColour, usesUnicode } from './capabilities.ts';
import { textWidth } from './frame.ts';
import type { PathOf, Player } from './player.ts';
import type { Terminal } from './run-prompt.ts';
import { screenPlayer } from './screen-player.ts';
import { type Theme, themeOf } from './theme.ts';
import type { Setting } from './typeset.ts';
import { sizeOf } from './use-screen.ts';

export interface Looks {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly noColour: boolean;
  readonly themeName: ThemeName | undefined;
}

export interface ScreenOptions extends Looks {
  readonly pathOf: PathOf;
}

/** How things look on this terminal. */
export function themeFor({ output }: Terminal, { env, platform, noColour, themeName }: Looks): Theme {
  return themeOf({
    colour: usesColour(env, noColour, true, themeName),
    hyperlinks: createSupportsHyperlinks(output),
    unicode: usesUnicode(env, platform),
  });
}

/** Everything that a screen needs and plain mode does not: loaded only for a terminal. */
export function openScreen(
  terminal: Terminal,
  { pathOf, ...looks }: ScreenOptions,
): { player: Player; warn: (line: string) => void; setting: () => Setting } {
  const theme = themeFor(terminal, looks);
  return {
    ...screenPlayer(terminal, theme, pathOf),
    setting: () => ({ theme, width: textWidth(sizeOf(terminal.output)) }),
  };
}
