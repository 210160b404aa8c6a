import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/domain/question.ts';
import type { FeedbackView } from '../../src/terminal/player.ts';
import { answerLines, explanationLines, type OptionMark, optionLines } from '../../src/terminal/question-parts.ts';
import type { Setting } from '../../src/terminal/typeset.ts';
import { n, presented } from '../support/questions.ts';
import { BARE, pathOf, widest } from '../support/screens.ts';

const plain: Setting = { theme: BARE, width: undefined };
const at = (width: number): Setting => ({ theme: BARE, width });
const bare = (note = ''): OptionMark => ({ marker: '  ', note, paint: (text) => text });

describe('optionLines', () => {
  it('numbers the options in the order shown, later lines below the text', () => {
    const asked = presented({ options: ['one two three', 'four'], order: [n(2), n(1)] });
    expect(optionLines(asked, at(12), () => bare())).toEqual([['  1. four'], ['  2. one two', '     three']]);
  });

  it('sets numbers of one and two digits below each other', () => {
    const asked = presented({ options: Array.from({ length: 10 }, (_none, index) => `t${index}`) });
    const lines = optionLines(asked, plain, () => bare()).flat();
    expect([lines[0], lines[9]]).toEqual(['   1. t0', '  10. t9']);
  });

  it('puts a note behind the text, or below it where it does not fit', () => {
    const asked = presented({ options: ['one two', 'x'] });
    expect(optionLines(asked, at(20), () => bare('(struck out)'))).toEqual([
      ['  1. one two', '     (struck out)'],
      ['  2. x (struck out)'],
    ]);
  });

  it('keeps code of an option in its lines', () => {
    const asked = presented({ options: ['```\nif a:\n  b\n```', 'x'] });
    expect(optionLines(asked, at(40), () => bare())[0]).toEqual(['  1.   if a:', '         b']);
  });

  it('shows an option that has no words by its number', () => {
    expect(optionLines(presented({ options: ['', 'x'] }), plain, () => bare())).toHaveLength(2);
  });

  it('stays within the window however long an option is', () => {
    const asked = presented({ options: ['日本語'.repeat(40), 'x'.repeat(200), '- a\n- b', '> q'] });
    expect(widest(optionLines(asked, at(25), () => bare('(right, your choice)')).flat())).toBeLessThanOrEqual(25);
  });
});

describe('answerLines', () => {
  it('are the right options with their texts, in the order shown', () => {
    const asked = presented({ options: ['a1', 'b1', 'c1'], key: [1, 3], order: [n(3), n(2), n(1)] });
    expect(answerLines(asked, plain)).toEqual(['  1. c1', '  3. a1']);
  });
});

describe('explanationLines', () => {
  it('are those of the showing, not of the note', () => {
    const asked = {
      ...presented({ explanation: 'Option D.', feedback: ['', 'See D.'] }),
      explanation: 'Option 1.',
      feedback: ['See 1.', ''],
    };
    const view: FeedbackView = { phase: 'feedback', presented: asked, chosen: [n(1)], right: true, debrief: false };
    expect(explanationLines(view, plain, pathOf).slice(0, 3)).toEqual(['Option 1: See 1.', '', 'Option 1.']);
  });

  const web = (text: string): readonly Link[] => [{ kind: 'web', target: 'https://example.org/a', text }];
  const linesOf = (parts: Parameters<typeof presented>[0]): readonly string[] => {
    const view: FeedbackView = {
      phase: 'feedback',
      presented: presented(parts),
      chosen: [n(1)],
      right: true,
      debrief: false,
    };
    return explanationLines(view, plain, pathOf);
  };

  it('are explanation, links and place, apart from each other', () => {
    expect(linesOf({ explanation: 'Since.', links: web('Docs'), line: 7 })).toEqual([
      'Since.',
      '',
      'Docs <https://example.org/a>',
      '',
      'note.md:7',
    ]);
  });

  it('start with what is said of single options, by their numbers on the screen', () => {
    const parts = {
      options: ['a1', 'b1', 'c1'],
      feedback: ['Too *small*.', '', 'Yes:\n\n- big\n- round'],
      order: [n(3), n(2), n(1)],
    };
    expect(linesOf(parts).slice(0, 5)).toEqual([
      'Option 1: Yes:',
      '',
      '          - big',
      '          - round',
      'Option 3: Too small.',
    ]);
  });

  it('are the place alone where the note explains nothing', () => {
    expect(linesOf({ line: 7 })).toEqual(['note.md:7']);
  });

  it.each(['<https://example.org/a>', '[Docs](https://example.org/a)', '<a href="https://example.org/a">Docs</a>'])(
    'tell an explanation that is nothing but its link once: %s',
    (explanation) => {
      expect(linesOf({ explanation, links: web('Docs') })).toEqual(['Docs <https://example.org/a>', '', 'note.md:1']);
    },
  );

  it('keep the words around a link', () => {
    expect(linesOf({ explanation: 'See [Docs](https://example.org/a).', links: web('Docs') })[0]).toBe('See Docs.');
  });
});
