import { describe, expect, it } from 'vitest';
import type { Question, QuestionId } from '../../src/domain/question.ts';
import { byId, knownAmong } from '../../src/engine/by-id.ts';
import { questions } from '../support/sessions.ts';

const idsOf = (asked: readonly Question[]): readonly QuestionId[] => asked.map(({ id }) => id);
const knowing = (ids: readonly QuestionId[]): ReadonlyMap<QuestionId, true> => new Map(ids.map((id) => [id, true]));

describe('questions by their ids', () => {
  it('are put together once for a list', () => {
    const all = questions(3);
    expect([...byId(all)]).toEqual(all.map((one) => [one.id, one]));
    expect(byId(all)).toBe(byId(all));
  });
});

describe('the questions that something is known of', () => {
  const all = questions(9);
  const others = questions(40).slice(9);

  it.each([
    ['none', [], []],
    ['a few of many', [all[7], all[2]], [all[2], all[7]]],
    ['as many, some of which are not there', [...all.slice(0, 4), ...others.slice(0, 5)], all.slice(0, 4)],
    ['far more than are there', [all[3], ...others], [all[3]]],
    ['others only', others.slice(0, 2), []],
  ])('are found where it knows %s', (_what, known, expected) => {
    const ids = known.flatMap((one) => (one === undefined ? [] : [one.id]));
    expect(new Set(knownAmong(all, knowing(ids)))).toEqual(new Set(expected));
  });

  it('are found by the shorter of the two: of a few that are known no other question is asked for its id twice', () => {
    let times = 0;
    const counted = all.map((one) => ({
      ...one,
      get id() {
        times += 1;
        return one.id;
      },
    }));
    const few = knowing(idsOf(all.slice(0, 2)));
    expect(knownAmong(counted, few)).toHaveLength(2);
    expect(knownAmong(counted, few)).toHaveLength(2);
    expect(times).toBe(all.length);
  });
});
