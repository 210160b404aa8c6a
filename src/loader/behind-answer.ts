import type { RootContent } from 'mdast';
import { normalise } from '../domain/identity.ts';
import { plainOf } from '../markdown/plain-words.ts';
import { plainText } from '../markdown/tokens.ts';
import { endOf } from '../markdown/tree.ts';
import { asLatin, labelForm, placeOf } from './alphabets.ts';
import { type Named, normalsOf } from './answer-key.ts';
import { isLetter } from './letters.ts';
import { kindOfLabels } from './option-labels.ts';
import { LETTER_LINE, optionLines } from './option-lines.ts';
import { listMarks, mayHoldOptions } from './option-marks.ts';

/**
 * Whether options go on behind the answer, where nobody would look for them: with the letter or the number that comes
 * next, or with a box. A list that starts anew speaks of the options, and boxes that say the same show them once more.
 *
 * @param nodes of the whole question
 * @param answerStart offset where the answer starts
 */
export function goesOnBehind(
  nodes: readonly RootContent[],
  options: readonly (Named & { readonly ticked: boolean | undefined })[],
  answerStart: number,
  source: string,
): boolean {
  const [last] = options.slice(-1);
  if (last === undefined || !Number.isFinite(answerStart)) return false;
  const boxed = options.some(({ ticked }) => ticked !== undefined);
  const lettered = options.every(({ label }) => isLetter(label));
  const counted = options.every(({ label, unlabelled }) => unlabelled !== true && /^\d+$/.test(label));
  const texts = new Set(boxed ? normalsOf(options) : []);
  const isNext = (label: string): boolean => placeOf(asLatin(labelForm(label))) === options.length + 1;
  if (lettered && isNextLine(nodes, answerStart, isNext, source)) return true;
  return nodes.some((node, index) => {
    if (node.type !== 'list' || endOf(node) <= answerStart) return false;
    const marks = listMarks(node, index, source);
    const [first] = marks.filter(({ start }) => start >= answerStart);
    if (first === undefined) return false;
    const own = (mark: typeof first): string => normalise(plainOf(source.slice(mark.textFrom, mark.end)));
    if (boxed)
      return marks.some((mark) => mark.ticked !== undefined && mark.start >= answerStart && !texts.has(own(mark)));
    const kind = kindOfLabels(node, source);
    if (!(lettered && kind === 'labels') && !(counted && kind === 'numbers')) return false;
    // `3. Which one?` behind the second option is the next question.
    return isNext(first.label) && !/[?？؟:：]\W{0,3}$/.test(headOf(first.item, source));
  });
}

/** The first paragraph of an item. */
function headOf(item: { readonly children: readonly RootContent[] } | undefined, source: string): string {
  return plainText((item?.children ?? []).slice(0, 1), source);
}

/** Whether a line has the next letter, and is none of a list of lines that counts from the first one. */
function isNextLine(
  nodes: readonly RootContent[],
  answerStart: number,
  isNext: (label: string) => boolean,
  source: string,
): boolean {
  // Most have no such line behind the answer, and all lines of a question are many.
  if (!nodes.some((node) => endOf(node) > answerStart && mayHoldOptions(node, source))) return false;
  const labels = optionLines(nodes, source).flatMap(({ text, start }) => {
    const label = LETTER_LINE.exec(text)?.[2];
    return label === undefined || start < answerStart ? [] : [label];
  });
  return labels[0] !== undefined && isNext(labels[0]);
}
