import { describe, expect, it } from 'vitest';
import { summaryLines } from '../../src/terminal/summary-lines.ts';
import { BARE, widthOf } from '../support/screens.ts';

describe('the result of each tag', () => {
  it('starts at the same column, whatever the script of the tags', () => {
    const byTag = ['aws', '認証基盤', 'e\u0301te\u0301'].map((tag) => ({ tag, right: 1, answered: 1 }));
    const summary = {
      mode: 'play',
      seed: 1,
      right: 1,
      answered: 1,
      total: 1,
      outcomes: [],
      byTag,
    } satisfies Parameters<typeof summaryLines>[0];
    const lines = summaryLines(summary, { theme: BARE, width: 80 }, (file) => file);
    const columns = lines.flatMap((line) =>
      line.includes('1 of 1 (') ? [widthOf(line.split('1 of 1')[0] ?? '')] : [],
    );
    expect(columns).toEqual([12, 12, 12]);
  });
});
