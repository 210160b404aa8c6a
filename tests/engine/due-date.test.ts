import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/domain/question.ts';
import { type Calendar, calendarOf } from '../../src/engine/calendar.ts';
import { daysBefore, dueAtMs, LAST_DAYS } from '../../src/engine/due-date.ts';
import { localDate } from '../../src/engine/fold.ts';
import { id } from '../support/journal-events.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 10);
const in_ = (days: number): number => NOW + days * DAY;
const exam = (examIn: number | undefined): Calendar =>
  calendarOf(NOW, examIn === undefined ? undefined : localDate(in_(examIn)));
const due = (answered: number, planned: number, calendar: Calendar, question: QuestionId = id('q')): number =>
  dueAtMs(question, { stability: 1, difficulty: 5, atMs: in_(answered), dueAtMs: in_(planned) }, calendar);

/** Days from today to the day of a moment. */
const dayOf = (atMs: number): number => Math.floor((atMs - exam(undefined).startOf(0)) / DAY);

describe('without an exam', () => {
  it('a question is due when the schedule says', () => {
    expect(due(-3, 5, exam(undefined))).toBe(in_(5));
  });
});

describe('with an exam', () => {
  it('a question that is due before its day stays where it is', () => {
    for (const planned of [-2, 0, 4, 9]) expect(due(-5, planned, exam(10))).toBe(in_(planned));
  });

  it('one that is due on its day or behind it is asked once more in the six days before, and not on the day', () => {
    for (const planned of [10, 11, 99]) {
      const day = dayOf(due(-5, planned, exam(10)));
      expect(day).toBeGreaterThanOrEqual(4);
      expect(day).toBeLessThanOrEqual(9);
    }
  });

  it('one that was answered in these six days is left to the schedule', () => {
    expect(due(-2, 30, exam(4))).toBe(in_(30));
    expect(due(0, 30, exam(6))).toBe(in_(30));
    expect(dayOf(due(-1, 30, exam(6)))).toBeLessThan(6);
  });

  it('days are spread evenly over questions, and the same for the same question', () => {
    for (const examIn of [30, 6, 4, 1]) {
      const days = Array.from({ length: 1200 }, (_none, at) => daysBefore(id(`question-${at}`), examIn));
      expect(days).toEqual(Array.from({ length: 1200 }, (_none, at) => daysBefore(id(`question-${at}`), examIn)));
      const places = Math.min(LAST_DAYS, examIn);
      for (let day = 1; day <= places; day += 1) {
        const share = days.filter((one) => one === day).length / 1200;
        expect(Math.abs(share - 1 / places)).toBeLessThan(0.05);
      }
    }
  });

  it('nothing is moved into the past, nor to the day of the exam, nor later than the schedule has it', () => {
    const days = fc.integer({ min: -100, max: 0 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 90 }),
        fc.string(),
        (at, wait, examIn, name) => {
          const atMs = due(at, at + wait, exam(examIn), id(`q${name}`));
          if (at + wait < examIn || at >= examIn - LAST_DAYS) expect(atMs).toBe(in_(at + wait));
          else {
            expect(dayOf(atMs)).toBeGreaterThanOrEqual(Math.max(0, examIn - LAST_DAYS));
            expect(dayOf(atMs)).toBeLessThan(examIn);
            expect(atMs).toBeLessThanOrEqual(in_(at + wait));
          }
        },
      ),
    );
  });
});
