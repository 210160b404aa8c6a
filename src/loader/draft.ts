import type { OptionNumber } from '../domain/question.ts';
import { tokensOf } from '../markdown/tokens.ts';
import { type AnswerBlock, findAnswerBlock } from './answer-block.ts';
import { type Key, readKey, readLoosely } from './answer-key.ts';
import { type Directives, directivesOf } from './directives.ts';
import { findOptions, type OptionList } from './options.ts';
import type { QuestionBlock } from './question-block.ts';
import { readStem, type Stem } from './stem.ts';

/** All that the recognisers found in one block, before anything is judged. */
export interface Draft {
  readonly block: QuestionBlock;
  readonly stem: Stem;
  readonly list: OptionList;
  readonly answer: AnswerBlock | undefined;
  readonly directives: Directives;
}

/** @returns undefined when the block has no list of options */
export function draftOf(block: QuestionBlock, source: string): Draft | undefined {
  const answer = findAnswerBlock(block.nodes, source);
  const list = findOptions(block.nodes, answer?.span.start ?? Number.POSITIVE_INFINITY, source);
  if (list === undefined) return undefined;
  const directives = directivesOf(tokensOf(block.nodes, source));
  return { block, stem: readStem(block, list.from, source), list, answer, directives };
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

/** The last place counts. An earlier one that reads as another key leaves the question in doubt. */
export function keyOf({ answer, list }: Draft, noKeyAt: number): DraftKey {
  const place = answer?.keys.at(-1);
  if (answer === undefined || place === undefined)
    return { understood: false, rule: 'no-key', found: '', at: answer?.span.start ?? noKeyAt };
  const key = readKey(place.text, list.options);
  if (!key.understood) return { ...key, at: place.start };
  for (const earlier of answer.keys.slice(0, -1)) {
    const other = readLoosely(earlier.text, list.options);
    if (other !== undefined && other.join() !== key.answers.join()) {
      return {
        understood: false,
        rule: 'keys-disagree',
        found: `${earlier.text} and ${place.text}`,
        at: earlier.start,
      };
    }
  }
  return key;
}
