import { describe, expect, it } from 'vitest';
import { asQuestionId } from '../../src/domain/identity.ts';
import { mergeDuplicates } from '../../src/loader/merge.ts';
import { only } from '../support/note-text.ts';
import { question, sha256 } from '../support/questions.ts';

const STEM = { stem: 'Which pool?', options: ['User pool', 'Identity pool'] };
const merge = (...questions: Parameters<typeof mergeDuplicates>[0]) => mergeDuplicates(questions, sha256);

describe('questions that ask different things', () => {
  it('stay as they are, in their order', () => {
    const [one, two] = [question({ stem: 'One?' }), question({ stem: 'Two?' })];
    expect(merge(one, two)).toEqual({ questions: [one, two], diagnostics: [], firsts: [0, 1] });
  });

  it('are two also when only case tells their options apart', () => {
    const lower = question({ options: ['git', 'svn'] });
    expect(merge(question({ options: ['Git', 'svn'] }), lower).questions).toHaveLength(2);
  });
});

describe('a copy of a question', () => {
  const first = question({ ...STEM, key: [1], tags: ['aws'], line: 3 });
  const copy = question({ ...STEM, key: [1], tags: ['AWS', 'exam'], line: 30 });

  it('is asked once, at its first place, with the tags of both', () => {
    const merged = only(merge(first, copy).questions);
    expect(merged).toMatchObject({ place: first.place, disputed: false });
    expect(merged.alsoAt).toEqual([{ place: copy.place, answers: [1] }]);
    expect(merged.tags.toSorted()).toEqual(['aws', 'exam']);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('may be shuffled (%s, %s): %s, as one place that says no is enough', (here, there, both) => {
    const merged = only(merge({ ...first, shuffle: here }, { ...copy, shuffle: there }).questions);
    expect(merged.shuffle).toBe(both);
  });

  it('is told at its own place, with the first one', () => {
    expect(merge(first, copy).diagnostics).toMatchObject([
      { rule: 'exact-duplicate', place: { line: 30 }, also: { line: 3 } },
    ]);
  });

  it('is one also with its options in another order', () => {
    const turned = question({ ...STEM, options: STEM.options.toReversed(), key: [2], line: 30 });
    const { questions, diagnostics } = merge(first, turned);
    expect(only(questions).alsoAt).toEqual([{ place: turned.place, answers: [2] }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['exact-duplicate']);
  });
});

describe('a copy with another key', () => {
  const first = question({ ...STEM, key: [1], line: 3 });
  const other = question({ ...STEM, key: [2], line: 30 });

  it('disputes the question', () => {
    const { questions, diagnostics } = merge(first, other);
    expect(only(questions)).toMatchObject({ disputed: true, answer: 1 });
    expect(only(questions).alsoAt).toEqual([{ place: other.place, answers: [2] }]);
    expect(diagnostics).toMatchObject([
      { rule: 'conflicting-duplicate', severity: 'error', place: { line: 30 }, also: { line: 3 } },
    ]);
  });

  it('keeps it disputed when further copies agree with the first', () => {
    const { questions } = merge(first, other, question({ ...STEM, key: [1], line: 60 }));
    expect(only(questions)).toMatchObject({ disputed: true, alsoAt: [{ answers: [2] }, { answers: [1] }] });
  });

  it('is one also where it has the same numbers in another order', () => {
    const turned = question({ ...STEM, options: STEM.options.toReversed(), key: [1], line: 30 });
    expect(only(merge(first, turned).questions).disputed).toBe(true);
  });

  it('is one also where it has one right option more', () => {
    expect(only(merge(first, question({ ...STEM, key: [1, 2] })).questions).disputed).toBe(true);
  });
});

describe('an id that a comment gives', () => {
  const own = { id: asQuestionId('sns-fifo'), named: true } as const;
  const first = { ...question({ stem: 'One?', line: 3 }), ...own };

  it('stays with the first of two questions; the other goes by its wording', () => {
    const second = question({ stem: 'Two?', line: 30 });
    const { questions, diagnostics } = merge(first, { ...second, ...own });
    expect(questions.map((merged) => merged.id)).toEqual(['sns-fifo', second.id]);
    expect(diagnostics).toMatchObject([
      { rule: 'id-twice', severity: 'warning', place: { line: 30 }, also: { line: 3 } },
    ]);
  });

  it('may stand in both of two copies', () => {
    const { questions, diagnostics } = merge(first, { ...first, place: { ...first.place, line: 30 } });
    expect(only(questions).id).toBe('sns-fifo');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['exact-duplicate']);
  });
});
