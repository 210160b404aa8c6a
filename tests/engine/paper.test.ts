import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { apportion, drawPaper, paperCode } from '../../src/engine/paper.ts';
import { sha256 } from '../../src/loader/sha256.ts';
import { question } from '../support/questions.ts';

const tagged = (count: number, tags: readonly string[], name: string): readonly Question[] =>
  Array.from({ length: count }, (_none, index) => question({ stem: `${name} ${index}?`, tags }));
const ids = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id);
const withTag = (questions: readonly Question[], tag: string): number =>
  questions.filter(({ tags }) => tags.includes(tag)).length;

const SECURITY = tagged(40, ['domain/security'], 'Security');
const BUILD = tagged(60, ['domain/build'], 'Build');
const POOL = [...SECURITY, ...BUILD];
const SHARES = [
  { tag: 'domain/security', weight: 26 },
  { tag: 'domain/build', weight: 74 },
];

describe('a paper', () => {
  it('is the same for the same seed, whatever the order and the place of the notes', () => {
    const elsewhere = POOL.map((one) => ({ ...one, place: { ...one.place, file: '/other.md' } })).reverse();
    expect(ids(drawPaper(elsewhere, 20, 7).questions)).toEqual(ids(drawPaper(POOL, 20, 7).questions));
    expect(ids(drawPaper(POOL, 20, 8).questions)).not.toEqual(ids(drawPaper(POOL, 20, 7).questions));
  });

  it('has each question once, and all of them where more are wanted', () => {
    expect(new Set(ids(drawPaper(POOL, 65, 1).questions)).size).toBe(65);
    expect([...ids(drawPaper(POOL, 500, 1).questions)].sort()).toEqual([...ids(POOL)].sort());
  });

  it('draws every question with the same chance', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of ids(drawPaper(POOL, 25, seed).questions)) counts.set(id, (counts.get(id) ?? 0) + 1);
    // 2,000 draws of a quarter: 500 each, and chance alone goes 6 deviations (116) beyond once in a billion.
    for (const { id } of POOL) expect(Math.abs((counts.get(id) ?? 0) - 500)).toBeLessThan(116);
  });
});

describe('a blueprint', () => {
  it('gives each tag its share', () => {
    const { questions, short } = drawPaper(POOL, 50, 3, { shares: SHARES });
    expect([withTag(questions, 'domain/security'), withTag(questions, 'domain/build')]).toEqual([13, 37]);
    expect(short).toEqual([]);
  });

  it('mixes the tags', () => {
    const { questions } = drawPaper(POOL, 50, 3, { shares: SHARES });
    expect(withTag(questions.slice(0, 13), 'domain/security')).toBeLessThan(13);
  });

  it('covers nested tags, in any case', () => {
    const { short } = drawPaper(POOL, 10, 1, { shares: [{ tag: 'DOMAIN', weight: 1 }] });
    expect(short).toEqual([]);
  });

  it('says where the notes have too few, and fills up from the others', () => {
    const { questions, short } = drawPaper([...BUILD, ...SECURITY.slice(0, 3)], 40, 1, { shares: SHARES });
    expect(short).toEqual([{ tag: 'domain/security', wanted: 10, found: 3 }]);
    expect(questions).toHaveLength(40);
  });

  it('counts a question of several tags once, where it is needed most', () => {
    const both = tagged(2, ['domain/security', 'domain/build'], 'Both');
    const { short } = drawPaper([...both, ...BUILD], 8, 1, { shares: SHARES });
    expect(short).toEqual([]);
  });
});

describe('shares', () => {
  it.each([
    [[32, 26, 24, 18], 65, [21, 17, 15, 12]],
    [[1, 1, 1], 10, [4, 3, 3]],
    [[1, 99], 10, [0, 10]],
  ])('%j of %i are %j', (weights, count, expected) => {
    expect(
      apportion(
        weights.map((weight) => ({ tag: '', weight })),
        count,
      ),
    ).toEqual(expected);
  });

  it('always add up, and none is off by one or more', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 500 }), (all, count) => {
        const sum = all.reduce((total, one) => total + one, 0);
        const parts = apportion(
          all.map((weight) => ({ tag: '', weight })),
          count,
        );
        expect(parts.reduce((total, one) => total + one, 0)).toBe(count);
        for (const [index, part] of parts.entries())
          expect(Math.abs(part - (count * (all[index] ?? 0)) / sum)).toBeLessThan(1);
      }),
    );
  });
});

describe('the code of a paper', () => {
  const code = (pool: readonly Question[], count = 20, seed = 7) => paperCode(pool, count, seed, undefined, sha256);

  it('starts with the seed', () => {
    expect(code(POOL)).toMatch(/^7-[0-9a-z]{8}$/);
  });

  it('does not depend on the order and the place of the notes', () => {
    expect(code(POOL.toReversed())).toBe(code(POOL));
  });

  it.each([
    ['another question is in the pool', code(POOL.slice(1))],
    ['another option is right', code([{ ...question({ stem: 'Security 0?', key: [2] }) }, ...POOL.slice(1)])],
    ['other questions are drawn from it', code(POOL, 21)],
    ['shares are wanted', paperCode(POOL, 20, 7, { shares: SHARES }, sha256)],
  ])('changes where %s', (_what, other) => {
    expect(other).not.toBe(code(POOL));
  });

  it('goes by tags only where shares of tags are drawn', () => {
    const retagged = POOL.map((one) => ({ ...one, tags: ['domain/build'] }));
    const withShares = (pool: readonly Question[]) => paperCode(pool, 20, 7, { shares: SHARES }, sha256);
    expect(code(retagged)).toBe(code(POOL));
    expect(withShares(retagged)).not.toBe(withShares(POOL));
  });
});
