import type { Text } from 'mdast';
import type { Content } from './content.ts';
import { textNode } from './entries.ts';

/** The text that is read since the last node of another kind: as it is written, or what an escape or a newline stands for. */
export class Words {
  readonly #content: Content;
  #text = '';
  #from = -1;
  #to = -1;

  constructor(content: Content) {
    this.#content = content;
  }

  get isEmpty(): boolean {
    return this.#from === -1;
  }

  /** What stands in a range of the content, where that is one. */
  addWritten(from: number, to: number): void {
    if (to > from) this.add(this.#content.text.slice(from, to), from, to);
  }

  /** A text, and the range that it is written as. */
  add(text: string, from: number, to: number): void {
    if (this.#from === -1) this.#from = from;
    this.#text += text;
    this.#to = to;
  }

  take(): Text {
    const node = textNode(this.#text, this.#content.extent(this.#from, this.#to));
    this.#text = '';
    this.#from = -1;
    return node;
  }
}
