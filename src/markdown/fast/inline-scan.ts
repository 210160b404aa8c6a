import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import {
  characterClass,
  isAsciiPunctuation,
  PUNCTUATION,
  skipBlanks,
  WHITESPACE,
  WORD,
  withoutBlanks,
} from './characters.ts';
import { CodeSpans } from './code-spans.ts';
import type { Content } from './content.ts';
import { withEmphasis } from './emphasis.ts';
import { type Bracket, type Entry, textNode } from './entries.ts';
import { linkBehind } from './link-scan.ts';
import { addressEnd, htmlEnd, mailEnd } from './tag-scan.ts';
import { Unsure } from './unsure.ts';
import { Words } from './words.ts';

/** What anything but text starts with. */
const SPECIAL = /[\\`*_&<[\]\n]/g;
const ANY_SPECIAL = /[\\`*_&<[\n]/;
const [NEWLINE, EXCLAMATION, AMPERSAND, STAR, LESS, BRACKET, BACKSLASH, CLOSING_BRACKET, UNDERSCORE, BACKTICK] = [
  10, 33, 38, 42, 60, 91, 92, 93, 95, 96,
];

const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|([\dA-Za-z]{1,31}));/y;

/** @param names of all links that the text defines, as remark compares them */
export function inlineNodes(content: Content, from: number, names: ReadonlySet<string>): PhrasingContent[] {
  const { text } = content;
  if (from === 0 && !ANY_SPECIAL.test(text)) {
    const end = withoutBlanks(text, 0, text.length);
    return end === 0 ? [] : [textNode(text.slice(0, end), content.extent(0, end))];
  }
  return new InlineScan(content, from, names).nodes();
}

class InlineScan {
  readonly #content: Content;
  readonly #text: string;
  readonly #names: ReadonlySet<string>;
  readonly #entries: Entry[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #codeSpans: CodeSpans;
  readonly #words: Words;
  /** Where the text starts that is not read yet, and where it is looked at. */
  #rawFrom: number;
  #at: number;

  constructor(content: Content, from: number, names: ReadonlySet<string>) {
    this.#content = content;
    this.#text = content.text;
    this.#names = names;
    this.#codeSpans = new CodeSpans(content.text);
    this.#words = new Words(content);
    this.#rawFrom = from;
    this.#at = from;
  }

  nodes(): PhrasingContent[] {
    const text = this.#text;
    for (;;) {
      SPECIAL.lastIndex = this.#at;
      if (!SPECIAL.test(text)) break;
      this.#at = SPECIAL.lastIndex - 1;
      this.#special(text.charCodeAt(this.#at));
    }
    this.#readTo(withoutBlanks(text, this.#rawFrom, text.length));
    this.#endText();
    return withEmphasis(this.#entries, this.#content);
  }

  #special(code: number): void {
    switch (code) {
      case NEWLINE:
        this.#newline();
        break;
      case BACKSLASH:
        this.#escape();
        break;
      case AMPERSAND:
        this.#reference();
        break;
      case STAR:
      case UNDERSCORE:
        this.#run(code);
        break;
      case BACKTICK:
        this.#code();
        break;
      case LESS:
        this.#tag();
        break;
      case BRACKET:
        this.#bracket();
        break;
      case CLOSING_BRACKET:
        this.#closing();
    }
  }

  #readTo(end: number): void {
    this.#words.addWritten(this.#rawFrom, end);
  }

  #endText(): void {
    if (!this.#words.isEmpty) this.#entries.push(this.#words.take());
  }

  /** @param end where the text goes on */
  #push(entry: Entry, end: number): void {
    this.#readTo(this.#at);
    this.#endText();
    this.#entries.push(entry);
    this.#goOn(end);
  }

  #goOn(end: number): void {
    this.#rawFrom = end;
    this.#at = end;
  }

  #newline(): void {
    const text = this.#text;
    const at = this.#at;
    const end = withoutBlanks(text, this.#rawFrom, at);
    const isBreak = at - end >= 2 && !text.slice(end, at).includes('\t');
    this.#readTo(end);
    if (isBreak) {
      this.#endText();
      this.#entries.push({ type: 'break', position: this.#content.extent(end, at + 1) });
    } else this.#words.add('\n', at, at + 1);
    this.#goOn(skipBlanks(text, at + 1, text.length));
  }

  #escape(): void {
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at + 1);
    if (code === NEWLINE) {
      this.#push({ type: 'break', position: this.#content.extent(at, at + 2) }, skipBlanks(text, at + 2, text.length));
    } else if (isAsciiPunctuation(code)) {
      this.#readTo(at);
      this.#words.add(text.charAt(at + 1), at, at + 2);
      this.#goOn(at + 2);
    } else this.#at += 1;
  }

  #reference(): void {
    REFERENCE.lastIndex = this.#at;
    const match = REFERENCE.exec(this.#text);
    const [written, name] = match ?? [];
    if (written === undefined || (name !== undefined && !decodeNamedCharacterReference(name))) {
      this.#at += 1;
      return;
    }
    const at = this.#at;
    this.#readTo(at);
    this.#words.add(decodeString(written), at, at + written.length);
    this.#goOn(at + written.length);
  }

  #run(code: number): void {
    const text = this.#text;
    const at = this.#at;
    let end = at + 1;
    while (text.charCodeAt(end) === code) end += 1;
    const before = at === 0 ? WHITESPACE : characterClass(text.charCodeAt(at - 1));
    const after = characterClass(text.charCodeAt(end));
    const leans = after === WORD || (after === PUNCTUATION && before !== WORD);
    const follows = before === WORD || (before === PUNCTUATION && after !== WORD);
    const opens = code === STAR ? leans : leans && (before !== WORD || !follows);
    const closes = code === STAR ? follows : follows && (after !== WORD || !leans);
    this.#push({ type: 'run', code, opens, closes, from: at, to: end }, end);
  }

  #code(): void {
    const at = this.#at;
    const span = this.#codeSpans.at(at);
    if (span.value === undefined) {
      this.#content.readToEnd();
      this.#at = span.end;
    } else
      this.#push({ type: 'inlineCode', value: span.value, position: this.#content.extent(at, span.end) }, span.end);
  }

  #tag(): void {
    const text = this.#text;
    const at = this.#at;
    const content = this.#content;
    const address = addressEnd(text, at);
    const end = address === -1 ? mailEnd(text, at) : address;
    if (end !== -1) {
      const value = text.slice(at + 1, end - 1);
      const url = address === -1 ? `mailto:${value}` : value;
      const children = [textNode(value, content.extent(at + 1, end - 1))];
      this.#push({ type: 'link', title: null, url, children, position: content.extent(at, end) }, end);
      return;
    }
    const htmlTo = htmlEnd(text, at);
    if (htmlTo === -1) {
      // Remark may have looked for the end of it in the lines below.
      if (content.isApart && /[a-z/!?]/i.test(text.charAt(at + 1)) && text.includes('\n', at)) throw new Unsure();
      this.#at += 1;
    } else {
      // Lines lose up to three of the blanks that they start with.
      const written = text.slice(at, htmlTo);
      if (written.includes('\n') && /\n *\t/.test(written)) throw new Unsure();
      const value = written.replace(/\n {1,3}/g, '\n');
      this.#push({ type: 'html', value, position: content.extent(at, htmlTo) }, htmlTo);
    }
  }

  #bracket(): void {
    const at = this.#at;
    const isImage = at > this.#rawFrom && this.#text.charCodeAt(at - 1) === EXCLAMATION;
    this.#at = isImage ? at - 1 : at;
    const bracket: Bracket = {
      type: 'bracket',
      isImage,
      from: this.#at,
      to: at + 1,
      holdsLink: false,
      index: this.#entries.length + (this.#words.isEmpty && this.#at === this.#rawFrom ? 0 : 1),
    };
    this.#push(bracket, at + 1);
    this.#brackets.push(bracket);
  }

  #closing(): void {
    const at = this.#at;
    const opening = this.#brackets.pop();
    const link =
      opening === undefined || opening.holdsLink ? undefined : linkBehind(this.#content, opening, at, this.#names);
    if (opening === undefined || link === undefined) {
      this.#at = at + 1;
      return;
    }
    this.#readTo(at);
    this.#endText();
    const children = withEmphasis(this.#entries.slice(opening.index + 1), this.#content);
    this.#entries.length = opening.index;
    this.#entries.push(link.node(children));
    this.#goOn(link.end);
    if (!opening.isImage) for (const bracket of this.#brackets) if (!bracket.isImage) bracket.holdsLink = true;
  }
}
