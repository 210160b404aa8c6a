import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/terminal/progress-bar.ts';

const state = { read: 1, files: 2, questions: 1 };

describe('progressBar', () => {
  it('tells files and questions so far', () => {
    expect(progressBar(state, 80, true)).toBe('Reading notes ██████████░░░░░░░░░░ 1 of 2 files, 1 question');
    expect(progressBar({ read: 0, files: 0, questions: 0 }, 80, true)).toContain('░'.repeat(20));
    expect(progressBar({ read: 3, files: 2, questions: 0 }, 80, true)).toContain('█'.repeat(20));
  });

  it('gives way where the terminal is narrow, and never wraps', () => {
    for (let columns = 0; columns < 90; columns += 1) {
      expect(progressBar(state, columns, true).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
    }
    expect(progressBar(state, 40, true)).toBe('Reading notes: 1 of 2 files, 1 question'.slice(0, 39));
  });
});
