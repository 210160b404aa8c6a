import { elementsOf, opensElement, type Token, wordsOf } from '../markdown/tokens.ts';
import type { Span } from '../markdown/tree.ts';
import { labelsDenied, labelsSaid } from './leads.ts';
import { saysAnything } from './letters.ts';
import type { Line } from './line.ts';

/** A place that may hold the key. */
export interface KeyPlace extends Span {
  /** `said`, `denied`: a sentence that calls an option right or wrong. It is never the key, but may contradict it. */
  readonly shape: 'mark' | 'line' | 'said' | 'denied';
  /** Plain text; further ones are what is left when a sentence goes on behind bold text. The first that can be read counts. */
  readonly texts: readonly string[];
  /** It is a key only if it can be read as one, and else the start of a sentence. */
  readonly open: boolean;
  /** What announces the key on a line of its own. */
  readonly lead?: Span;
  /** Lines behind that one: one that names an option too belongs to the key. */
  readonly more?: readonly string[];
  /** Lines behind a key that stands in the line that announces it, put together as they are asked for. */
  readonly behind?: () => Iterable<string>;
}

/** Where the shapes keep their keys; ticks stand with the options. */
export function keyPlaces(tokens: readonly Token[], lines: readonly Line[], source: string): readonly KeyPlace[] {
  const own = leadLines(lines, source);
  const isOwn = ({ start, texts: [label = ''] }: KeyPlace): boolean =>
    own.some((place) => place.start === start && startsWith(place.texts[0] ?? '', label));
  const said = saidKeys(lines).filter((place) => !isOwn(place));
  return marks(tokens, source)
    .concat(own, said)
    .sort((a, b) => a.start - b.start);
}

/** `B. It hums` starts with the label B, `Bees` does not. */
function startsWith(text: string, label: string): boolean {
  return (
    text.replace(/^[^\p{L}\p{N}]/u, '').startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(text.indexOf(label) + 1))
  );
}

/** A mark that is never closed may have been the key, so it makes one that nobody understands. */
const UNCLOSED = 'an unclosed mark';

/** So is one of which a part is struck out, hidden, a picture, or a mark of its own. */
const DOUBTFUL = 'a mark with struck, hidden or other text';
const STRUCK_OR_MARK = /^(?:del|s|strike|mark)$/;
const HIDDEN = /\bhidden\b|display\s?:\s?none|visibility\s?:\s?hidden/i;
/** Nobody reads what stands in these. */
const UNREAD = /^(?:script|style|template|textarea|noscript)$/;

/** `<mark style="color:white">1, 5</mark>`: aws-notes and the product's own notes. */
function marks(tokens: readonly Token[], source: string): readonly KeyPlace[] {
  if (!opensElement(tokens, 'mark')) return [];
  const elements = elementsOf(tokens);
  /** How many elements of a kind are open; those that are never closed do not count. */
  const inside = { unread: 0, doubtful: 0 };
  const closing = new Map<number, keyof typeof inside>();
  return tokens.flatMap((token, at): readonly KeyPlace[] => {
    const left = closing.get(at);
    if (left !== undefined) inside[left] -= 1;
    if (token.kind !== 'open') return [];
    const { unread, doubtful } = inside;
    const close = elements.get(at);
    const kind = UNREAD.test(token.name) ? 'unread' : STRUCK_OR_MARK.test(token.name) ? 'doubtful' : undefined;
    if (close !== undefined && kind !== undefined) {
      inside[kind] += 1;
      closing.set(close, kind);
    }
    if (token.name !== 'mark' || unread > 0) return [];
    const within = tokens.slice(at + 1, close);
    const { start, end } = { start: token.start, end: (close === undefined ? token : (tokens[close] ?? token)).end };
    const struck = doubtful > 0 || (source.startsWith('~~', start - 2) && source.startsWith('~~', end));
    const text = struck || within.some(isDoubtful) ? DOUBTFUL : wordsOf(within);
    return [{ shape: 'mark', texts: [close === undefined ? UNCLOSED : text], open: false, start, end }];
  });
}

function isDoubtful(token: Token): boolean {
  if (token.kind === 'image') return true;
  return token.kind === 'open' && (STRUCK_OR_MARK.test(token.name) || HIDDEN.test(token.attributes));
}

/**
 * `#### Answer: D`, `Correct answer: B, E`, `The answer is **2. full text**`: cloud-exam-questions, javascript-questions,
 * practitioner-exams, response blocks; `Answer:` or a summary with the key on the next line: response blocks.
 */
function leadLines(lines: readonly Line[], source: string): readonly KeyPlace[] {
  return lines.flatMap((line, index): readonly KeyPlace[] => {
    const { lead, start, end } = line;
    if (lead?.kind !== 'answer') return [];
    const rest = line.text.slice(lead.from).trim();
    if (saysAnything(rest) && !ASIDE.test(rest)) {
      const texts = [rest, ...stressedAt(line, lead.from)];
      const behind = (): Iterable<string> => textsOf(lines.slice(index + 1, index + 1 + LONGEST));
      return [{ shape: 'line', texts: texts.map(withoutBrackets), open: !lead.sure, start, end, behind }];
    }
    const [next, ...behind] = lines.slice(index + 1, index + 1 + LONGEST);
    if (next === undefined || next.lead !== undefined) return [];
    const texts = [asWritten(next, source), ...stressedAt(next, 0)].map(withoutBrackets);
    const more = behind.map((one) => withoutBrackets(asWritten(one, source)));
    return [{ shape: 'line', texts, open: true, start: next.start, end: next.end, lead: line, more }];
  });
}

function* textsOf(lines: readonly Line[]): Generator<string> {
  for (const { text } of lines) yield withoutBrackets(text);
}

/** `Answer (updated)`, `Answer (click to expand)`: the key stands below. */
const ASIDE = /^\((?:click|updated?|revised|corrected|new|edited|hidden|spoiler|expand|show)\b[^()]{0,30}\)\W{0,3}$/iu;

/** Nobody can tell which one holds where `Answer: C` stands above `The correct answer is B`. */
function saidKeys(lines: readonly Line[]): readonly KeyPlace[] {
  const places: KeyPlace[] = [];
  lines.forEach(({ text, start, end }) => {
    const add = (shape: 'said' | 'denied', labels: readonly string[]): void => {
      for (const label of new Set(labels)) places.push({ shape, texts: [label], open: true, start, end });
    };
    const said = labelsSaid(text);
    const denied = labelsDenied(text);
    if (said.length > 0) add('said', said);
    if (denied.length > 0) add('denied', denied);
  });
  return places;
}

/** No question has more right options. */
const LONGEST = 12;

/** A line with the number that a list gives it: `1. A` below `Answers` is the key of another question. */
function asWritten({ text, start }: Line, source: string): string {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const number = /(\d{1,4})[.)][ \t]+[*_]{0,4}$/.exec(before)?.[1];
  return number === undefined ? text : `${number}. ${text}`;
}

/** What is bold right behind the lead, where a sentence or a remark goes on behind it; `**B** and C` is not cut. */
function stressedAt({ text, stressed }: Line, from: number): readonly string[] {
  return stressed
    .filter(
      (span) =>
        span.from <= from && span.to > from && /^\s*(?:$|[.;–—:-]\s|[([])|^\s\p{Lu}\p{Ll}/u.test(text.slice(span.to)),
    )
    .map((span) => text.slice(from, span.to).trim())
    .filter((part) => part !== text.slice(from).trim());
}

/** `B`, `A, C`, `2`: nothing stands around them. */
const BARE = /^[A-Za-z0-9](?:[ ,;/&]{0,3}[A-Za-z0-9]){0,40}\s*$/;

/** `【B】`, `"B"`, `` `B` ``, `B ✅`, and `**B**` within HTML. */
function withoutBrackets(text: string): string {
  if (BARE.test(text)) return text.trimEnd();
  return text
    .replace(/^(\*\*|__)([^*_]+)\1/, '$2')
    .replace(/^["'“”‘’「『【[]|["'“”‘’」』】\]]$/g, '')
    .replace(/(?<!\s|\p{Extended_Pictographic}|\ufe0f)(?:\s|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
    .trim();
}
