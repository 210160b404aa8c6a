/** Each one column wide, but for those before an option. */
export interface Symbols {
  readonly pointer: string;
  /** Before an option: one of them can be chosen, or several can be ticked. */
  readonly chosen: string;
  readonly notChosen: string;
  readonly ticked: string;
  readonly unticked: string;
  /** Of a question of an exam. */
  readonly answered: string;
  readonly open: string;
  readonly right: string;
  readonly wrong: string;
  readonly missed: string;
  readonly flag: string;
  readonly bullet: string;
  readonly quote: string;
  readonly rule: string;
  /** Before the rest of a line of code. */
  readonly goesOn: string;
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
  notChosen: '○',
  ticked: '■',
  unticked: '□',
  answered: '●',
  open: '○',
  right: '✓',
  wrong: '✗',
  missed: '→',
  flag: '⚑',
  bullet: '•',
  quote: '│',
  rule: '─',
  goesOn: '↳',
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
  chosen: '(*)',
  notChosen: '( )',
  ticked: '[x]',
  unticked: '[ ]',
  answered: '*',
  open: 'o',
  right: '+',
  wrong: 'x',
  missed: '*',
  flag: '!',
  bullet: '-',
  quote: '|',
  rule: '-',
  goesOn: '\\',
  separator: '-',
  up: '^',
  down: 'v',
  ellipsis: '~',
  done: '=',
  ahead: '-',
};
