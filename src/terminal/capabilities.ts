import type { ThemeName } from '../domain/settings.ts';

/** What the terminal can show. Decided once, for our own drawing and for the menus. */
export interface Capabilities {
  readonly colour: boolean;
  /** OSC 8: text that opens an address when it is clicked. */
  readonly hyperlinks: boolean;
  /** The locale is UTF-8, so that ✓ and ● come out as they are. */
  readonly unicode: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A flag beats a variable, `NO_COLOR` beats `FORCE_COLOR`, and either beats the setting and what the terminal says of itself.
 *
 * @param noColour `--no-color` was given
 * @param theme the setting
 * @see no-color.org, force-color.org
 */
export function usesColour(
  env: Environment,
  noColour: boolean,
  isTerminal: boolean,
  theme: ThemeName = 'auto',
): boolean {
  if (noColour || (env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return !['0', 'false'].includes(forced);
  return isTerminal && theme !== 'none' && env['TERM'] !== 'dumb';
}

/** A locale that is not named is taken for the C locale, as POSIX says; Windows has none, but its new terminals say who they are. */
export function usesUnicode(env: Environment, platform: string): boolean {
  if (platform === 'win32') return env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] !== undefined;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /utf-?8/i.test(locale);
}

/** Lines instead of screens: asked for, or no terminal on both ends, or one that cannot redraw. */
export function isPlain(
  env: Environment,
  asked: boolean,
  terminals: { readonly input: boolean; readonly output: boolean },
): boolean {
  if (asked || !terminals.input || !terminals.output || env['TERM'] === 'dumb') return true;
  return !['', '0', 'false', undefined].includes(env['ACCESSIBLE']);
}
