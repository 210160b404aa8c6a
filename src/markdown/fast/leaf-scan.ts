import type { Containers, End } from './containers.ts';
import type { Site } from './content.ts';
import type { Cursor } from './cursor.ts';
import { endsHtml, htmlKind } from './html-block.ts';
import { CODE_INDENT } from './item-start.ts';
import { closesFence, fenceSize, headingDepth, isAcross, underlineDepth } from './leaf-starts.ts';
import { fenceNode, type Leaf, Leaves } from './leaves.ts';
import { Unsure } from './unsure.ts';

const [HASH, STAR, DASH, LESS, EQUALS, UNDERSCORE, BACKTICK, TILDE] = [35, 42, 45, 60, 61, 95, 96, 126];

/** The block of lines that is open, within the containers that are. */
export class LeafScan {
  readonly #cursor: Cursor;
  readonly #leaves: Leaves;
  #leaf: Leaf | undefined;

  constructor(site: Site, cursor: Cursor, containers: Containers) {
    this.#cursor = cursor;
    this.#leaves = new Leaves(site, containers);
  }

  get isOpen(): boolean {
    return this.#leaf !== undefined;
  }

  /** It takes lines as they are: no container starts in it. */
  get isVerbatim(): boolean {
    return this.#leaf?.kind === 'fence' || this.#leaf?.kind === 'html';
  }

  /** @param above where the line above ends */
  close(above: End): void {
    if (this.#leaf !== undefined) this.#leaves.close(this.#leaf, above);
    this.#leaf = undefined;
  }

  /** Closes it where a container starts. Remark gives a fence the newline above it then, and its item more. */
  break(above: End): void {
    const leaf = this.#leaf;
    if (leaf?.kind === 'fence' || (leaf?.kind === 'html' && leaf.html < 6)) throw new Unsure();
    this.close(above);
  }

  /** Closes it at the end of the text. @param hasNewline it has the one that ends the text */
  finish(end: End, hasNewline: boolean): void {
    const leaf = this.#leaf;
    if (hasNewline && leaf?.kind === 'fence') leaf.lines.push('');
    if (hasNewline && leaf?.kind === 'html' && leaf.html < 6) leaf.value += '\n';
    this.close(end);
    this.#leaves.readLines();
  }

  /** Gives the line to the block that is open. @returns whether that takes it */
  takes(isLazy: boolean): boolean {
    const leaf = this.#leaf;
    const cursor = this.#cursor;
    const { text, at, lineEnd, line } = cursor;
    switch (leaf?.kind) {
      case 'fence':
        return !isLazy && this.#takesInFence(leaf);
      case 'html':
        if (isLazy || (leaf.html >= 6 && cursor.isEmpty)) return false;
        if (this.#leaves.addHtmlLine(leaf, cursor)) this.#leaf = undefined;
        return true;
      case 'indented':
        if (isLazy) return false;
        if (cursor.indent >= CODE_INDENT) {
          cursor.skip(CODE_INDENT);
          for (let missing = line - leaf.end.line - 1; missing > 0; missing -= 1) leaf.lines.push('');
          leaf.lines.push(text.slice(cursor.at, lineEnd));
          leaf.end = { line, at: lineEnd };
          return true;
        }
        return cursor.isEmpty;
      case 'paragraph':
        if (cursor.isEmpty) return false;
        if (cursor.indent < CODE_INDENT) {
          const depth = isLazy ? 0 : this.#underlineHere();
          if (depth > 0) {
            this.#leaves.underline(leaf, cursor, depth);
            this.#leaf = undefined;
            return true;
          }
          if (this.#interruptsHere(isLazy)) return false;
        }
        if (leaf.end.at + 1 === at) leaf.ranges[leaf.ranges.length - 1] = lineEnd;
        else leaf.ranges.push(at, lineEnd);
        leaf.end = { line, at: lineEnd };
        return true;
      default:
        return false;
    }
  }

  #takesInFence(leaf: Extract<Leaf, { kind: 'fence' }>): boolean {
    const cursor = this.#cursor;
    const { text, lineEnd } = cursor;
    if (cursor.indent < CODE_INDENT && closesFence(text, cursor.next, lineEnd, leaf.sign, leaf.size)) {
      this.#leaves.closeFence(leaf, cursor);
      this.#leaf = undefined;
    } else {
      cursor.skip(Math.min(cursor.indent, leaf.indent));
      leaf.lines.push(text.slice(cursor.at, lineEnd));
    }
    return true;
  }

  #underlineHere(): number {
    const { text, next, lineEnd } = this.#cursor;
    const code = text.charCodeAt(next);
    return code === EQUALS || code === DASH ? underlineDepth(text, next, lineEnd) : 0;
  }

  #interruptsHere(isLazy: boolean): boolean {
    const { text, next, lineEnd } = this.#cursor;
    switch (text.charCodeAt(next)) {
      case HASH:
        return headingDepth(text, next, lineEnd) > 0;
      case STAR:
      case DASH:
      case UNDERSCORE:
        return isAcross(text, next, lineEnd);
      case LESS:
        return this.#htmlInterrupts(isLazy);
      case BACKTICK:
      case TILDE:
        return fenceSize(text, next, lineEnd) > 0;
      default:
        return false;
    }
  }

  #htmlInterrupts(isLazy: boolean): boolean {
    const { text, next, lineEnd } = this.#cursor;
    if (htmlKind(text, next, lineEnd, true) > 0) return true;
    // Remark lets a tag alone on its line end a paragraph that goes on lazily.
    if (isLazy && htmlKind(text, next, lineEnd, false) > 0) throw new Unsure();
    return false;
  }

  /** Starts a block where none is open. */
  start(isLazy: boolean): void {
    const cursor = this.#cursor;
    if (cursor.isEmpty) return;
    const { text, at, next, line, lineEnd, indent } = cursor;
    const end = { line, at: lineEnd };
    if (indent >= CODE_INDENT) {
      cursor.skip(CODE_INDENT);
      this.#leaf = { kind: 'indented', line, from: at, lines: [text.slice(cursor.at, lineEnd)], end };
      // Remark lets code that ends a quote have one line.
      if (isLazy) this.close(end);
      return;
    }
    const code = text.charCodeAt(next);
    switch (code) {
      case HASH: {
        const depth = headingDepth(text, next, lineEnd);
        if (depth === 0) break;
        this.#leaves.addHeading(cursor, depth);
        return;
      }
      case STAR:
      case DASH:
      case UNDERSCORE:
        if (!isAcross(text, next, lineEnd)) break;
        this.#leaves.add({ type: 'thematicBreak' }, cursor);
        return;
      case LESS: {
        const html = htmlKind(text, next, lineEnd, false);
        if (html === 0) break;
        this.#leaf = { kind: 'html', line, from: at, html, value: text.slice(at, lineEnd), end };
        if (endsHtml(html, text.slice(next + 1, lineEnd))) {
          this.#leaves.close(this.#leaf, end);
          this.#leaf = undefined;
        }
        return;
      }
      case BACKTICK:
      case TILDE: {
        const size = fenceSize(text, next, lineEnd);
        if (size === 0) break;
        const node = fenceNode(text, next + size, lineEnd);
        this.#leaf = { kind: 'fence', line, from: next, node, sign: code, size, indent, lines: [] };
        return;
      }
    }
    this.#leaf = { kind: 'paragraph', line, ranges: [next, lineEnd], end };
  }
}
