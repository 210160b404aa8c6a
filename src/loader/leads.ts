import type { Line } from '../markdown/lines.ts';
import { matchesIn } from '../markdown/matches.ts';
import { type LeadPatterns, patternsFor } from './lead-patterns.ts';

/** `Option 3 is correct`, which without the noun may be about anything. */
const NUMBER_RIGHT =
  /\b(?:option|choice|alternative|answer)\s#?(\d{1,2})\s(?:is|was)\s(?:(?:also|actually|really|the)\s){0,2}(?:correct|right)(?:\W|$)/gi;
/** `Option B is wrong.`, `Options 2 is incorrect because`: not `is wrong only for those who`. */
const DENIED =
  /\b(?:option|choice|alternative|answer)\s#?([A-L]|\d{1,2})\s(?:is|was)\s(?:(?:also|actually|really)\s){0,2}(?:wrong|incorrect|false|not\s(?:correct|right))(?=\s{0,2}(?:[.,;:!)]|$|(?:because|as|since)\s))/gi;

/** Both have this. */
const OPTION_IS = /[A-L\d]\s(?:is|was)\s/i;

/** What a line announces. */
export type Lead =
  | {
      readonly kind: 'answer';
      /** Index in the line's text where the key starts, if one stands there. */
      readonly from: number;
      /** A colon, a verb or nothing stands behind the word: `Answer B` has none, and may be the start of a sentence. */
      readonly sure: boolean;
    }
  | { readonly kind: 'explanation' };

/** `Answer: D`, `Correct answers are 2 and 3`, `答案：B`, `Explanation:`; undefined for any other line. */
export function leadOf({ text }: Pick<Line, 'text'>): Lead | undefined {
  return leadIn(text, patternsFor(text));
}

/** @param patterns those for the letters of the line, or for any */
export function leadIn(text: string, patterns: LeadPatterns): Lead | undefined {
  if (!patterns.may.lead.test(text)) return undefined;
  // `(Correct: C)`: brackets around a line of its own say nothing.
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && patterns.rightAlone.test(undecorated(inner, patterns))) {
    const lead = leadIn(inner, patterns);
    return lead?.kind === 'answer' ? { ...lead, from: lead.from + 1 } : lead;
  }
  const said = undecorated(text, patterns);
  const decoration = text.length - said.length;
  const alone = patterns.rightAlone.exec(said)?.[0];
  if (alone !== undefined) return { kind: 'answer', from: skipBlanks(text, decoration + alone.length), sure: true };
  const name = patterns.answer.exec(said)?.[0];
  const rest = said.slice(name?.length);
  if (name !== undefined && !/^\s(?:the|to|these|this|all|each|questions?|in|with|by|or|and|&)\s/i.test(rest)) {
    const link = patterns.link.exec(rest)?.[0];
    const sure = link !== undefined || /^[^\p{L}\p{N}]*$/u.test(rest);
    return { kind: 'answer', from: skipBlanks(text, decoration + name.length + (link?.length ?? 0)), sure };
  }
  return patterns.explanation.test(said) || patterns.guess.test(said) ? { kind: 'explanation' } : undefined;
}

/** `The correct answer is B`, `Answer: B, because`: labels in capitals that a sentence says to be right. */
export function labelsSaid(text: string): readonly string[] {
  return labelsSaidIn(text, patternsFor(text));
}

/** @param patterns those for the letters of the line, or for any */
export function labelsSaidIn(text: string, patterns: LeadPatterns): readonly string[] {
  const hasLabel = patterns.may.label.test(text);
  const hasNumber = OPTION_IS.test(text);
  if (!hasLabel && !hasNumber) return [];
  const said = [
    ...(hasLabel ? matchesIn(patterns.said, text) : []),
    ...(hasLabel && patterns.may.saidBehind.test(text) ? matchesIn(patterns.saidBehind, text) : []),
    ...(hasNumber ? matchesIn(NUMBER_RIGHT, text) : []),
  ];
  if (said.length === 0 || patterns.guess.test(undecorated(text, patterns))) return [];
  return said.flatMap(([, before, behind]) => {
    const label = before ?? behind ?? '';
    return label !== '' && label === label.toUpperCase() ? [label] : [];
  });
}

/** Labels in capitals, or numbers, that a sentence says to be wrong. */
export function labelsDenied(text: string): readonly string[] {
  if (!OPTION_IS.test(text)) return [];
  return matchesIn(DENIED, text).flatMap(([, label = '']) => (label === label.toUpperCase() ? [label] : []));
}

function undecorated(text: string, { decoration }: LeadPatterns): string {
  return text.slice(decoration.exec(text)?.[0].length);
}

function skipBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}
