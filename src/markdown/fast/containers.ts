import type { Blockquote, List, ListItem, Root, RootContent } from 'mdast';
import { Extent } from '../extent.ts';
import type { Site } from './content.ts';

/** Where a block ends: the line, and the offset in the text. */
export interface End {
  readonly line: number;
  readonly at: number;
}

/** What holds blocks: a quote, the last item of a list, or the text as a whole. */
export interface Holder {
  readonly children: RootContent[];
  /** Of its last child; of what opens it where it has none. */
  end: End;
}

export interface OpenQuote extends Holder {
  readonly kind: 'quote';
  readonly node: Blockquote;
  readonly from: number;
}

export interface OpenList extends Holder {
  readonly kind: 'list';
  readonly node: List;
  readonly from: number;
  /** `*`, `-`, `+`, `.` or `)`, as a character code. */
  readonly marker: number;
  item: ListItem;
  children: RootContent[];
  itemFrom: number;
  /** Columns that its blocks are indented by. */
  size: number;
  /** Nothing stands behind its marker, and not yet in it. */
  startsEmpty: boolean;
  /** It starts with two empty lines, so it has ended. */
  isEmpty: boolean;
}

export type Container = OpenQuote | OpenList;

export interface ItemStart {
  readonly from: number;
  readonly line: number;
  readonly lineEnd: number;
  readonly size: number;
  readonly startsEmpty: boolean;
}

/** Quotes and lists that are open, the outermost first. */
export class Containers {
  readonly root: Root & Holder;
  readonly open: Container[] = [];
  readonly #site: Site;
  /** The last empty line that has the sign of a quote, and where it ends: what is closed behind it reaches to it. */
  emptyInQuote: End = { line: -1, at: 0 };

  constructor(site: Site) {
    this.#site = site;
    this.root = { type: 'root', children: [], end: { line: -1, at: 0 } };
  }

  get innermost(): Holder {
    return this.open.at(-1) ?? this.root;
  }

  /** @param line that it starts on */
  add(node: RootContent, line: number): void {
    const holder = this.open.at(-1);
    if (holder === undefined) {
      this.root.children.push(node);
      return;
    }
    if (holder.kind === 'list' && holder.children.length > 0 && line - holder.end.line > 1) holder.item.spread = true;
    holder.children.push(node);
  }

  extent(from: number, to: number): Extent {
    const { offset, lines } = this.#site;
    return new Extent(from + offset, to + offset, lines);
  }

  openQuote(from: number, line: number, lineEnd: number): void {
    const children: Blockquote['children'] = [];
    const node: Blockquote = { type: 'blockquote', children };
    this.add(node, line);
    this.open.push({ kind: 'quote', node, from, children: node.children, end: { line, at: lineEnd } });
  }

  openList(marker: number, start: number | null, at: ItemStart): void {
    const node: List = { type: 'list', ordered: start !== null, start, spread: false, children: [] };
    this.add(node, at.line);
    const item = newItem();
    node.children.push(item);
    this.open.push({
      kind: 'list',
      node,
      from: at.from,
      marker,
      item,
      children: item.children,
      itemFrom: at.from,
      size: at.size,
      startsEmpty: at.startsEmpty,
      isEmpty: false,
      end: { line: at.line, at: at.lineEnd },
    });
  }

  nextItem(list: OpenList, at: ItemStart): void {
    if (at.line - list.end.line > 1) list.node.spread = true;
    list.item.position = this.extent(list.itemFrom, list.end.at);
    list.item = newItem();
    list.node.children.push(list.item);
    list.children = list.item.children;
    list.itemFrom = at.from;
    list.size = at.size;
    list.startsEmpty = at.startsEmpty;
    list.isEmpty = false;
    list.end = { line: at.line, at: at.lineEnd };
  }

  /**
   * Closes all but the outermost ones.
   *
   * @param within where they end if not above the line that closes them: remark puts the end of what a new container ends
   * behind the signs of the quote that both stand in
   */
  closeTo(count: number, within: End | undefined): void {
    for (let last = this.open.at(-1); last !== undefined && this.open.length > count; last = this.open.at(-1)) {
      const end = within ?? (this.emptyInQuote.line > last.end.line ? this.emptyInQuote : last.end);
      if (last.kind === 'list') {
        if (end.line - last.end.line > 1) last.node.spread = true;
        last.item.position = this.extent(last.itemFrom, last.end.at);
      }
      last.node.position = this.extent(last.from, end.at);
      this.open.pop();
      this.innermost.end = end;
    }
  }
}

function newItem(): ListItem {
  return { type: 'listItem', spread: false, checked: null, children: [] };
}
