import { describe, expect, it } from 'vitest';
import type { Outcome, Summary } from '../../src/domain/session.ts';
import { summaryLines } from '../../src/terminal/summary-lines.ts';
import { question } from '../support/questions.ts';
import { BARE, pathOf, UNSAFE_LEFT, widest } from '../support/screens.ts';

const outcome = (stem: string, line: number, parts: Partial<Outcome> = {}): Outcome => ({
  question: question({ stem, line }),
  chosen: [],
  right: false,
  skipped: false,
  marked: false,
  tookMs: 0,
  ...parts,
});
const summary = (parts: Partial<Summary>): Summary => ({
  mode: 'play',
  seed: 1,
  right: 0,
  answered: 0,
  total: 0,
  outcomes: [],
  byTag: [],
  ...parts,
});
const plain = (parts: Partial<Summary>): readonly string[] =>
  summaryLines(summary(parts), { theme: BARE, width: undefined }, pathOf);

describe('the summary', () => {
  it('tells the score, the result of each tag, and what was missed with its place', () => {
    const lines = plain({
      right: 2,
      answered: 3,
      total: 3,
      outcomes: [
        outcome('A queue?', 4, { right: true }),
        outcome('A topic?', 20),
        outcome('Git?', 31, { right: true }),
      ],
      byTag: [
        { tag: 'aws', right: 1, answered: 2 },
        { tag: 'git', right: 1, answered: 1 },
      ],
    });
    expect(lines).toEqual([
      'Score: 2 of 3 right (67 %)',
      '',
      'By tag',
      '  aws  1 of 2 (50 %)',
      '  git  1 of 1 (100 %)',
      '',
      'Missed',
      '  note.md:20  A topic?',
    ]);
  });

  it('cuts a long tag rather than break the line of its figures', () => {
    const byTag = [
      { tag: 'aws/cognito/identity-pools/guests', right: 0, answered: 1 },
      { tag: 'iam', right: 10, answered: 10 },
    ];
    const lines = summaryLines(summary({ right: 1, answered: 2, total: 2, byTag }), { theme: BARE, width: 29 }, pathOf);
    expect(lines.slice(-2)).toEqual(['  aws/cogn…  0 of 1 (0 %)', '  iam        10 of 10 (100 %)']);
  });

  it('tells what was skipped and not reached, which counts as neither right nor wrong', () => {
    const lines = plain({
      right: 1,
      answered: 1,
      total: 5,
      outcomes: [outcome('A?', 1, { right: true }), outcome('B?', 2, { skipped: true })],
    });
    expect(lines).toEqual(['Score: 1 of 1 right (100 %)', '1 skipped, 3 not reached of 5']);
  });

  it('is one line where all was answered rightly', () => {
    expect(plain({ right: 2, answered: 2, total: 2 })).toEqual(['Score: 2 of 2 right (100 %)']);
  });

  it('divides nothing by zero', () => {
    expect(plain({ total: 3 })).toEqual(['Score: 0 of 0 right', '3 not reached of 3']);
  });

  it('sets the figures of tags of different length below each other', () => {
    const lines = plain({
      byTag: [
        { tag: 'a', right: 1, answered: 1 },
        { tag: 'a/longer/one', right: 0, answered: 1 },
      ],
    });
    expect(lines.slice(3)).toEqual(['  a             1 of 1 (100 %)', '  a/longer/one  0 of 1 (0 %)']);
  });

  it('cuts places and stems to the window', () => {
    const missed = [outcome('日本語の質問 '.repeat(30), 7), outcome('word '.repeat(90), 8)];
    const lines = summaryLines(
      summary({ answered: 2, total: 2, outcomes: missed }),
      { theme: BARE, width: 40 },
      pathOf,
    );
    expect(widest(lines)).toBeLessThanOrEqual(40);
    expect(lines.slice(3)).toEqual([
      '  note.md:7',
      expect.stringMatching(/^ {4}日本語の質問.*…$/),
      '  note.md:8',
      expect.stringMatching(/^ {4}word word.*…$/),
    ]);
  });

  it('prints nothing of a note that could act on the terminal, and keeps a stem on one line', () => {
    const lines = plain({
      outcomes: [outcome('Two\nlines \u001b[2J\u202e', 3)],
      byTag: [{ tag: 'a\u001b]0;x\u0007', right: 0, answered: 1 }],
      answered: 1,
      total: 1,
    });
    expect(lines).toContain('  note.md:3  Two lines <U+001B>[2J<U+202E>');
    for (const line of lines) expect(line).not.toMatch(UNSAFE_LEFT);
  });
});
