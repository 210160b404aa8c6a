import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForAnyOrder, shownQuestion } from '../../../src/engine/relabel/shown-question.ts';
import { n, question } from '../../support/questions.ts';

const optionOrder = (...args: Parameters<typeof shownQuestion>) => shownQuestion(...args).order;
const SEEDS = Array.from({ length: 2400 }, (_none, seed) => seed);
const asked = question({ stem: 'Which one?' });
const orderOf = (seed: number, showing = 1): string => optionOrder(asked, seed, showing, true).join('');

/** 23 degrees of freedom: chance alone goes beyond 65 once in 100,000 times. */
function chiSquareOf24(orders: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1);
  const expected = orders.length / 24;
  const missing = (24 - counts.size) * expected;
  return missing + [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('the order in which options are shown', () => {
  it('shows every option once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.integer({ min: 1, max: 9 }), (count, seed, showing) => {
        const options = Array.from({ length: count }, (_none, index) => `text ${index}`);
        const order = optionOrder(question({ options }), seed, showing, true);
        expect(order.toSorted((a, b) => a - b)).toEqual(options.map((_text, index) => index + 1));
      }),
    );
  });

  it('is the same for the same seed, question and showing', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, showing) => {
        expect(orderOf(seed, showing)).toBe(orderOf(seed, showing));
      }),
    );
  });

  it('does not depend on what was shown before', () => {
    const alone = orderOf(5);
    optionOrder(question({ stem: 'Another one?' }), 5, 1, true);
    optionOrder(asked, 5, 2, true);
    expect(orderOf(5)).toBe(alone);
  });

  it.each([
    ['tags', { tags: ['aws'] }],
    ['key', { key: [3] }],
    ['place', { line: 90 }],
    ['explanation', { explanation: 'Since it scales.' }],
  ])('does not depend on the %s of the question', (_part, parts) => {
    const changed = question({ stem: 'Which one?', ...parts });
    for (const seed of SEEDS.slice(0, 50)) {
      expect(optionOrder(changed, seed, 1, true).join('')).toBe(orderOf(seed));
    }
  });

  it('is new at each showing: the second repeats the first no more often than chance would', () => {
    const repeated = SEEDS.filter((seed) => orderOf(seed, 1) === orderOf(seed, 2)).length;
    // 1 in 24 is 100 of 2,400; four standard deviations are 39.
    expect(repeated).toBeLessThan(140);
  });

  it('differs between questions in one session', () => {
    const orders = SEEDS.slice(0, 100).map((one) =>
      optionOrder(question({ stem: `Which ${one}?` }), 1, 1, true).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(18);
  });

  it.each([
    ['seeds', SEEDS.map((seed) => orderOf(seed))],
    ['showings', SEEDS.map((showing) => orderOf(1, showing + 1))],
    ['questions', SEEDS.map((one) => optionOrder(question({ stem: `Which ${one}?` }), 1, 1, true).join(''))],
  ])('takes each of the 24 orders about equally often over many %s', (_what, orders) => {
    expect(chiSquareOf24(orders)).toBeLessThan(65);
  });

  it('is the order of the note when shuffling is off', () => {
    for (const seed of SEEDS.slice(0, 20)) expect(optionOrder(asked, seed, 1, false)).toEqual([1, 2, 3, 4]);
  });

  it('is the order of the note where nobody can tell what a text names, and then the text stays too', () => {
    const naming = question({ explanation: 'Option B is right. A decouples but keeps no order.' });
    for (const seed of SEEDS.slice(0, 20)) {
      const { order, explanation } = shownQuestion(naming, seed, 1, true);
      expect(order).toEqual([1, 2, 3, 4]);
      expect(explanation).toBe(naming.explanation);
    }
  });

  it.each([
    ['by the session', true, false],
    ['by the note', false, true],
  ])(
    'is the order of the note when it is switched off %s, and options are still named as the screen numbers them',
    (_who, shuffle, shuffled) => {
      const naming = question({ labels: ['A', 'B', 'C', 'D'], explanation: 'Option D is wrong.', shuffle });
      for (const seed of SEEDS.slice(0, 20)) {
        const { order, explanation } = shownQuestion(naming, seed, 1, shuffled);
        expect(order).toEqual([1, 2, 3, 4]);
        expect(explanation).toBe('Option 4 is wrong.');
      }
    },
  );

  it('gives each order of those that may move the same chance, beside one that stays', () => {
    const beside = question({ options: ['alpha', 'beta', 'None of these', 'gamma', 'delta'] });
    const orders = SEEDS.map((seed) => optionOrder(beside, seed, 1, true));
    expect(orders.filter((order) => order[2] !== n(3))).toEqual([]);
    expect(new Set(orders.map((order) => order.join('')))).toHaveProperty('size', 24);
    expect(orders.filter((order) => new Set(order).size < 5)).toEqual([]);
    expect(chiSquareOf24(orders.map((order) => order.join('')))).toBeLessThan(65);
  });
});

describe('a question that is known to say nothing of the order of its options', () => {
  const plain = question({ explanation: 'A queue keeps *messages*.', options: ['SQS', 'SNS', 'S3', 'EC2'] });

  it.each([
    ['names options', { explanation: 'Option 2 is wrong.' }],
    ['speaks of what stands above', { options: ['SQS', 'SNS', 'None of the above'] }],
    ['cannot be rewritten', { explanation: 'A is costly, plan B is not.' }],
  ])('is none that %s', (_what, parts) => {
    expect(isForAnyOrder(plain)).toBe(true);
    expect(isForAnyOrder(question(parts))).toBe(false);
  });

  it('is shown as if its texts had been read', () => {
    for (const seed of SEEDS.slice(0, 50))
      expect(shownQuestion({ ...plain, anyOrder: true }, seed, 1, true)).toEqual(shownQuestion(plain, seed, 1, true));
  });
});
