import type { ThemeName } from '../domain/settings.ts';
import type { Background } from './palette.ts';

/** What the terminal can show. Decided once, for our own drawing and for the menus. */
export interface Capabilities {
  /** None, those 16 that people set themselves, or the fixed ones too. */
  readonly colours: 0 | 16 | 256;
  readonly background: Background;
  /** OSC 8: text that opens an address when it is clicked. */
  readonly hyperlinks: boolean;
  /** The locale is UTF-8, so that ✓ and ● come out as they are. */
  readonly unicode: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What decides on how things look, beside the terminal itself. */
export interface Looks {
  readonly env: Environment;
  readonly platform: string;
  /** `--no-color` was given. */
  readonly noColour: boolean;
  /** The setting. */
  readonly theme: ThemeName | undefined;
}

/** @param output the terminal, or what stands in its place; `hyperlinks` where anything is to be clicked on at all */
export function capabilitiesOf(looks: Looks, output: { isTTY?: boolean; hyperlinks?: boolean }): Capabilities {
  return {
    colours: coloursOf(looks, output.isTTY === true),
    background: backgroundOf(looks),
    hyperlinks: output.hyperlinks === true,
    unicode: usesUnicode(looks.env, looks.platform),
  };
}

/**
 * A flag beats a variable, `NO_COLOR` beats `FORCE_COLOR`, and either beats the setting and what the terminal says of itself.
 * `FORCE_COLOR` is 1 for 16 colours, 2 or 3 for more, any other word for what the terminal has.
 *
 * @see no-color.org, force-color.org
 */
export function coloursOf(
  { env, noColour, theme }: Omit<Looks, 'platform'>,
  isTerminal: boolean,
): Capabilities['colours'] {
  if (noColour || (env['NO_COLOR'] ?? '') !== '') return 0;
  const forced = env['FORCE_COLOR'] ?? '';
  if (['0', 'false'].includes(forced)) return 0;
  if (forced === '1') return 16;
  if (['2', '3'].includes(forced)) return 256;
  if (forced === '' && (!isTerminal || theme === 'none' || env['TERM'] === 'dumb')) return 0;
  // Most who get here have a terminal, and so have it loaded; imported, it would be for those too who have none.
  const { WriteStream } = process.getBuiltinModule('node:tty');
  // Node decides on these two differently.
  const depth = WriteStream.prototype.getColorDepth({ ...env, NO_COLOR: undefined, FORCE_COLOR: undefined });
  return depth >= 8 ? 256 : 16;
}

/** The setting, or what some terminals tell as `COLORFGBG`: the number of the colour of the text, and that of the background. */
function backgroundOf({ env, theme }: Looks): Background {
  if (theme === 'dark' || theme === 'light') return theme;
  const told = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
  if (told === undefined) return 'unknown';
  return ['7', '15'].includes(told) ? 'light' : 'dark';
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
