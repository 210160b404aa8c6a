import { expect, it } from 'vitest';
import { lastUpTo, lineAndColumn, lineTable } from '../../src/markdown/line-table.ts';

const TABLE = lineTable('ab\n\ncde\n');

it('knows where lines start', () => {
  expect(lineTable('')).toEqual([0]);
  expect(TABLE).toEqual([0, 3, 4, 8]);
});

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [8, 4, 1],
  [99, 4, 92],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(lineAndColumn(offset, TABLE)).toEqual({ line, column });
});

it.each([
  [-1, -1],
  [0, 0],
  [5, 1],
  [7, 2],
  [100, 3],
])('the last number up to %i has index %i', (limit, index) => {
  expect(lastUpTo(limit, [0, 5, 7, 9])).toBe(index);
});
