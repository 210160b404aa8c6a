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
  /** Of a bar: the part that is done, and the rest. */
  readonly done: string;
  readonly ahead: string;
}

export const UNICODE: Symbols = {
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
  done: '━',
  ahead: '─',
};

/** For locales that are not UTF-8. */
export const ASCII: Symbols = {
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
  done: '=',
  ahead: '-',
};
