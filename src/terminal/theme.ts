import { Chalk, type ChalkInstance } from 'chalk';
import type { Capabilities } from './capabilities.ts';
import type { CodeRole, Highlight } from './highlight.ts';
import { type Ink, PALETTES } from './palette.ts';
import { ASCII, type Symbols, UNICODE } from './symbols.ts';

type Paint = (text: string) => string;

/** How things look. Colour only ever repeats what a word or a symbol says. */
export interface Theme {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly emphasis: Paint;
  /** Marked by `~~` where there are no styles: what is struck out says the opposite. */
  readonly strike: Paint;
  /** What a person has ruled out. */
  readonly struck: Paint;
  /** Code within a line; marked by backquotes where there are no colours. */
  readonly code: Paint;
  /** A line of code that is not highlighted. */
  readonly codeLine: Paint;
  /** The parts of code that is highlighted; undefined where there are no colours. */
  readonly syntax: Readonly<Record<CodeRole, Paint>> | undefined;
  /** Where it is ready, and there is code that it is for. */
  readonly highlight?: Highlight;
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
  const styled = colours > 0;
  const quiet = painter(chalk, palette.quiet);
  return {
    strong: chalk.bold,
    dim: quiet,
    emphasis: chalk.italic,
    strike: styled ? chalk.strikethrough : (text) => `~~${text}~~`,
    struck: (text) => quiet(chalk.strikethrough(text)),
    code: styled ? painter(chalk, palette.code) : (text) => `\`${text}\``,
    codeLine: painter(chalk, palette.code),
    syntax: styled
      ? {
          keyword: painter(chalk, palette.syntax.keyword),
          name: painter(chalk, palette.syntax.name),
          string: painter(chalk, palette.syntax.string),
          number: painter(chalk, palette.syntax.number),
          comment: painter(chalk, palette.syntax.comment),
        }
      : undefined,
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
