import { Chalk, type ChalkInstance } from 'chalk';
import type { Capabilities } from './capabilities.ts';
import { type Ink, PALETTES } from './palette.ts';
import { ASCII, type Symbols, UNICODE } from './symbols.ts';

type Paint = (text: string) => string;

/** How things look. Colour only ever repeats what a word or a symbol says. */
export interface Theme {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly emphasis: Paint;
  readonly strike: Paint;
  readonly code: Paint;
  readonly accent: Paint;
  readonly right: Paint;
  readonly wrong: Paint;
  /** A text that opens an address; the text alone where the terminal cannot. */
  readonly link: (text: string, url: string) => string;
  readonly symbols: Symbols;
}

export function themeOf({ colours, background, hyperlinks, unicode }: Capabilities): Theme {
  const chalk = new Chalk({ level: CHALK_LEVEL[colours] });
  const palette = PALETTES[colours === 0 ? 16 : colours][background];
  return {
    strong: chalk.bold,
    dim: painter(chalk, palette.quiet),
    emphasis: chalk.italic,
    strike: chalk.strikethrough,
    code: painter(chalk, palette.code),
    accent: painter(chalk, palette.accent),
    right: painter(chalk, palette.right),
    wrong: painter(chalk, palette.wrong),
    link: (text, url) => (hyperlinks ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text),
    symbols: unicode ? UNICODE : ASCII,
  };
}

const CHALK_LEVEL = { 0: 0, 16: 1, 256: 2 } as const;

function painter(chalk: ChalkInstance, ink: Ink): Paint {
  return typeof ink === 'number' ? chalk.ansi256(ink) : chalk[ink];
}

/** No escape codes at all, whatever the variables say: plain mode. */
export const PLAIN_THEME: Theme = themeOf({ colours: 0, background: 'unknown', hyperlinks: false, unicode: true });
