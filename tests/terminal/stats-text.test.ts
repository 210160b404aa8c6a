import { describe, expect, it } from 'vitest';
import { asQuestionId } from '../../src/domain/identity.ts';
import type { Readiness, Statistics } from '../../src/domain/statistics.ts';
import { marksOf } from '../../src/terminal/canvas.ts';
import { drawnStats } from '../../src/terminal/stats-drawn.ts';
import { plainStats } from '../../src/terminal/stats-plain.ts';
import { figures } from '../support/figures.ts';
import { ASCII, BARE, RICH, seen, UNSAFE_LEFT, widest } from '../support/screens.ts';

const TODAY = '2026-11-25';
const plain = (parts: Partial<Statistics>, exam?: string) =>
  plainStats({ figures: figures(parts), today: TODAY, exam });
const readiness = (parts: Partial<Readiness>): Partial<Statistics> => ({
  readiness: { ...figures().readiness, ...parts },
});
const confusion = (chosen: string, right: string, times: number) => ({
  chosen,
  right,
  times,
  questions: [asQuestionId('q')],
});

describe('progress in plain lines', () => {
  it('tells of nothing but questions and what is missing before the first answer', () => {
    expect(plain({})).toEqual([
      'Questions: 0 of 90 seen, 0 to review, 0 due',
      'Answers: none yet. cognito-quiz asks the first question.',
      'Readiness: not enough data yet: 60 more answers',
    ]);
  });

  it('tells totals, streak, time and the exam first', () => {
    const parts = {
      questions: { total: 90, seen: 30, missed: 2, due: 4 },
      answers: { total: 40, right: 30 },
      streak: { current: 5, longest: 12 },
      pace: { overall: 42.4, last7Days: 37.6 },
    };
    expect(plain(parts, 'Exam on 2026-12-01, in 6 days')).toEqual([
      'Questions: 30 of 90 seen, 2 to review, 4 due',
      'Answers, in all notes: 30 of 40 right (75 %) at the first try',
      'Streak: 5 days in a row, the longest 12 days',
      'Time: 42 s a question, 38 s in the last 7 days',
      'Exam on 2026-12-01, in 6 days',
      'Readiness: not enough data yet: 60 more answers',
    ]);
    const broken = { ...parts, streak: { current: 0, longest: 1 }, pace: { overall: 9, last7Days: undefined } };
    expect(plain(broken).slice(2, 4)).toEqual(['Streak: none now, the longest 1 day', 'Time: 9 s a question']);
  });

  it('tells days and weeks in words: date, right, answers, percent', () => {
    const days = [
      { date: '2026-10-30', answers: 4, right: 1 },
      { date: '2026-11-15', answers: 10, right: 5 },
      { date: '2026-11-24', answers: 3, right: 3 },
    ];
    expect(plain({ days }).slice(3)).toEqual([
      '',
      'Days with answers, in all notes',
      '  2026-10-30  1 of 4 right (25 %)',
      '  2026-11-15  5 of 10 right (50 %)',
      '  2026-11-24  3 of 3 right (100 %)',
      '',
      'Weeks from Monday, in all notes',
      '  2026-10-26  1 of 4 right (25 %)',
      '  2026-11-02  no answers',
      '  2026-11-09  5 of 10 right (50 %)',
      '  2026-11-16  no answers',
      '  2026-11-23  3 of 3 right (100 %)',
    ]);
  });

  it('tells the last fourteen days, and five confusions', () => {
    const days = Array.from({ length: 20 }, (_none, at) => ({ date: `2026-11-${at + 10}`, answers: 1, right: 1 }));
    const confusions = ['A', 'B', 'C', 'D', 'E', 'F'].map((one, at) => confusion(one, 'X', 9 - at));
    const lines = plain({ days, confusions });
    expect(lines.filter((line) => line.startsWith('  2026-11-')).at(0)).toContain('2026-11-16');
    expect(lines.slice(-6)).toEqual([
      'Confusions',
      '  You chose "A" where "X" was right: 9 times',
      '  You chose "B" where "X" was right: 8 times',
      '  You chose "C" where "X" was right: 7 times',
      '  You chose "D" where "X" was right: 6 times',
      '  You chose "E" where "X" was right: 5 times',
    ]);
  });
});

describe('readiness', () => {
  const lines = (parts: Partial<Readiness>) => plain(readiness(parts)).slice(2);

  it('is a percent with its interval beside the pass mark, and what it does not say', () => {
    const estimate = { share: 0.74, interval: [0.66, 0.81] } as const;
    expect(lines({ estimate, answered: 120, missing: 0 })).toEqual([
      'Readiness: 74 % of such an exam right (66 to 81 %), 72 % pass',
      '  By the last first try at each of the 120 questions that you have seen. It is no scaled score such as AWS gives, and the luck of a single exam comes on top.',
    ]);
  });

  it('says how many more answers it takes, and how many of them the notes cannot ask for', () => {
    expect(lines({ missing: 30 })).toEqual(['Readiness: not enough data yet: 30 more answers']);
    expect(lines({ missing: 1 })).toEqual(['Readiness: not enough data yet: 1 more answer']);
    expect(lines({ missing: 40, absent: 36 })).toEqual([
      'Readiness: not enough data yet: 40 more answers, 36 of them to questions that these notes do not have',
    ]);
  });

  it('tells each share of the blueprint with its part of the exam and what is missing of it', () => {
    const shares = [
      { tag: 'security', weight: 3, questions: 40, answered: 12, right: 9, missing: 0 },
      { tag: 'code', weight: 1, questions: 20, answered: 0, right: 0, missing: 10 },
    ];
    expect(lines({ missing: 48, shares }).slice(1)).toEqual([
      '  security  75 % of the exam: 12 of 40 answered, 9 of 12 right (75 %)',
      '  code      25 % of the exam: 0 of 20 answered, 10 more needed',
    ]);
  });
});

describe('progress on a terminal', () => {
  const long = 'An option of very many words, none of which says anything about what it is that is to be told here';
  const full: Partial<Statistics> = {
    questions: { total: 1200, seen: 800, missed: 120, due: 240 },
    answers: { total: 12_000, right: 9_000 },
    streak: { current: 5, longest: 12 },
    pace: { overall: 42.4, last7Days: 37.6 },
    byTag: [
      { tag: 'aws/sqs\u001b[2J', questions: 40, seen: 12, answers: 20, right: 15, interval: [0.53, 0.89], due: 3 },
      {
        tag: 'aws/certified-developer-associate/security',
        questions: 8,
        seen: 0,
        answers: 0,
        right: 0,
        interval: undefined,
        due: 0,
      },
    ],
    days: [
      { date: '2025-10-30', answers: 400, right: 100 },
      { date: '2026-11-15', answers: 10, right: 5 },
    ],
    confusions: [confusion('\u202eSQS', '\u202eSNS', 4), confusion(long, 'SES', 2)],
    ...readiness({
      missing: 48,
      absent: 3,
      shares: [
        {
          tag: 'aws/certified-developer-associate/security',
          weight: 3,
          questions: 40,
          answered: 12,
          right: 9,
          missing: 0,
        },
      ],
    }),
  };
  const drawn = (theme = BARE, width = 80) =>
    drawnStats(
      { figures: figures(full), today: TODAY, exam: 'Exam on 2026-12-01, in 6 days' },
      { theme, width, marks: marksOf(theme !== ASCII) },
    );

  it('has the pictures, the most needed first', () => {
    const titles = drawn().filter((_line, index, all) => all[index - 1] === '');
    expect(titles).toEqual([
      'By tag',
      'Answers a day in the last 12 weeks, in all notes',
      'Right at the first try, by week, in all notes',
      'Confusions',
    ]);
  });

  it.each([29, 39, 59, 79, 100])('is never wider than %i columns, with colours, without and in ASCII', (width) => {
    for (const theme of [BARE, RICH, ASCII]) {
      const lines = drawn(theme, width);
      expect(widest(lines)).toBeLessThanOrEqual(width);
      expect(lines.map(seen).join('')).not.toMatch(UNSAFE_LEFT);
    }
    expect(drawn(ASCII, width).join('')).toMatch(/^[ -~]+$/);
    expect(drawn(RICH, width).map(seen)).toEqual(drawn(BARE, width));
  });

  it('cuts options that are long', () => {
    expect(drawn(BARE, 100).slice(-2).join(' ')).toMatch(/^ {2}You chose "An option .{49}…" where/);
  });

  it('draws nothing before the first answer', () => {
    const lines = drawnStats(
      { figures: figures(), today: TODAY, exam: undefined },
      { theme: BARE, width: 80, marks: marksOf(true) },
    );
    expect(lines).toEqual(plain({}));
  });
});
