import type { ForegroundColorName } from 'chalk';
import type { CodeRole } from './highlight.ts';

/** What a window is known to have behind its text. */
export type Background = 'dark' | 'light' | 'unknown';

/**
 * A colour that people set themselves, by its name, or one of the 240 that are the same on each terminal, by its number from 16 to
 * 255. `dim` is the style of that name.
 */
export type Ink = ForegroundColorName | 'dim' | number;

export interface Palette {
  /** What can be acted on now: the cursor, a key; and what is done of a bar. */
  readonly accent: Ink;
  readonly right: Ink;
  readonly wrong: Ink;
  readonly code: Ink;
  /** What can be left out when reading: headings, hints. */
  readonly quiet: Ink;
  /** The parts of code. */
  readonly syntax: Readonly<Record<CodeRole, Ink>>;
}

/**
 * Blue against yellow, orange or red: nearly everyone tells these apart, and none is told by colour alone. The fixed colours have a
 * contrast of 4.5 to 1 or more with their background; where it is not known they are as far from black as from white, with 4.4 to 1
 * or more, as no orange has more of both. A test holds this, and how far right is from wrong for the colour-blind.
 */
export const PALETTES: Readonly<Record<16 | 256, Readonly<Record<Background, Palette>>>> = {
  16: {
    dark: {
      accent: 'cyan',
      right: 'blueBright',
      wrong: 'yellow',
      code: 'magentaBright',
      quiet: 'dim',
      syntax: { keyword: 'magentaBright', name: 'blueBright', string: 'green', number: 'yellow', comment: 'dim' },
    },
    light: {
      accent: 'magenta',
      right: 'blue',
      wrong: 'red',
      code: 'blue',
      quiet: 'dim',
      syntax: { keyword: 'magenta', name: 'blue', string: 'red', number: 'red', comment: 'dim' },
    },
    unknown: {
      accent: 'magenta',
      right: 'blueBright',
      wrong: 'redBright',
      code: 'blueBright',
      quiet: 'dim',
      syntax: { keyword: 'magenta', name: 'blueBright', string: 'redBright', number: 'redBright', comment: 'dim' },
    },
  },
  256: {
    dark: {
      accent: 80,
      right: 75,
      wrong: 214,
      code: 182,
      quiet: 247,
      syntax: { keyword: 176, name: 111, string: 150, number: 215, comment: 247 },
    },
    light: {
      accent: 23,
      right: 25,
      wrong: 130,
      code: 90,
      quiet: 241,
      syntax: { keyword: 90, name: 25, string: 22, number: 130, comment: 241 },
    },
    unknown: {
      accent: 29,
      right: 63,
      wrong: 130,
      code: 98,
      quiet: 243,
      syntax: { keyword: 98, name: 63, string: 28, number: 130, comment: 243 },
    },
  },
};
