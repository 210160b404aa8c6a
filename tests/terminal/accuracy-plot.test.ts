import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS, accuracyPlotLines } from '../../src/terminal/accuracy-plot.ts';
import { marksOf } from '../../src/terminal/canvas.ts';
import { ASCII, BARE, RICH, seen, widest } from '../support/screens.ts';

const canvas = (width: number) => ({ theme: BARE, width, marks: marksOf(true) });
const week = (date: string, right: number, answers: number) => ({ date, right, answers });

describe('the plot of accuracy', () => {
  const weeks = [
    week('2026-10-19', 1, 2),
    week('2026-10-26', 0, 0),
    week('2026-11-02', 0, 5),
    week('2026-11-09', 3, 4),
    week('2026-11-16', 7, 7),
    // 5 of 8 rows, and 3 of 8 parts of the next.
    week('2026-11-23', 43, 64),
  ];

  it('has a bar for each period with answers, from 0 to 100 %', () => {
    expect(accuracyPlotLines(weeks, canvas(80))).toEqual([
      '100 % │            ██',
      '      │            ██',
      '      │         ██ ██ ▃▃',
      '      │         ██ ██ ██',
      ' 50 % │██       ██ ██ ██',
      '      │██       ██ ██ ██',
      '      │██       ██ ██ ██',
      '      │██    ▁▁ ██ ██ ██',
      '  0 % └──────────────────',
      '2026-10-19 to 2026-11-23',
    ]);
  });

  it('is drawn in ASCII where the locale is not UTF-8', () => {
    const lines = accuracyPlotLines(weeks, { theme: ASCII, width: 80, marks: marksOf(false) });
    expect(lines.slice(2, 9)).toEqual([
      '      |         ## ## ..',
      '      |         ## ## ##',
      ' 50 % |##       ## ## ##',
      '      |##       ## ## ##',
      '      |##       ## ## ##',
      '      |##    .. ## ## ##',
      '  0 % +------------------',
    ]);
  });

  it('names the first and the last period below their bars where there is room', () => {
    const many = Array.from({ length: 8 }, (_none, at) => week(`2026-01-0${at + 1}`, 1, 1));
    expect(accuracyPlotLines(many, canvas(31)).at(-1)).toBe('       2026-01-01    2026-01-08');
    expect(accuracyPlotLines(many.slice(0, 1), canvas(31)).at(-1)).toBe('2026-01-01');
  });

  it('has narrower bars where there are many, and none is wider than its columns', () => {
    const many = Array.from({ length: 22 }, () => week('2026-01-01', 1, 1));
    expect(accuracyPlotLines(many, canvas(29))[0]).toBe(`100 % │${'█'.repeat(22)}`);
    const period = fc.nat(9).chain((answers) => fc.nat(answers).map((right) => week('2026-01-01', right, answers)));
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 99 }), fc.array(period, { minLength: 1, maxLength: 120 }), (width, all) => {
        const shown = all.slice(0, width - AXIS);
        const lines = accuracyPlotLines(shown, canvas(width));
        expect(widest(lines)).toBeLessThanOrEqual(width);
        expect(lines).toHaveLength(10);
        expect(accuracyPlotLines(shown, { ...canvas(width), theme: RICH }).map(seen)).toEqual(lines);
      }),
    );
  });
});
