import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
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
  const figures = statistics(asked, progress, day - 1);

  it('counts the questions of the notes: all, those seen, those that wait for review, those due', () => {
    expect(figures.questions).toEqual({ total: 3, seen: 2, missed: 1, due: 0 });
    // A miss is due the next day; what was known, later.
    expect(statistics(asked, progress, day).questions.due).toBe(1);
  });

  it('counts first tries of all time, also of notes that are not read now', () => {
    expect(figures.answers).toEqual({ total: 4, right: 2 });
  });

  it('tells each tag with its questions and answers, spellings joined', () => {
    expect(figures.byTag).toEqual([
      { tag: 'aws', questions: 2, seen: 2, answers: 3, right: 2 },
      { tag: 'Git', questions: 1, seen: 1, answers: 1, right: 0 },
    ]);
  });

  it('tells each day with answers', () => {
    expect(figures.days).toEqual([{ date: '2026-11-23', answers: 4, right: 2 }]);
  });

  it('is all zero without questions and answers', () => {
    expect(
      statistics(
        [],
        fold([], () => ''),
        0,
      ),
    ).toEqual({
      questions: { total: 0, seen: 0, missed: 0, due: 0 },
      answers: { total: 0, right: 0 },
      byTag: [],
      days: [],
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
