import type { RootContent } from 'mdast';
import { wordsOfParts } from '../markdown/part-words.ts';
import { plainOf } from '../markdown/plain-words.ts';
import { endOf, startOf } from '../markdown/tree.ts';
import { feedbackOf } from './feedback.ts';
import { contentStart } from './labellings.ts';
import type { OptionMark } from './option-marks.ts';
import { columnOf, dedent, dedentedBy, withoutSpans } from './slice.ts';

export interface RawOption {
  readonly label: string;
  /** The note writes no label, so that the position is it. */
  readonly unlabelled: true | undefined;
  /** Markdown source without the label. */
  readonly text: string;
  /** Its words without markup. */
  readonly plain: string;
  /** Whether its box is ticked; undefined where there is none. */
  readonly ticked: boolean | undefined;
  /** What the note says to the one who chose it, as Markdown source; empty when it says nothing. */
  readonly feedback: string;
}

/**
 * What one option says: its text, and what belongs to it behind that.
 *
 * @param place 0-based
 * @param tail index of the first node behind the last option that does not belong to it
 */
export function optionAt(
  place: number,
  mark: OptionMark,
  next: OptionMark | undefined,
  tail: number,
  nodes: readonly RootContent[],
  answerStart: number,
  source: string,
): RawOption {
  const end = Math.min(mark.end, answerStart, next?.start ?? answerStart);
  const feedback = feedbackOf(mark, end, source);
  const cuts = mark.verdict === undefined ? feedback.spans : [mark.verdict, ...feedback.spans];
  const own = withoutSpans(source, mark.textFrom, end, cuts);
  const column = columnOf(source, mark.item === undefined ? mark.start : contentStart(mark.item));
  const pieces = [dedentedBy(withoutHalfStress(own, source.slice(mark.start, mark.textFrom)), column)];
  nodes.slice(mark.node + 1, next?.node ?? tail).forEach((node) => {
    pieces.push(dedent(source, startOf(node), Math.min(endOf(node), answerStart)));
  });
  const nextNode = next === undefined || next.node === mark.node ? undefined : nodes[next.node];
  if (nextNode !== undefined && next !== undefined && next.item === undefined)
    pieces.push(dedent(source, startOf(nextNode), next.start));
  const text = withoutSoftHyphen(pieces.filter((piece) => piece !== '').join('\n\n'));
  const unlabelled = mark.label === '' ? true : undefined;
  return {
    label: mark.label === '' ? String(place + 1) : mark.label,
    unlabelled,
    text,
    plain: plainOf(text, () => knownWords(mark, end, text, source)),
    ticked: mark.ticked,
    feedback: feedback.text,
  };
}

/** Where the option is one paragraph of an item and no more, its words are known. */
function knownWords({ item, textFrom }: OptionMark, end: number, text: string, source: string): string | undefined {
  const node = item?.children.length === 1 ? item.children[0] : undefined;
  if (node === undefined || end < endOf(node)) return undefined;
  const part = { node, from: textFrom, to: endOf(node) };
  return source.slice(part.from, part.to).trim() === text ? wordsOfParts([part], source) : undefined;
}

/** `**B) text**` without its label has a `**` too many. */
function withoutHalfStress(text: string, label: string): string {
  if (!label.includes('**')) return text;
  return (label.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? text.replace('**', '') : text;
}

/** `&shy;` and `&nbsp;` stand where a bare box would be no list item. */
function withoutSoftHyphen(text: string): string {
  return text.replace(/^(?:&(?:shy|nbsp|#8203|zwnj);|[\u00ad\u200b])[ \t]*\n*/, '');
}

/** A label with nothing behind it is the text itself, where no option has more. */
export function withTexts(options: readonly RawOption[]): readonly RawOption[] {
  const empty = options.every(({ plain, unlabelled }) => plain === '' && unlabelled === undefined);
  return empty ? options.map((option) => ({ ...option, text: option.label, plain: option.label })) : options;
}
