import type { Definition } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { skipBlanks, skipBlanksAndNewlines } from './characters.ts';
import type { Content } from './content.ts';
import { destinationAt, labelAt, titleAt, titleText } from './link-parts.ts';

/** A definition of a link, its name as remark compares them, and where the text goes on. */
export interface Defined {
  readonly node: Definition;
  readonly name: string;
  /** The newline behind it, or the end. */
  readonly end: number;
}

/** @param at of its `[` */
export function definitionAt(content: Content, at: number): Defined | undefined {
  const { text } = content;
  const label = labelAt(text, at);
  if (label === undefined || text.charCodeAt(label.next) !== 58) return undefined;
  const destination = destinationAt(text, skipBlanksAndNewlines(text, label.next + 1), false);
  if (destination === undefined) return undefined;
  const beforeTitle = skipBlanksAndNewlines(text, destination.next);
  const title = beforeTitle > destination.next ? titleAt(text, beforeTitle) : undefined;
  const behindTitle = title === undefined ? undefined : lineEnd(text, title.next);
  const end = behindTitle ?? lineEnd(text, destination.next);
  if (end === undefined) return undefined;
  const named = text.slice(label.from, label.to);
  const name = normalizeIdentifier(named);
  const told = title === undefined || behindTitle === undefined ? '' : text.slice(title.from, title.to);
  return {
    node: {
      type: 'definition',
      identifier: name.toLowerCase(),
      label: decodeString(named),
      title: told === '' ? null : decodeString(titleText(told)),
      url: decodeString(text.slice(destination.from, destination.to)),
      position: content.extent(at, end),
    },
    name,
    end,
  };
}

/** Where the line ends, if nothing stands there but blanks. */
function lineEnd(text: string, at: number): number | undefined {
  const end = skipBlanks(text, at, text.length);
  return end === text.length || text.charCodeAt(end) === 10 ? end : undefined;
}
