import { Unsure } from './unsure.ts';

const [TAB, SPACE] = [9, 32];

/** Where the reading of a line is, in characters and in columns: a tab goes on to the next column that four divide. */
export class Cursor {
  readonly text: string;
  /** Of the line: 0-based number, and where it ends. */
  line = 0;
  lineEnd = 0;
  at = 0;
  #column = 0;
  /** The next character that is no blank, and how many columns of blanks stand before it. */
  next = 0;
  indent = 0;
  /** There is none. */
  isEmpty = true;

  constructor(text: string) {
    this.text = text;
  }

  startLine(line: number, from: number, end: number): void {
    this.line = line;
    this.at = from;
    this.lineEnd = end;
    this.#column = 0;
    this.look();
  }

  /** Measures the blanks ahead. */
  look(): void {
    const { text, lineEnd } = this;
    let next = this.at;
    let column = this.#column;
    while (next < lineEnd) {
      const code = text.charCodeAt(next);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
      next += 1;
    }
    this.next = next;
    this.indent = column - this.#column;
    this.isEmpty = next >= lineEnd;
  }

  /** Goes past blanks, as many columns as are named. Half a tab is left to remark. */
  skip(columns: number): void {
    const until = this.#column + columns;
    while (this.#column < until) {
      this.#column += this.text.charCodeAt(this.at) === TAB ? 4 - (this.#column % 4) : 1;
      this.at += 1;
    }
    if (this.#column > until) throw new Unsure();
    this.indent -= columns;
  }

  /** Goes past the blanks ahead and some characters behind them, and measures anew. */
  pass(characters: number): void {
    this.#column += this.indent + characters;
    this.at = this.next + characters;
    this.look();
  }
}
