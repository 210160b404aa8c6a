import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Place, Question, SingleChoice } from '../domain/question.ts';

/** With fewer questions, chance alone gives any pattern. */
const FEWEST = 20;
/** Standard deviations above chance: by luck, one bank of a thousand. */
const FAR = 3.3;
/** Times as often as by chance, as many questions make a small lean certain too, and a small one helps nobody to guess. */
const MUCH = 1.5;

/** How often something was so, and how often chance would have it. */
interface Tally {
  readonly hits: number;
  readonly questions: number;
  readonly expected: number;
  readonly variance: number;
}

/**
 * What lets a bank be guessed: the longest option is right, or one place is, far more often than by chance. Both speak of
 * the bank as a whole, so each is told once, at the note with the most questions.
 */
export function guessableBank(questions: readonly Question[]): readonly Diagnostic[] {
  const single = questions.filter((question): question is SingleChoice => question.kind === 'single');
  const place = fullestNote(questions);
  if (place === undefined || single.length < FEWEST) return [];
  return [longestFirst(single, place), samePlace(single, place)].filter((found) => found !== undefined);
}

function longestFirst(questions: readonly SingleChoice[], place: Place): Diagnostic | undefined {
  const tally = { hits: 0, questions: 0, expected: 0, variance: 0 };
  for (const { options, answer } of questions) {
    const longest = longestOf(options);
    if (longest === undefined) continue;
    const chance = 1 / options.length;
    tally.hits += longest === answer - 1 ? 1 : 0;
    tally.questions += 1;
    tally.expected += chance;
    tally.variance += chance * (1 - chance);
  }
  return isFarFromChance(tally)
    ? diagnostic(
        'right-is-longest',
        place,
        `Unexpected pattern: the longest option is right in ${tally.hits} of ${tally.questions} questions, expected about ${Math.round(tally.expected)}`,
        'Write distractors that are as long as the right option.',
      )
    : undefined;
}

/** Index of the option that is longer than each other one. */
function longestOf(options: SingleChoice['options']): number | undefined {
  let longest: number | undefined;
  let most = -1;
  for (let at = 0; at < options.length; at += 1) {
    const length = lengthOf(options[at]?.plain ?? '');
    if (length > most) longest = at;
    else if (length === most) longest = undefined;
    most = Math.max(most, length);
  }
  return longest;
}

/** In characters, of which those beyond the first plane take two units each. */
function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

function samePlace(questions: readonly SingleChoice[], place: Place): Diagnostic | undefined {
  const counts = new Map<number, SingleChoice[]>();
  for (const question of questions) {
    const alike = counts.get(question.options.length);
    if (alike === undefined) counts.set(question.options.length, [question]);
    else alike.push(question);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return undefined;
  const [options, same] = most;
  const rights = Array.from({ length: options }, (_none, at) => same.filter(({ answer }) => answer === at + 1).length);
  const hits = Math.max(...rights);
  const chance = 1 / options;
  const tally = {
    hits,
    questions: same.length,
    expected: same.length * chance,
    variance: same.length * chance * (1 - chance),
  };
  return isFarFromChance(tally)
    ? diagnostic(
        'right-position',
        place,
        `Unexpected pattern: option ${rights.indexOf(hits) + 1} is right in ${hits} of ${same.length} questions with ${options} options, expected about ${Math.round(tally.expected)}`,
        'Here options are shuffled; whoever reads the note itself can guess.',
      )
    : undefined;
}

function isFarFromChance({ hits, questions, expected, variance }: Tally): boolean {
  return questions >= FEWEST && hits >= expected * MUCH && hits - expected > FAR * Math.sqrt(variance);
}

function fullestNote(questions: readonly Question[]): Place | undefined {
  const counts = new Map<string, number>();
  for (const { place } of questions) counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? undefined : { file: most[0], line: 1, column: 1 };
}
