import { describe, expect, it } from 'vitest';
import type { ExamResult, Summary } from '../../src/domain/session.ts';
import { examResultLines } from '../../src/terminal/exam-result-lines.ts';

const result = (percent: number, passed: boolean): ExamResult => ({
  terms: { minutes: 10, deadlineAtMs: 0, pass: 72, paper: 'p' },
  percent,
  passed,
  ranOut: false,
  changes: { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 },
});
const summary: Summary = { mode: 'exam', seed: 1, right: 2, answered: 3, total: 3, outcomes: [], byTag: [] };

describe('The percent of an exam', () => {
  it.each([
    ['is rounded as those of its tags', 66.666, false, '67'],
    ['is not rounded up to the mark that it is short of', 71.6, false, '71.6'],
    ['is rounded where the mark is reached', 72.4, true, '72'],
  ])('%s', (_rule, percent, passed, expected) => {
    expect(examResultLines(summary, result(percent, passed))[0]).toContain(`2 of 3 right (${expected} %), 72 % pass`);
  });

  it('stands above how answers were changed, where any were', () => {
    expect(examResultLines(summary, result(80, true))).toContain('Answers changed: none');
    const changes = { rightToWrong: 1, wrongToRight: 0, wrongToWrong: 2 };
    expect(examResultLines(summary, { ...result(80, true), changes })).toContain(
      'Answers changed: 0 from wrong to right, 1 from right to wrong, 2 from wrong to wrong',
    );
  });
});
