import type { PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Inline } from './blocks.ts';
import { attribute, type HtmlPiece, scanHtml } from './html.ts';

/** Tags that have a form of their own on a terminal; all others go, what stands in them stays. */
const MEANING: ReadonlyMap<string, 'strong' | 'emphasis' | 'strike' | 'code'> = new Map(
  Object.entries({
    b: 'strong',
    strong: 'strong',
    i: 'emphasis',
    em: 'emphasis',
    del: 'strike',
    s: 'strike',
    code: 'code',
    kbd: 'code',
    tt: 'code',
  } as const),
);
/** Tags that end a line. */
const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'summary',
  'details',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Elements within each other; thousands that are never closed would overflow the stack of whoever draws them. */
const DEEPEST = 64;

/** An element that is still open, with what it holds so far. */
interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly children: Inline[];
}

/** @param definitions addresses of reference links, by identifier */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  definitions: ReadonlyMap<string, string>,
): readonly Inline[] {
  const stack: Open[] = [{ tag: '', attributes: '', children: [] }];
  const push = (inline: Inline): void => void stack.at(-1)?.children.push(inline);
  const pop = (): void => {
    const open = stack.pop();
    if (open !== undefined) for (const inline of wrapped(open)) push(inline);
  };
  const html = (piece: HtmlPiece): void => {
    if (piece.kind === 'text') push({ type: 'text', text: decodeString(piece.text) });
    if (piece.kind !== 'open' && piece.kind !== 'close') return;
    if (BREAKS.has(piece.name)) push({ type: 'break' });
    else if (piece.kind === 'open' && (piece.name === 'a' || MEANING.has(piece.name))) {
      if (stack.length < DEEPEST) stack.push({ tag: piece.name, attributes: piece.attributes, children: [] });
    } else if (piece.kind === 'close' && stack.some(({ tag }) => tag === piece.name)) {
      while (stack.at(-1)?.tag !== piece.name) pop();
      pop();
    }
  };
  for (const node of nodes) {
    if (node.type === 'html') for (const piece of scanHtml(node.value, 0)) html(piece);
    else for (const inline of inlineOf(node, definitions)) push(inline);
  }
  while (stack.length > 1) pop();
  return withoutOuterBreaks(stack[0]?.children ?? []);
}

function wrapped({ tag, attributes, children }: Open): readonly Inline[] {
  if (tag === 'a') {
    const url = attribute(attributes, 'href');
    return url === undefined ? children : [{ type: 'link', url: decodeString(url), children }];
  }
  const type = MEANING.get(tag);
  if (type === undefined) return children;
  return type === 'code'
    ? [{ type, text: children.map((child) => ('text' in child ? child.text : '')).join('') }]
    : [{ type, children }];
}

function inlineOf(node: PhrasingContent, definitions: ReadonlyMap<string, string>): readonly Inline[] {
  switch (node.type) {
    case 'text':
      // A newline in the source is a blank for the reader.
      return [{ type: 'text', text: node.value.replace(/\n/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value.replace(/\n/g, ' ') }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlinesOf(node.children, definitions) }];
    case 'delete':
      return [{ type: 'strike', children: inlinesOf(node.children, definitions) }];
    case 'link':
      return [{ type: 'link', url: node.url, children: inlinesOf(node.children, definitions) }];
    case 'linkReference': {
      const url = definitions.get(node.identifier);
      const children = inlinesOf(node.children, definitions);
      return url === undefined ? children : [{ type: 'link', url, children }];
    }
    case 'image':
      return [{ type: 'image', alt: node.alt ?? '', url: node.url }];
    case 'imageReference':
      return [{ type: 'image', alt: node.alt ?? '', url: definitions.get(node.identifier) ?? '' }];
    case 'footnoteReference':
      return [{ type: 'text', text: `[${node.label ?? node.identifier}]` }];
    case 'break':
      return [{ type: 'break' }];
    default:
      return [];
  }
}

/** Two breaks are one, and none stands at the ends, so that tags which only group leave no empty lines. */
function withoutOuterBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const single = inlines.filter(
    (inline, index) => inline.type !== 'break' || (index > 0 && inlines[index - 1]?.type !== 'break'),
  );
  return single.at(-1)?.type === 'break' ? single.slice(0, -1) : single;
}
