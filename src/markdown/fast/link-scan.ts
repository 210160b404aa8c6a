import type { PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { isBlankOrNewline, skipBlanksAndNewlines } from './characters.ts';
import type { Content } from './content.ts';
import { type Bracket, wordsIn } from './entries.ts';
import { destinationAt, type LinkPart, labelAt, titleAt, titleText } from './link-parts.ts';
import { Unsure } from './unsure.ts';

const [OPEN, CLOSE, BRACKET, CLOSING_BRACKET] = [40, 41, 91, 93];

/** A link or an image, without what stands in its brackets. */
export interface Link {
  readonly node: (children: PhrasingContent[]) => PhrasingContent;
  readonly end: number;
}

/**
 * The link that two brackets are.
 *
 * @param at of the closing one
 * @returns undefined where neither an address follows nor the text defines one of that name
 */
export function linkBehind(
  content: Content,
  opening: Bracket,
  at: number,
  names: ReadonlySet<string>,
): Link | undefined {
  const { text } = content;
  const code = text.charCodeAt(at + 1);
  const resource = code === OPEN ? resourceAt(text, at + 1) : undefined;
  if (resource !== undefined) {
    const url = decodeString(resource.url);
    const title = resource.title === '' ? null : decodeString(titleText(resource.title));
    const position = content.extent(opening.from, resource.end);
    return {
      node: (children) =>
        opening.isImage
          ? { type: 'image', title, url, alt: wordsIn(children), position }
          : { type: 'link', title, url, children, position },
      end: resource.end,
    };
  }
  if (content.isApart && mayGoOn(text, at + 1)) throw new Unsure();
  if (names.size === 0) return undefined;
  const own = { from: opening.to, to: at, next: at + 1 };
  const full = code === BRACKET ? labelAt(text, at + 1) : undefined;
  if (full !== undefined && isDefined(text, full, names)) return reference(content, opening, full, 'full');
  if (!isDefined(text, own, names)) return undefined;
  if (code !== BRACKET) return reference(content, opening, own, 'shortcut');
  if (text.charCodeAt(at + 2) !== CLOSING_BRACKET) return undefined;
  return reference(content, opening, { ...own, next: at + 3 }, 'collapsed');
}

/** Whether remark may have looked for the end of a link in the lines below. */
function mayGoOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === OPEN) return text.includes('\n', at);
  if (code !== BRACKET) return false;
  const end = text.slice(at + 1).search(/[[\]]/);
  return text.slice(at, end === -1 ? text.length : at + 1 + end).includes('\n');
}

function isDefined(text: string, { from, to }: LinkPart, names: ReadonlySet<string>): boolean {
  return names.has(normalizeIdentifier(text.slice(from, to)));
}

function reference(
  content: Content,
  opening: Bracket,
  { from, to, next }: LinkPart,
  referenceType: 'shortcut' | 'collapsed' | 'full',
): Link {
  const written = content.text.slice(from, to);
  const named = {
    label: decodeString(written),
    identifier: normalizeIdentifier(written).toLowerCase(),
    referenceType,
    position: content.extent(opening.from, next),
  };
  return {
    node: (children) =>
      opening.isImage
        ? { type: 'imageReference', alt: wordsIn(children), ...named }
        : { type: 'linkReference', children, ...named },
    end: next,
  };
}

/** What stands in the parentheses behind a link, as it is written; `title` is empty where there is none. */
interface Resource {
  readonly url: string;
  readonly title: string;
  readonly end: number;
}

function resourceAt(text: string, at: number): Resource | undefined {
  const from = skipBlanksAndNewlines(text, at + 1);
  if (text.charCodeAt(from) === CLOSE) return { url: '', title: '', end: from + 1 };
  const destination = destinationAt(text, from, true);
  if (destination === undefined) return undefined;
  const url = text.slice(destination.from, destination.to);
  let end = destination.next;
  let title = '';
  if (isBlankOrNewline(text.charCodeAt(end))) {
    end = skipBlanksAndNewlines(text, end);
    const code = text.charCodeAt(end);
    if (code === 34 || code === 39 || code === OPEN) {
      const told = titleAt(text, end);
      if (told === undefined) return undefined;
      title = text.slice(told.from, told.to);
      end = skipBlanksAndNewlines(text, told.next);
    }
  }
  return text.charCodeAt(end) === CLOSE ? { url, title, end: end + 1 } : undefined;
}
