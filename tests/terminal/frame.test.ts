import { describe, expect, it } from 'vitest';
import { bodyRows, frameLines, textWidth } from '../../src/terminal/frame.ts';
import { BARE, bar } from '../support/screens.ts';

const parts = {
  heading: { places: ['Question 3 of 4'], tags: 'aws, cognito', done: 0.5 } as const,
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
      'Question 3 of 4 · aws, cognito',
      bar(40),
      '',
      'one',
      'two',
      '',
      'status',
      'Enter submits · q quits · s skips',
    ]);
  });

  it('leaves the air out first where rows are few, and puts the bar beside the heading', () => {
    expect(frameLines(parts, { columns: 60, rows: 10 }, 0, BARE)).toEqual([
      `Question 3 of 4 · aws, cognito ${'━'.repeat(14)}${'─'.repeat(14)}`,
      'one',
      'two',
      'status',
      'Enter submits · q quits · s skips',
    ]);
  });

  it('cuts heading and status to the window and says so', () => {
    const wide = { ...parts, heading: { places: ['h'.repeat(50)] } as const, status: '日本'.repeat(20) };
    const lines = frameLines(wide, { columns: 30, rows: 10 }, 0, BARE);
    expect(lines[0]).toBe(`${'h'.repeat(28)}…`);
    expect(lines.slice(-2)).toEqual([`${'日本'.repeat(7)}…`, 'Enter submits · q quits']);
  });

  it('gives a notice that is too long the empty line above it, and where there is none one of the body', () => {
    const wordy = { ...parts, notice: 'This key does nothing here: Enter submits' };
    expect(frameLines(wordy, { columns: 30, rows: 24 }, 0, BARE).slice(-4)).toEqual([
      'two',
      'This key does nothing here:',
      'Enter submits',
      'Enter submits · q quits',
    ]);
    const body = Array.from({ length: 7 }, (_none, line) => `line ${line}`);
    const keep = { from: 5, to: 7 };
    expect(frameLines({ ...wordy, body, keep }, { columns: 30, rows: 10 }, 1, BARE).slice(1)).toEqual([
      '↑ 3 more lines above (PgUp)',
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'This key does nothing here:',
      'Enter submits',
      'Enter submits · q quits',
    ]);
    expect(frameLines({ ...parts, notice: 'Marked.' }, { columns: 30, rows: 10 }, 0, BARE).slice(-2)).toEqual([
      'Marked.',
      'Enter submits · q quits',
    ]);
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
    [16, 9],
    [24, 17],
  ])('of %i rows leaves %i to the body', (rows, expected) => {
    expect(bodyRows({ columns: 80, rows })).toBe(expected);
  });
});
