import { describe, expect, it } from 'vitest';
import type { Worded } from '../../src/domain/progress.ts';
import type { Question, QuestionId } from '../../src/domain/question.ts';
import { findHeirs, type Heirs } from '../../src/engine/heirs.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { answeredOnce } from '../support/progress.ts';
import { sha256 } from '../support/questions.ts';
import { type Asked, EDITS } from './edits.ts';

const FILE = '/notes/cognito.md';

/** The questions of a note, as a person writes it. */
function noted(asked: readonly Asked[], file = FILE): readonly Question[] {
  const text = asked.map(({ stem, options, key = '1' }, index) => {
    const list = options.map((option, at) => `${at + 1}. ${option}`).join('\n');
    return `### Q${index + 1}\n\n${stem}\n\n${list}\n\n<details>\n\n<mark>${key}</mark>\n\n</details>\n`;
  });
  const { questions } = readNote({ file, text: text.join('\n') }, sha256, () => false);
  if (questions.length !== asked.length) throw new Error(`${questions.length} of ${asked.length} questions were read`);
  return questions;
}

function wordedOf({ plainStem, options, place }: Question, firstAtMs: number, lastAtMs = firstAtMs): Worded {
  return { stem: plainStem, options: options.map(({ plain }) => plain), file: place.file, firstAtMs, lastAtMs };
}

function heirsOf(worded: Iterable<readonly [QuestionId, Worded]>, now: readonly Question[], isGone = true): Heirs {
  return findHeirs(answeredOnce(new Map(worded)), now, () => isGone, sha256);
}

function heirOf(before: Question, after: readonly Question[]): QuestionId | undefined {
  if (after.some(({ id }) => id === before.id)) return before.id;
  return heirsOf([[before.id, wordedOf(before, 1)]], after).get(before.id)?.to;
}

describe('history and edits', () => {
  it.each(EDITS)('$edit', ({ before, after, heir, fileBefore, fileAfter }) => {
    const [old] = noted(before, `/${fileBefore ?? 'notes/cognito.md'}`);
    const now = noted(after, `/${fileAfter ?? 'notes/cognito.md'}`);
    if (old === undefined) throw new Error('nothing was answered');
    expect(heirOf(old, now)).toBe(heir === undefined ? undefined : now[heir]?.id);
  });

  it('has rows enough, of which many must not match', () => {
    expect(EDITS.length).toBeGreaterThanOrEqual(40);
    expect(EDITS.filter(({ heir }) => heir === undefined).length).toBeGreaterThanOrEqual(15);
  });
});

describe('an edited question', () => {
  const before: Asked = { stem: 'Which tokne tells who the user is?', options: ['ID', 'Access', 'Refresh'] };
  const after: Asked = { ...before, stem: 'Which token tells who the user is?' };
  const later: Asked = { ...before, stem: 'Which token tells who the users is?' };
  const [old] = noted([before]);
  const [now] = noted([after]);
  const [last] = noted([later]);
  const [other] = noted([{ stem: 'Which one is it, after all that was said?', options: ['ID', 'Two', 'Three'] }]);
  if (old === undefined || now === undefined || last === undefined || other === undefined) throw new Error('no notes');
  const heirs = (worded: readonly (readonly [Question, Worded])[], present: readonly Question[], isGone = true) =>
    [
      ...heirsOf(
        worded.map(([{ id }, one]) => [id, one] as const),
        present,
        isGone,
      ),
    ].map(([from, { to }]) => [from, to]);

  it('is not looked for where its note was not read now', () => {
    expect(heirs([[old, wordedOf(old, 1)]], [now, other], false)).toEqual([]);
    expect(heirs([[old, wordedOf(old, 1)]], [now, other])).toEqual([[old.id, now.id]]);
  });

  it('has no heir that was answered while it was there itself', () => {
    const both = [
      [old, wordedOf(old, 1, 9)],
      [now, wordedOf(now, 5)],
    ] as const;
    expect(heirs(both, [now])).toEqual([]);
  });

  it('is followed over several edits, with answers in between', () => {
    const each = [
      [old, wordedOf(old, 1, 2)],
      [now, wordedOf(now, 3, 4)],
    ] as const;
    expect(heirs(each, [last])).toEqual([
      [old.id, last.id],
      [now.id, last.id],
    ]);
  });

  it('is lost where two that were there together may have become one', () => {
    const together = [
      [old, wordedOf(old, 1, 9)],
      [now, wordedOf(now, 2, 8)],
    ] as const;
    expect(heirs(together, [last])).toEqual([]);
  });

  it('is found among many with the same options', () => {
    const many = noted(
      Array.from({ length: 250 }, (_none, index) => ({
        stem: `Kind ${index} of a pool keeps its users, does it?`,
        options: ['True', 'False'],
      })),
    );
    const [one] = noted([{ stem: 'Kind 7 of a pool keeps its usres, does it?', options: ['True', 'False'] }]);
    if (one === undefined) throw new Error('no note');
    expect(heirs([[one, wordedOf(one, 1)]], many)).toEqual([[one.id, many[7]?.id]]);
  });

  it('is told with the key that it had, if its right options can be told', () => {
    const keyed = (from: Asked, to: Asked) => {
      const [one] = noted([from]);
      const [two] = noted([to]);
      if (one === undefined || two === undefined) throw new Error('no notes');
      const heir = heirsOf([[one.id, wordedOf(one, 1)]], [two]).get(one.id);
      return { same: heir?.was === one.keyFingerprint, known: heir?.was !== undefined };
    };
    const typo: Asked = { ...before, options: ['The ID tokenn', 'Access', 'Refresh'] };
    const right: Asked = { ...before, options: ['The ID token', 'Access', 'Refresh'] };
    expect(keyed(typo, right)).toEqual({ same: true, known: true });
    expect(keyed(typo, { ...right, key: '2' })).toEqual({ same: false, known: true });
    expect(keyed({ ...typo, options: ['Another one', 'Access', 'Refresh'] }, right)).toEqual({
      same: false,
      known: false,
    });
  });
});

describe('two that look alike and were asked for in one session', () => {
  const X: Asked = { stem: 'Which two services keep secrets of an application?', options: ['KMS', 'SSM', 'S3', 'SNS'] };
  const Y: Asked = { ...X, options: ['KMS', 'SSM', 'S3', 'SQS'] };
  const EDITED: Asked = { ...X, options: ['KMS', 'SSM', 'SES', 'SNS'] };
  const [x, y] = noted([X, Y]);
  if (x === undefined || y === undefined) throw new Error('no notes');
  const firsts = (at: number) => new Map([[y.id, at]]);
  const heirs = (now: readonly Asked[], listed: ReadonlyMap<QuestionId, number>) => {
    const present = noted(now);
    const progress = answeredOnce(new Map([[x.id, wordedOf(x, 5)]]), { listed });
    const heir = findHeirs(progress, present, () => true, sha256).get(x.id)?.to;
    return present.findIndex(({ id }) => id === heir);
  };

  it('do not inherit from each other when one is deleted', () => {
    expect(heirs([Y], firsts(4))).toBe(-1);
    expect(heirs([Y], firsts(6))).toBe(0);
  });

  it('do not keep each other from being followed', () => {
    expect(heirs([EDITED, Y], firsts(4))).toBe(0);
    expect(heirs([EDITED, Y], new Map())).toBe(-1);
  });
});
