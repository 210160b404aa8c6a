import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/terminal/canvas.ts';
import { tagTableLines, tagText } from '../../src/terminal/tag-table.ts';
import { ASCII, BARE, RICH, seen, UNSAFE_LEFT, widest } from '../support/screens.ts';

const SQS = {
  tag: 'aws/sqs',
  questions: 40,
  seen: 12,
  answers: 20,
  right: 15,
  interval: [0.53, 0.89],
  due: 3,
} as const;
const GIT = { tag: 'git', questions: 8, seen: 0, answers: 0, right: 0, interval: undefined, due: 0 } as const;
const canvas = (width: number) => ({ theme: BARE, width, marks: marksOf(true) });

describe('the table of tags', () => {
  it('has the figures in columns, and a bar that is full to the lower end of the interval and half full to the upper', () => {
    expect(tagTableLines([SQS, GIT], canvas(80))).toEqual([
      '               seen  right   95 % sure  due  0 %        100 %',
      '  aws/sqs  12 of 40   75 %  53 to 89 %    3  ━━━━━━━━╍╍╍╍╍╍──',
      '  git        0 of 8                       0',
    ]);
  });

  it('is drawn in ASCII where the locale is not UTF-8', () => {
    const lines = tagTableLines([SQS], { theme: ASCII, width: 80, marks: marksOf(false) });
    expect(lines[1]).toBe('  aws/sqs  12 of 40   75 %  53 to 89 %    3  ########======..');
  });

  it('leaves out bars where there is no room, then what is sure, and then gives each tag lines of its own', () => {
    expect(tagTableLines([SQS], canvas(50))).toEqual([
      '               seen  right   95 % sure  due',
      '  aws/sqs  12 of 40   75 %  53 to 89 %    3',
    ]);
    expect(tagTableLines([SQS], canvas(35))).toEqual([
      '               seen  right  due',
      '  aws/sqs  12 of 40   75 %    3',
    ]);
    expect(tagTableLines([SQS, GIT], canvas(29))).toEqual([
      '  aws/sqs',
      '    12 of 40 seen, 15 of 20',
      '    right (75 %, 53 to 89 %),',
      '    3 due',
      '  git',
      '    0 of 8 seen, 0 due',
    ]);
  });

  it('is never wider than its columns, whatever the tags, and moves no cursor', () => {
    const tag = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('Ａｗｓ', '\u001b[2J', '日本語'),
    );
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 4 }), fc.integer({ min: 16, max: 100 }), (tags, width) => {
        const figures = tags.map((one) => ({ ...SQS, tag: one }));
        const lines = tagTableLines(figures, canvas(width));
        expect(widest(lines)).toBeLessThanOrEqual(width);
        expect(lines.join('')).not.toMatch(UNSAFE_LEFT);
        expect(tagTableLines(figures, { ...canvas(width), theme: RICH }).map(seen)).toEqual(lines);
      }),
    );
  });
});

describe('a tag in words', () => {
  it('tells the same without columns', () => {
    expect(tagText(SQS)).toBe('12 of 40 seen, 15 of 20 right (75 %, 53 to 89 %), 3 due');
    expect(tagText(GIT)).toBe('0 of 8 seen, 0 due');
  });
});
