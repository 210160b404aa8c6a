import type { Blueprint, Share } from '../domain/blueprint.ts';
import type { Hash } from '../domain/identity.ts';
import type { Question } from '../domain/question.ts';
import { covers, foldTag } from '../domain/tag.ts';
import { type Random, randomOf } from './random.ts';
import { shuffle } from './shuffle.ts';

/** The questions of an exam, in the order in which they are asked. */
export interface Paper {
  readonly questions: readonly Question[];
  /** Shares that the notes have too few questions for: others stand in. */
  readonly short: readonly { readonly tag: string; readonly wanted: number; readonly found: number }[];
}

/**
 * Draws a paper. What was answered before plays no part, nor does the order of the notes, so that a seed gives everyone
 * the same one.
 *
 * @param count of questions; all of them where there are fewer
 */
export function drawPaper(pool: readonly Question[], count: number, seed: number, blueprint?: Blueprint): Paper {
  const random = randomOf(seed, 'paper');
  const mixed = shuffle(
    pool.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    random,
  );
  if (blueprint === undefined) return { questions: mixed.slice(0, count), short: [] };
  return drawShares(mixed, Math.min(count, mixed.length), blueprint.shares, random);
}

/** Rare tags first: a question with several of them goes where it is needed most. */
function drawShares(mixed: readonly Question[], count: number, shares: readonly Share[], random: Random): Paper {
  const wanted = apportion(shares, count);
  const tagged = shares.map(({ tag }, index) => ({
    tag,
    wanted: wanted[index] ?? 0,
    questions: mixed.filter(({ tags }) => tags.some((one) => covers(foldTag(tag), foldTag(one)))),
  }));
  const taken = new Set<Question>();
  const short: Paper['short'][number][] = [];
  for (const share of tagged.toSorted((a, b) => a.questions.length - b.questions.length)) {
    const found = share.questions.filter((question) => !taken.has(question)).slice(0, share.wanted);
    for (const question of found) taken.add(question);
    if (found.length < share.wanted) short.push({ tag: share.tag, wanted: share.wanted, found: found.length });
  }
  for (const question of mixed) {
    if (taken.size >= count) break;
    taken.add(question);
  }
  return { questions: shuffle([...taken], random), short };
}

/**
 * Whole numbers in the proportion of the weights, as near as can be: largest remainders.
 *
 * @returns one number for each share; they add up to `count`
 * @see Hamilton's method
 */
export function apportion(shares: readonly Share[], count: number): readonly number[] {
  const sum = shares.reduce((total, { weight }) => total + weight, 0);
  const exact = shares.map(({ weight }) => (count * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((total, one) => total + one, 0);
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one - Math.floor(one) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const more = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((one, index) => one + (more.has(index) ? 1 : 0));
}

/**
 * Names a paper: the same code is the same paper. Of the pool it takes what is asked and what is right, not where it stands.
 *
 * @returns `4711-k3x9q0`: the seed, and a digest of what it was drawn from
 */
export function paperCode(
  pool: readonly Question[],
  count: number,
  seed: number,
  blueprint: Blueprint | undefined,
  hash: Hash,
): string {
  // Tags choose only where shares are wanted.
  const tagged = (tags: readonly string[]): string =>
    blueprint === undefined ? '' : ` ${tags.map(foldTag).sort().join(' ')}`;
  const lines = pool.map(({ id, keyFingerprint, tags }) => `${id} ${keyFingerprint}${tagged(tags)}`).sort();
  const shares = (blueprint?.shares ?? []).map(({ tag, weight }) => `${foldTag(tag)} ${weight}`);
  const digits = hash([...lines, `count ${Math.min(count, pool.length)}`, ...shares].join('\n'));
  const digest = Number.parseInt(digits.slice(0, 10), 16);
  return `${seed}-${digest.toString(36).padStart(8, '0')}`;
}
