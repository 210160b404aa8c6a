import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { ROOT } from '../support/run-cli.ts';
import { corpusIn } from './corpus.ts';
import { generate, KINDS } from './generate.ts';
import { PLANTED } from './planted.ts';
import { broken, type Finding } from './rules.ts';
import { PRODUCT, type Subject } from './subject.ts';

const corpus = corpusIn(ROOT);
const SEED = 5;
/** The one that hangs is found from outside, by `npm run fuzz -- --self-test`. */
const SEEN_FROM_INSIDE = PLANTED.filter(({ rule }) => rule !== 'ends');

/** The first rule that one of some notes breaks. */
function firstBroken(subject: Subject, notes: number): Finding | undefined {
  for (let number = 0; number < notes; number += 1) {
    const random = randomOf(SEED, number);
    const text = generate(KINDS[number % KINDS.length] ?? 'grammar', corpus, random);
    const finding = broken(text, generate('grammar', corpus, random), subject);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

describe('the fuzzer', () => {
  it('has ten faults to find', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(10);
  });

  it.each(SEEN_FROM_INSIDE)('finds $name', ({ plant, rule }) => {
    expect(firstBroken(plant(PRODUCT), 600)?.rule).toBe(rule);
  });

  it('finds nothing in the product as it is', () => {
    expect(firstBroken(PRODUCT, 120)).toBeUndefined();
  });
});
