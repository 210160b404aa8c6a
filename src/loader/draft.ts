import { optionNumber } from '../domain/question.ts';
import { mayHoldTags, tokensOf } from '../markdown/tokens.ts';
import { type AnswerBlock, readAnswerBlock } from './answer-block.ts';
import { readKey } from './answer-key.ts';
import { answerStart } from './answer-start.ts';
import type { QuestionBlock } from './block.ts';
import { contradictionOf } from './contradictions.ts';
import { type Directives, directivesOf } from './directives.ts';
import type { DraftKey, Understood } from './draft-key.ts';
import { type KeyPlace, keyPlaces } from './key-places.ts';
import { linesOf } from './lines.ts';
import { findOptions, type OptionList } from './options.ts';
import { isLabelledText, readRemarkedKey, startsWithLabel } from './remarked-key.ts';
import { readStem, type Stem } from './stem.ts';

/** All that the recognisers found in one block, before anything is judged. */
export interface Draft {
  readonly block: QuestionBlock;
  readonly stem: Stem;
  readonly list: OptionList;
  readonly answer: AnswerBlock | undefined;
  /** Places above the options that name one as right: never the key, but they may contradict it. */
  readonly above: readonly KeyPlace[];
  readonly directives: Directives;
}

/** @returns undefined when the block has no options */
export function draftOf(block: QuestionBlock, source: string): Draft | undefined {
  const start = answerStart(block.nodes, source);
  const list = findOptions(block.nodes, start ?? Number.POSITIVE_INFINITY, source);
  if (list === undefined) return undefined;
  const answer = readAnswerBlock(block.nodes, Math.min(start ?? list.end, Math.max(list.end, start ?? 0)), source);
  const lines = linesOf(block.nodes, source).filter(({ end }) => end <= list.start);
  const above = start === undefined || start >= list.end ? keyPlaces([], lines, source) : [];
  const directives = directivesOf(mayHoldTags(block.nodes, source) ? tokensOf(block.nodes, source) : []);
  return { block, stem: readStem(block, list.start, source), list, answer, above, directives };
}

/**
 * Ticks decide, else the last mark, else the first line that can be read as a key. Any other place that reads as another
 * key leaves the question in doubt.
 */
export function keyOf({ answer, list, block, above }: Draft): DraftKey {
  const places = answer?.keys ?? [];
  const at = answer?.opened ? answer.span.start : block.start;
  const none: DraftKey = { understood: false, rule: 'no-key', found: '', at };
  const key = ticksOf(list) ?? markOf(places, list) ?? lineOf(places, list) ?? none;
  return key.understood ? (contradictionOf(key, [...above, ...places], list) ?? key) : key;
}

function ticksOf({ options }: OptionList): Understood | undefined {
  const answers = options.flatMap(({ ticked }, index) => (ticked ? [optionNumber(index + 1)] : []));
  return answers.length === 0 ? undefined : { understood: true, answers };
}

function markOf(places: readonly KeyPlace[], { options }: OptionList): DraftKey | undefined {
  const place = places.findLast(({ shape }) => shape === 'mark');
  if (place === undefined) return undefined;
  const key = readKey(place.texts[0] ?? '', options);
  return key.understood ? key : { ...key, at: place.start };
}

function lineOf(places: readonly KeyPlace[], { options }: OptionList): DraftKey | undefined {
  const lines = places.filter(({ shape }) => shape === 'line');
  for (const place of lines) {
    const key = place.texts.map((text) => readKey(text, options)).find(({ understood }) => understood);
    if (key?.understood) return withBehind(key, place, options) ?? withMore(key, place, options);
    const remarked = place.open && place.lead === undefined ? undefined : remarkedKey(place, options);
    if (remarked !== undefined) return remarked;
  }
  const place = lines.find(({ open }) => !open);
  if (place === undefined) return undefined;
  const key = readKey(place.texts[0] ?? '', options);
  return key.understood ? key : { ...key, at: place.start };
}

/** Labels on the lines below may go on with the key, or may explain each option: then the first one is no key. */
function remarkedKey({ texts, more = [] }: KeyPlace, options: OptionList['options']): Understood | undefined {
  const answers = readRemarkedKey(texts[0] ?? '', options);
  return answers === undefined || more.some((line) => startsWithLabel(line, options))
    ? undefined
    : { understood: true, answers };
}

/**
 * `Answers: B` and a line of its own `C`: nobody can tell whether it goes on with the key. Below `Answer:` alone they do.
 *
 * @returns undefined where nothing goes on
 */
function withBehind(key: Understood, { behind = () => [], start, texts }: KeyPlace, options: OptionList['options']) {
  for (const line of behind()) {
    const other = line.length <= LONGEST_LABELS && LABEL_ALONE.test(line) ? readKey(line, options) : undefined;
    if (other?.understood !== true) return undefined;
    if (other.answers.every((number) => key.answers.includes(number))) continue;
    const found = `${texts[0] ?? ''} ${line}`;
    return { understood: false, rule: 'key-not-understood', found, at: start } as const;
  }
  return undefined;
}

/** Characters of what the next pattern matches at most: it tries long lines in many ways. */
const LONGEST_LABELS = 52;
const LABEL_ALONE = /^\W{0,2}[\p{L}\d]{1,2}(?:\W{1,3}[\p{L}\d]{1,2}){0,4}\W{0,2}$/u;

/** `Answer:` with several options below it, a line each. */
function withMore(key: Understood, { more = [], start }: KeyPlace, options: OptionList['options']): DraftKey {
  const all = new Set(key.answers);
  for (const line of more) {
    const other = readKey(line, options);
    const same = options.findIndex((option) => isLabelledText(line, option));
    if (!other.understood && same === -1) break;
    for (const number of other.understood ? other.answers : [optionNumber(same + 1)]) all.add(number);
  }
  // All of the options in a row are an explanation of each, and no key.
  if (all.size === options.length && all.size > key.answers.length)
    return { understood: false, rule: 'key-not-understood', found: more.join(' '), at: start };
  return { understood: true, answers: [...all].sort((a, b) => a - b) };
}
