import { matchesIn } from '../markdown/matches.ts';
import { isNamedBefore } from './lead-names.ts';
import { type LeadPatterns, patternsFor } from './lead-patterns.ts';
import { answerEnd, calledRightEnd, foldedStart, isExplanation, isGuess, rightAloneEnd } from './lead-starts.ts';
import { saysAnything } from './letters.ts';

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

/** What was found in the last lines, as many lines of a bank are the same. */
const KNOWN = new Map<string, Lead | undefined>();
/** Each of them may keep the text of its note in memory. */
const MOST_KNOWN = 100;

/** `Answer: D`, `Correct answers are 2 and 3`, `答案：B`, `Explanation:`; undefined for any other line. */
export function leadOf(text: string): Lead | undefined {
  const patterns = patternsFor(text);
  if (!patterns.may.lead.test(text)) return undefined;
  const known = KNOWN.get(text);
  if (known !== undefined || KNOWN.has(text)) return known;
  const lead = leadIn(text, patterns);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, lead);
  return lead;
}

/** @param patterns those for the letters of the line, or for any */
export function leadIn(text: string, patterns: LeadPatterns): Lead | undefined {
  if (!patterns.may.lead.test(text)) return undefined;
  // `(Correct: C)`: brackets around a line of its own say nothing.
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && rightAloneEnd(foldedStart(undecorated(inner, patterns))) !== undefined) {
    const lead = leadIn(inner, patterns);
    return lead?.kind === 'answer' ? { ...lead, from: lead.from + 1 } : lead;
  }
  const said = undecorated(text, patterns);
  const decoration = text.length - said.length;
  const start = foldedStart(said);
  const alone = rightAloneEnd(start);
  if (alone !== undefined) return { kind: 'answer', from: skipBlanks(text, decoration + alone), sure: true };
  const name = answerEnd(start);
  const rest = said.slice(name);
  if (name !== undefined && !/^\s(?:the|to|these|this|all|each|questions?|in|with|by|or|and|&)\s/i.test(rest)) {
    const link = patterns.link.exec(rest)?.[0];
    const sure = link !== undefined || !saysAnything(rest);
    return { kind: 'answer', from: skipBlanks(text, decoration + name + (link?.length ?? 0)), sure };
  }
  return isExplanation(start) || isGuess(start) ? { kind: 'explanation' } : undefined;
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
    ...(hasLabel ? labelsNamed(text, patterns) : []),
    ...(hasLabel && patterns.may.saidBehind.test(text) ? labelsCalledRight(text, patterns) : []),
    ...(hasNumber ? matchesIn(NUMBER_RIGHT, text).map(([, number = '']) => number) : []),
  ];
  if (said.length === 0 || isGuess(foldedStart(undecorated(text, patterns)))) return [];
  return said.filter(isCapital);
}

function isCapital(label: string): boolean {
  return label === label.toUpperCase();
}

/** `The answer is B` */
function labelsNamed(text: string, { linked }: LeadPatterns): readonly string[] {
  return matchesIn(linked, text).flatMap(({ index, 1: link = '', 2: label = '' }) =>
    isCapital(label) && isNamedBefore(text, index - link.length) ? [label] : [],
  );
}

/** `A is correct`, `B is the right answer`, `C is right too`, `Correction: A`; not `A is incorrect`. */
function labelsCalledRight(text: string, { verdict }: LeadPatterns): readonly string[] {
  const labels: string[] = [];
  // What was read as the end of one is no label of the next.
  let from = 0;
  for (const { index, 0: match, 1: label, 2: link = '', 3: corrected } of matchesIn(verdict, text)) {
    const end = label === undefined ? index + match.length : calledRightEnd(text, index + label.length + link.length);
    if (end === undefined || index < from) continue;
    labels.push(label ?? corrected ?? '');
    from = end;
  }
  return labels;
}

/** Labels in capitals, or numbers, that a sentence says to be wrong. */
export function labelsDenied(text: string): readonly string[] {
  if (!OPTION_IS.test(text)) return [];
  return matchesIn(DENIED, text).flatMap(([, label = '']) => (isCapital(label) ? [label] : []));
}

function undecorated(text: string, { decoration }: LeadPatterns): string {
  return text.slice(decoration.exec(text)?.[0].length);
}

function skipBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}
