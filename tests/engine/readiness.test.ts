import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { NOTHING } from '../../src/engine/fold.ts';
import { readinessOf } from '../../src/engine/readiness.ts';
import { history } from '../support/progress.ts';
import { question } from '../support/questions.ts';

/** @param tag of questions that are so many */
const bank = (tag: string, count: number): readonly Question[] =>
  Array.from({ length: count }, (_none, at) => question({ stem: `${tag} ${at}`, tags: [tag] }));
/** The first of some questions answered, and the first of these right. */
const known = (questions: readonly Question[], seen: number, right: number) =>
  questions
    .slice(0, seen)
    .map(({ id, keyFingerprint: key }, at) => [id, history({ key, lastRight: at < right })] as const);
const percents = (shares: readonly (number | undefined)[] = []) =>
  shares.map((share) => Math.round(100 * (share ?? 0)));

describe('readiness without a blueprint', () => {
  const questions = bank('aws', 80);

  it('is the share of the questions seen whose last first try was right', () => {
    const progress = { ...NOTHING, histories: new Map(known(questions, 60, 48)) };
    const { estimate, ...rest } = readinessOf(questions, progress, undefined);
    expect(percents([estimate?.share, ...(estimate?.interval ?? [])])).toEqual([80, 68, 88]);
    expect(rest).toEqual({ pass: 72, answered: 60, missing: 0, absent: 0, shares: [] });
  });

  it('needs sixty of them', () => {
    const progress = { ...NOTHING, histories: new Map(known(questions, 30, 30)) };
    expect(readinessOf(questions, progress, undefined)).toMatchObject({ estimate: undefined, missing: 30, absent: 0 });
  });

  it('tells how many of those it needs the notes do not have', () => {
    const few = bank('aws', 24);
    const progress = { ...NOTHING, histories: new Map(known(few, 20, 20)) };
    expect(readinessOf(few, progress, undefined)).toMatchObject({ missing: 40, absent: 36 });
  });

  it('leaves out what no quiz asks, and what was answered by another key than that of today', () => {
    const [disputed, rekeyed, ...others] = questions;
    const histories = new Map(known(questions, 80, 80));
    if (rekeyed !== undefined) histories.set(rekeyed.id, history({ key: 'another' }));
    const asked = disputed === undefined ? [] : [{ ...disputed, disputed: true }, ...questions.slice(1)];
    expect(readinessOf(asked, { ...NOTHING, histories }, undefined).answered).toBe(others.length);
  });
});

describe('readiness by a blueprint', () => {
  const [security, code] = [bank('exam/security', 40), bank('exam/code', 40)];
  const questions = [...security, ...code];
  const blueprint = {
    shares: [
      { tag: 'EXAM/Security', weight: 30 },
      { tag: 'exam/code', weight: 10 },
    ],
    pass: 70,
  };

  it('weighs what is right of each share, a tag covering those below it', () => {
    const histories = new Map([...known(security, 40, 20), ...known(code, 20, 20)]);
    const { estimate, pass, missing, shares } = readinessOf(questions, { ...NOTHING, histories }, blueprint);
    // 3/4 of 20 in 40 (35 to 65 %) and 1/4 of 20 in 20 (84 to 100 %): 62.5 %, less 3/4 of 15 and 1/4 of 16, plus 3/4 of 15.
    expect(percents([estimate?.share, ...(estimate?.interval ?? [])])).toEqual([63, 51, 74]);
    expect([pass, missing]).toEqual([70, 0]);
    expect(shares).toEqual([
      { tag: 'EXAM/Security', weight: 30, questions: 40, answered: 40, right: 20, missing: 0 },
      { tag: 'exam/code', weight: 10, questions: 40, answered: 20, right: 20, missing: 0 },
    ]);
    const nested = { shares: [{ tag: 'exam', weight: 1 }] };
    expect(readinessOf(questions, { ...NOTHING, histories }, nested)).toMatchObject({
      answered: 60,
      missing: 0,
      pass: 72,
    });
  });

  it('needs ten questions of each share, whatever there is of the others', () => {
    const histories = new Map([...known(security, 40, 40), ...known(bank('exam/code', 200), 4, 4)]);
    const readiness = readinessOf(questions, { ...NOTHING, histories }, blueprint);
    expect(readiness).toMatchObject({ estimate: undefined, answered: 44, missing: 16 });
    const more = new Map([...known(security, 40, 40), ...known(code, 20, 20)]);
    const third = { shares: [...blueprint.shares, { tag: 'exam/none', weight: 1 }] };
    expect(readinessOf(questions, { ...NOTHING, histories: more }, third)).toMatchObject({ missing: 10, absent: 10 });
  });

  it('does not count a question twice that two shares cover, nor one that none does', () => {
    const histories = new Map(known(security, 40, 40));
    const twice = {
      shares: [
        { tag: 'exam', weight: 1 },
        { tag: 'exam/security', weight: 1 },
      ],
    };
    expect(readinessOf(questions, { ...NOTHING, histories }, twice)).toMatchObject({ answered: 40, missing: 20 });
    const other = { shares: [{ tag: 'exam/code', weight: 1 }] };
    expect(readinessOf(questions, { ...NOTHING, histories }, other)).toMatchObject({ answered: 0, missing: 60 });
  });
});
