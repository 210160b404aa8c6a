import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import { accuracyInterval } from '../../src/engine/interval.ts';
import { statistics, tagCounts } from '../../src/engine/statistics.ts';
import { answered, id } from '../support/journal-events.ts';
import { question } from '../support/questions.ts';

const asked = [
  question({ stem: 'a', tags: ['aws', 'Git'] }),
  question({ stem: 'b', tags: ['AWS'] }),
  question({ stem: 'c', tags: [] }),
];
const [a, b] = asked;
const idOf = (one: (typeof asked)[number] | undefined) => one?.id ?? id('none');
const key = a?.keyFingerprint ?? '';

describe('statistics', () => {
  const progress = fold(
    [
      answered({ key, atMs: 1, question: idOf(a) }),
      answered({ key, atMs: 2, question: idOf(a), try: 2, right: true }),
      answered({ key, atMs: 3, question: idOf(b), right: true }),
      answered({ key, atMs: 4, session: 't', question: idOf(b), right: true }),
      answered({ atMs: 5, question: id('of-another-note') }),
    ],
    () => '2026-11-23',
  );
  const day = 24 * 60 * 60 * 1000;
  const figures = statistics(asked, progress, { nowMs: day - 1, today: '2026-11-23' });

  it('counts the questions of the notes: all, those seen, those that wait for review, those due', () => {
    expect(figures.questions).toEqual({ total: 3, seen: 2, missed: 1, due: 0 });
    // A miss is due the next day; what was known, later.
    expect(statistics(asked, progress, { nowMs: day, today: '2026-11-23' }).questions.due).toBe(1);
  });

  it('counts first tries of all time, also of notes that are not read now', () => {
    expect(figures.answers).toEqual({ total: 4, right: 2 });
  });

  it('tells each tag with its questions and answers, spellings joined, and with what is due of it', () => {
    expect(statistics(asked, progress, { nowMs: day + 1, today: '2026-11-23' }).byTag).toEqual([
      { tag: 'aws', questions: 2, seen: 2, answers: 3, right: 2, interval: accuracyInterval(2, 3), due: 1 },
      { tag: 'Git', questions: 1, seen: 1, answers: 1, right: 0, interval: accuracyInterval(0, 1), due: 1 },
    ]);
  });

  it('tells of a tag without answers no interval', () => {
    const unseen = question({ stem: 'd', tags: ['new'] });
    expect(statistics([unseen], progress, { nowMs: 0, today: '2026-11-23' }).byTag).toMatchObject([
      { answers: 0, interval: undefined, due: 0 },
    ]);
  });

  it('tells the streak, the time of a question, confusions and readiness', () => {
    expect(figures.streak).toEqual({ current: 1, longest: 1 });
    expect(figures.pace).toEqual({ overall: 1, last7Days: 1 });
    expect(figures.readiness).toMatchObject({ answered: 2, missing: 58 });
    expect(figures.confusions).toEqual([]);
  });

  it('tells each day with answers', () => {
    expect(figures.days).toEqual([{ date: '2026-11-23', answers: 4, right: 2 }]);
  });

  it('is all zero without questions and answers', () => {
    expect(
      statistics(
        [],
        fold([], () => ''),
        { nowMs: 0, today: '2026-11-23' },
      ),
    ).toEqual({
      questions: { total: 0, seen: 0, missed: 0, due: 0 },
      answers: { total: 0, right: 0 },
      streak: { current: 0, longest: 0 },
      pace: { overall: undefined, last7Days: undefined },
      readiness: { estimate: undefined, pass: 72, answered: 0, missing: 60, absent: 60, shares: [] },
      byTag: [],
      days: [],
      confusions: [],
    });
  });
});

describe('tagCounts', () => {
  it('shows a tag as it was first met, in alphabetical order, with its questions', () => {
    const counts = tagCounts([question({ stem: 'x', tags: ['Sqs'] }), question({ stem: 'y', tags: ['MFA', 'SQS'] })]);
    expect(counts.map(({ tag, questions }) => [tag, questions.map(({ stem }) => stem)])).toEqual([
      ['MFA', ['y']],
      ['Sqs', ['x', 'y']],
    ]);
  });
});
