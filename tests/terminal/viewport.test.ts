import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampOffset, reveal, windowLines } from '../../src/terminal/viewport.ts';

/** A text, a window on it, and a part of the text. */
const scene = fc
  .record({ rows: fc.integer({ min: 6, max: 30 }), total: fc.integer({ min: 1, max: 80 }) })
  .chain(({ rows, total }) =>
    fc.record({
      rows: fc.constant(rows),
      total: fc.constant(total),
      offset: fc.integer({ min: -5, max: total + 5 }),
      from: fc.nat(total - 1),
      height: fc.integer({ min: 1, max: 12 }),
    }),
  );

const linesOf = (total: number): readonly string[] => Array.from({ length: total }, (_none, line) => `line ${line}`);
const shown = (total: number, rows: number, offset: number): readonly string[] =>
  windowLines(linesOf(total), { total, rows, offset }, (side, count) => `${count} ${side}`);

describe('reveal', () => {
  it('brings the whole part into view, or its beginning where it is taller than the window', () => {
    fc.assert(
      fc.property(scene, ({ rows, total, offset, from, height }) => {
        const to = Math.min(total, from + height);
        const window = shown(total, rows, reveal({ offset, rows, total }, { from, to }));
        const wanted = linesOf(total).slice(from, to);
        if (wanted.length <= rows - 2) expect(window).toEqual(expect.arrayContaining([...wanted]));
        else expect(window).toContain(wanted[0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not scroll where the part is in view already', () => {
    fc.assert(
      fc.property(scene, ({ rows, total, offset, from, height }) => {
        const to = Math.min(total, from + height);
        const once = reveal({ offset, rows, total }, { from, to });
        expect(reveal({ offset: once, rows, total }, { from, to })).toBe(once);
      }),
    );
  });

  it('scrolls no further than needed', () => {
    expect(reveal({ offset: 0, rows: 10, total: 30 }, { from: 2, to: 5 })).toBe(0);
    expect(reveal({ offset: 0, rows: 10, total: 30 }, { from: 9, to: 10 })).toBe(1);
    expect(reveal({ offset: 15, rows: 10, total: 30 }, { from: 10, to: 12 })).toBe(9);
    expect(reveal({ offset: 0, rows: 10, total: 30 }, { from: 28, to: 30 })).toBe(20);
  });
});

describe('clampOffset', () => {
  it.each([
    ['before the beginning', -3, 10, 30, 0],
    ['behind the end', 25, 10, 30, 20],
    ['within', 7, 10, 30, 7],
    ['of a text that fits', 3, 10, 5, 0],
  ])('%s', (_where, offset, rows, total, expected) => {
    expect(clampOffset({ offset, rows, total })).toBe(expected);
  });
});

describe('windowLines', () => {
  it('shows a text that fits as it is', () => {
    expect(shown(3, 10, 0)).toEqual(['line 0', 'line 1', 'line 2']);
  });

  it('tells how many lines are hidden below, above, or both', () => {
    expect(shown(8, 6, 0)).toEqual(['line 0', 'line 1', 'line 2', 'line 3', 'line 4', '3 below']);
    expect(shown(8, 6, 2)).toEqual(['3 above', 'line 3', 'line 4', 'line 5', 'line 6', 'line 7']);
    expect(shown(8, 6, 1)).toEqual(['2 above', 'line 2', 'line 3', 'line 4', 'line 5', '2 below']);
  });

  it('fills the window, and what it shows and what it tells of is the whole text', () => {
    fc.assert(
      fc.property(scene, ({ rows, total, offset }) => {
        const window = shown(total, rows, clampOffset({ offset, rows, total }));
        const hidden = window.flatMap((line) => (line.startsWith('line') ? [] : [Number.parseInt(line, 10)]));
        expect(window).toHaveLength(Math.min(rows, total));
        expect(window.length - hidden.length + hidden.reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });
});
