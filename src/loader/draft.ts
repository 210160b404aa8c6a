import { type OptionNumber, optionNumber } from '../domain/question.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { type AnswerBlock, readAnswerBlock } from './answer-block.ts';
import { type Key, readKey, readLoosely } from './answer-key.ts';
import { answerStart } from './answer-start.ts';
import type { QuestionBlock } from './block.ts';
import { type Directives, directivesOf } from './directives.ts';
import type { KeyPlace } from './key-places.ts';
import { findOptions, type OptionList } from './options.ts';
import { isLabelledText, readRemarkedKey, startsWithLabel } from './remarked-key.ts';
import { readStem, type Stem } from './stem.ts';

/** All that the recognisers found in one block, before anything is judged. */
export interface Draft {
  readonly block: QuestionBlock;
  readonly stem: Stem;
  readonly list: OptionList;
  readonly answer: AnswerBlock | undefined;
  readonly directives: Directives;
}

/** @returns undefined when the block has no options */
export function draftOf(block: QuestionBlock, source: string): Draft | undefined {
  const start = answerStart(block.nodes, source);
  const list = findOptions(block.nodes, start ?? Number.POSITIVE_INFINITY, source);
  if (list === undefined) return undefined;
  const answer = readAnswerBlock(block.nodes, Math.min(start ?? list.end, Math.max(list.end, start ?? 0)), source);
  const directives = directivesOf(tokensOf(block.nodes, source));
  return { block, stem: readStem(block, list.start, source), list, answer, directives };
}

/** The key of a question, or what is wrong with it and at which offset. */
export type DraftKey =
  | { readonly understood: true; readonly answers: readonly OptionNumber[] }
  | {
      readonly understood: false;
      readonly rule: Exclude<Key, { understood: true }>['rule'] | 'keys-disagree';
      readonly found: string;
      readonly at: number;
    };

type Understood = Extract<DraftKey, { understood: true }>;

/**
 * Ticks decide, else the last mark, else the first line that can be read as a key. Any other place that reads as another
 * key leaves the question in doubt.
 */
export function keyOf({ answer, list, block }: Draft): DraftKey {
  const places = answer?.keys ?? [];
  const at = answer?.opened ? answer.span.start : block.start;
  const none: DraftKey = { understood: false, rule: 'no-key', found: '', at };
  const key = ticksOf(list) ?? markOf(places, list) ?? lineOf(places, list) ?? none;
  return key.understood ? (disagreement(key, places, list) ?? key) : key;
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
    if (key?.understood) return withMore(key, place, options);
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

/** What a place says beside the key that was read; `part`: it may name but one of several right options. */
interface Claim {
  readonly text: string;
  readonly numbers: readonly OptionNumber[];
  readonly part: boolean;
}

/** A sentence, or a bare `Correct answer` with the text of one option below it, may stand once for each of several. */
function claimsOf({ texts, lead, shape }: KeyPlace, options: OptionList['options']): readonly Claim[] {
  return texts.flatMap((text) => {
    const whole = readLoosely(text, options);
    const numbers = whole ?? readRemarkedKey(text, options);
    const part = lead !== undefined || shape === 'said' || whole === undefined;
    return numbers === undefined ? [] : [{ text, numbers, part }];
  });
}

function disagreement(key: Understood, places: readonly KeyPlace[], { options }: OptionList): DraftKey | undefined {
  for (const place of places) {
    const claims = claimsOf(place, options);
    const [claim] = claims;
    const agrees = ({ numbers, part }: Claim): boolean =>
      numbers.join() === key.answers.join() || (part && numbers.every((number) => key.answers.includes(number)));
    if (claim === undefined || claims.some(agrees)) continue;
    const found = `${claim.text} and ${key.answers.join(', ')}`;
    return { understood: false, rule: 'keys-disagree', found, at: place.start };
  }
  return undefined;
}
