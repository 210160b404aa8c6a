import { Chalk } from 'chalk';
import type { Capabilities } from './capabilities.ts';
import type { CodeRole, Highlight } from './highlight.ts';

/** How things look. Colour only ever repeats what a word or a symbol says, and uses the 16 colours that people set themselves. */
export interface Theme {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly emphasis: (text: string) => string;
  /** Marked by `~~` where there are no styles: what is struck out says the opposite. */
  readonly strike: (text: string) => string;
  /** Code within a line; marked by backquotes where there are no colours. */
  readonly code: (text: string) => string;
  /** A line of code that is not highlighted. */
  readonly codeLine: (text: string) => string;
  /** The parts of code that is highlighted; undefined where there are no colours. */
  readonly syntax: Readonly<Record<CodeRole, (text: string) => string>> | undefined;
  /** Where it is ready, and there is code that it is for. */
  readonly highlight?: Highlight;
  /** What can be acted on now: the cursor, a key. */
  readonly accent: (text: string) => string;
  /** Blue and yellow rather than green and red: these two are told apart by nearly everyone. */
  readonly right: (text: string) => string;
  readonly wrong: (text: string) => string;
  /** A text that opens an address; the text alone where the terminal cannot. */
  readonly link: (text: string, url: string) => string;
  readonly symbols: Symbols;
}

/** Each one column wide. */
export interface Symbols {
  readonly pointer: string;
  readonly chosen: string;
  readonly open: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly right: string;
  readonly wrong: string;
  readonly missed: string;
  readonly flag: string;
  readonly bullet: string;
  readonly quote: string;
  readonly rule: string;
  readonly separator: string;
  readonly up: string;
  readonly down: string;
  readonly ellipsis: string;
}

const UNICODE: Symbols = {
  pointer: '❯',
  chosen: '●',
  open: '○',
  ticked: '■',
  unticked: '□',
  right: '✓',
  wrong: '✗',
  missed: '→',
  flag: '⚑',
  bullet: '•',
  quote: '│',
  rule: '─',
  separator: '·',
  up: '↑',
  down: '↓',
  ellipsis: '…',
};
const ASCII: Symbols = {
  pointer: '>',
  chosen: '*',
  open: 'o',
  ticked: 'x',
  unticked: '.',
  right: '+',
  wrong: 'x',
  missed: '>',
  flag: '!',
  bullet: '-',
  quote: '|',
  rule: '-',
  separator: '-',
  up: '^',
  down: 'v',
  ellipsis: '~',
};

export function themeOf({ colour, hyperlinks, unicode }: Capabilities): Theme {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    emphasis: chalk.italic,
    strike: colour ? chalk.strikethrough : (text) => `~~${text}~~`,
    code: colour ? chalk.cyan : (text) => `\`${text}\``,
    codeLine: chalk.cyan,
    syntax: colour
      ? {
          keyword: chalk.magenta,
          name: chalk.blueBright,
          string: chalk.green,
          number: chalk.cyan,
          comment: chalk.dim,
        }
      : undefined,
    accent: chalk.cyan,
    right: chalk.blueBright,
    wrong: chalk.yellow,
    link: (text, url) => (hyperlinks ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text),
    symbols: unicode ? UNICODE : ASCII,
  };
}

/** No escape codes at all, whatever the variables say: plain mode. */
export const PLAIN_THEME: Theme = themeOf({ colour: false, hyperlinks: false, unicode: true });
