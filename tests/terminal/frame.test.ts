import { describe, expect, it } from 'vitest';
import { bodyRows, frameLines, textWidth } from '../../src/terminal/frame.ts';
import { BARE, widthOf } from '../support/screens.ts';

const parts = {
  header: 'header',
  body: ['one', 'two'],
  status: 'status',
  hints: [
    { key: 'Enter', does: 'submits' },
    { key: 'q', does: 'quits' },
    { key: 's', does: 'skips' },
  ],
};

describe('a frame', () => {
  it('has its parts from top to bottom, with air where rows allow it', () => {
    expect(frameLines(parts, { columns: 80, rows: 24 }, 0, BARE)).toEqual([
      'header',
      '',
      'one',
      'two',
      '',
      'status',
      'Enter submits · q quits · s skips',
    ]);
  });

  it('leaves the air out first where rows are few', () => {
    expect(frameLines(parts, { columns: 80, rows: 10 }, 0, BARE)).toEqual([
      'header',
      'one',
      'two',
      'status',
      'Enter submits · q quits · s skips',
    ]);
  });

  it('cuts header and status to the window and says so', () => {
    const wide = { ...parts, header: 'h'.repeat(50), status: '日本'.repeat(20) };
    const lines = frameLines(wide, { columns: 30, rows: 10 }, 0, BARE);
    expect(lines[0]).toBe(`${'h'.repeat(28)}…`);
    expect(widthOf(lines.at(-2) ?? '')).toBeLessThanOrEqual(29);
    expect(lines.at(-2)).toMatch(/…$/);
  });

  it('names as many keys as fit, the first of them first', () => {
    expect(frameLines(parts, { columns: 30, rows: 10 }, 0, BARE).at(-1)).toBe('Enter submits · q quits');
  });

  it('shows the end of the body where the offset is behind it', () => {
    const body = Array.from({ length: 30 }, (_none, line) => `line ${line}`);
    const lines = frameLines({ ...parts, body }, { columns: 30, rows: 10 }, 99, BARE);
    expect(lines.slice(1, -2)).toEqual([
      '↑ 25 more lines above (PgUp)',
      'line 25',
      'line 26',
      'line 27',
      'line 28',
      'line 29',
    ]);
  });

  it('counts a single hidden line as one', () => {
    const body = Array.from({ length: 7 }, (_none, line) => `line ${line}`);
    const lines = frameLines({ ...parts, body }, { columns: 30, rows: 10 }, 0, BARE);
    expect(lines.at(-3)).toBe('↓ 2 more lines below (PgDn)');
  });
});

describe('room', () => {
  it('leaves the last column free and keeps lines readable on wide screens', () => {
    expect(textWidth({ columns: 80, rows: 24 })).toBe(79);
    expect(textWidth({ columns: 400, rows: 24 })).toBe(100);
  });

  it.each([
    [10, 6],
    [15, 11],
    [16, 10],
    [24, 18],
  ])('of %i rows leaves %i to the body', (rows, expected) => {
    expect(bodyRows({ columns: 80, rows })).toBe(expected);
  });
});
