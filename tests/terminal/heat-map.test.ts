import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../src/domain/calendar-day.ts';
import { marksOf } from '../../src/terminal/canvas.ts';
import { heatMapLines } from '../../src/terminal/heat-map.ts';
import { ASCII, BARE, RICH, seen, widest } from '../support/screens.ts';

const day = (date: string, answers: number) => ({ date, answers, right: 0 });
/** A Wednesday. */
const TODAY = '2026-11-25';
const canvas = (width: number) => ({ theme: BARE, width, marks: marksOf(true) });

describe('the heat map', () => {
  it('has weeks from left to right, Monday first, with the months above and the numbers of the shades below', () => {
    const days = [
      day('2026-09-07', 20),
      day('2026-11-02', 1),
      day('2026-11-22', 10),
      day('2026-11-23', 5),
      day('2026-11-24', 11),
      day('2026-11-25', 16),
    ];
    expect(heatMapLines(days, TODAY, canvas(60))).toEqual([
      '    Sep     Oct     Nov',
      'Mon ▇ · · · · · · · ▁ · · ▁',
      'Tue · · · · · · · · · · · ▅',
      'Wed · · · · · · · · · · · ▇',
      'Thu · · · · · · · · · · ·',
      'Fri · · · · · · · · · · ·',
      'Sat · · · · · · · · · · ·',
      'Sun · · · · · · · · · · ▃',
      '· none  ▁ 1-5  ▃ 6-10  ▅ 11-15  ▇ 16-20',
    ]);
  });

  it('is drawn in ASCII where the locale is not UTF-8', () => {
    const lines = heatMapLines([day(TODAY, 4), day('2026-11-23', 1)], TODAY, {
      theme: ASCII,
      width: 60,
      marks: marksOf(false),
    });
    expect(lines.slice(1, 4)).toEqual([
      'Mon . . . . . . . . . . . -',
      'Tue . . . . . . . . . . . .',
      'Wed . . . . . . . . . . . #',
    ]);
    expect(lines.at(-1)).toBe('. none  - 1  + 2  * 3  # 4');
    expect(lines.join('')).toMatch(/^[ -~]+$/);
  });

  it('has as many weeks as there is room for, the last ones, and a legend of several lines', () => {
    const lines = heatMapLines([day('2026-11-01', 40), day('2026-11-23', 400)], TODAY, canvas(15));
    expect(lines).toEqual([
      '    Oct Nov',
      'Mon · · · · · ▇',
      'Tue · · · · · ·',
      'Wed · · · · · ·',
      'Thu · · · · ·',
      'Fri · · · · ·',
      'Sat · · · · ·',
      'Sun · ▁ · · ·',
      '· none  ▁ 1-100',
      '▃ 101-200',
      '▅ 201-300',
      '▇ 301-400',
    ]);
  });

  it('is shaded by the most of the days that it shows', () => {
    const lines = heatMapLines([day('2025-01-01', 1000), day(TODAY, 1)], TODAY, canvas(60));
    expect(lines.at(-1)).toBe('· none  ▇ 1');
    expect(heatMapLines([day('2025-01-01', 1000)], TODAY, canvas(60)).at(-1)).toBe('· none');
  });

  it('leaves out the name of a month for which the next one leaves no room', () => {
    // The first week begins on the 31st of August.
    expect(heatMapLines([], '2026-11-18', canvas(60))[0]).toBe('      Sep     Oct     Nov');
    expect(heatMapLines([], '2026-12-09', canvas(9))[0]).toBe('    Nov');
  });

  it('is never wider than its columns, and with colours the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -100, max: 3 }), fc.integer({ min: 1, max: 999 }))),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 10, max: 99 }),
        (ages, later, width) => {
          const today = plusDays(TODAY, later);
          const days = ages.map(([age, answers]) => day(plusDays(today, age), answers));
          const lines = heatMapLines(days, today, canvas(width));
          expect(widest(lines)).toBeLessThanOrEqual(width);
          expect(heatMapLines(days, today, { ...canvas(width), theme: RICH }).map(seen)).toEqual(lines);
        },
      ),
    );
  });
});
