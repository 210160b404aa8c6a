import { describe, expect, it } from 'vitest';
import { feedbackFrame, scrolled, transcriptLines } from '../../src/terminal/feedback-screen.ts';
import { startReading } from '../../src/terminal/feedback-state.ts';
import { bodyRows, type Size } from '../../src/terminal/frame.ts';
import { NO_GUIDE } from '../../src/terminal/guide.ts';
import type { FeedbackView } from '../../src/terminal/player.ts';
import { n, presented } from '../support/questions.ts';
import { BARE, bar, KEYS_OPEN, pathOf, RICH, SIZES, seen, sizeText, widest } from '../support/screens.ts';

const FIVE = ['a1', 'b1', 'c1', 'd1', 'e1'];
const asked = presented({
  stem: 'Which two?',
  options: FIVE,
  key: [1, 5],
  explanation: 'Since it scales.',
  links: [{ kind: 'web', target: 'https://example.org/docs', text: 'Docs' }],
  line: 12,
});
const wrong: FeedbackView = { phase: 'feedback', presented: asked, chosen: [n(1), n(4)], right: false, debrief: false };
const right: FeedbackView = { phase: 'feedback', presented: asked, chosen: [n(1), n(5)], right: true, debrief: false };
const open: FeedbackView = { ...wrong, chosen: [], debrief: true };
const reading = startReading(wrong, '');

const LONG =
  'Amazon Cognito keeps the tokens of a user for as long as the pool says and not a minute longer than that. ';
const long: FeedbackView = {
  phase: 'feedback',
  presented: presented({
    stem: LONG.repeat(5),
    options: FIVE.map((text) => `${LONG}${text} 日本語`),
    explanation: `${LONG.repeat(4)}\n\n- ${LONG}\n\n\`\`\`\n${'x'.repeat(300)}\n\`\`\``,
    links: [{ kind: 'web', target: `https://example.org/${'path/'.repeat(40)}`, text: LONG }],
    key: [2, 3],
  }),
  chosen: [n(1), n(2)],
  right: false,
  debrief: false,
};
const frame = (view: FeedbackView, size: Size, state = reading, guide = NO_GUIDE): readonly string[] =>
  feedbackFrame(view, state, size, BARE, pathOf, guide);
const WIDE: Size = { columns: 80, rows: 40 };

describe('feedback', () => {
  it('tells a wrong answer in words and symbols: verdict, choice, every option, explanation, link, place', () => {
    expect(frame(wrong, WIDE)).toEqual([
      'Question 1 of 1',
      bar(79),
      '',
      'Wrong. The answer is 1 and 5.',
      'You chose 1 and 4: 1 of 2 right, no partial credit.',
      '',
      'Which two?',
      '',
      '✓ 1. a1 (right, your choice)',
      '  2. b1',
      '  3. c1',
      '✗ 4. d1 (wrong, your choice)',
      '→ 5. e1 (right, not chosen)',
      '',
      'Since it scales.',
      '',
      'Docs <https://example.org/docs>',
      '',
      'note.md:12',
      '',
      '',
      expect.stringContaining('Enter next · q quits · ? keys'),
    ]);
  });

  it('tells a right answer in words, with the explanation', () => {
    const lines = frame(right, WIDE);
    expect(lines[3]).toBe('Right.');
    expect(lines).toContain('✓ 5. e1 (right, your choice)');
    expect(lines).toContain('Since it scales.');
    expect(lines.join()).not.toMatch(/wrong|not chosen/i);
  });

  it('tells the mark and a notice', () => {
    const lines = frame(wrong, WIDE, { ...reading, marked: true, notice: 'Marked.' });
    expect(lines[0]).toBe('Question 1 of 1 · marked');
    expect(lines.at(-2)).toBe('Marked.');
  });

  it('has the stem, which was just read, at its end where not all would fit', () => {
    const size = { columns: 80, rows: 20 };
    const lines = frame(wrong, size);
    expect(lines).not.toContain('Which two?');
    expect(frame(wrong, size, scrolled(wrong, reading, 99, size, BARE, pathOf)).slice(-7, -4)).toEqual([
      'The question:',
      '',
      'Which two?',
    ]);
    expect(lines[3]).toBe('Wrong. The answer is 1 and 5.');
    expect(lines).toContain('Since it scales.');
  });

  it('asks why the key is wrong below what it is about, and says what is disputed', () => {
    const lines = frame(wrong, WIDE, { ...reading, remark: { text: 'See the docs', pasting: false } });
    expect(lines.at(-2)).toBe('Why is the key wrong? See the docs_');
    expect(lines.at(-1)).toBe('Enter keeps the remark · Esc leaves it');
    expect(lines).toContain('Wrong. The answer is 1 and 5.');
    expect(frame(wrong, WIDE, { ...reading, disputed: true })[0]).toBe('Question 1 of 1 · disputed');
  });

  it('says with colours only what it also says without', () => {
    expect(feedbackFrame(wrong, reading, WIDE, RICH, pathOf).map(seen)).toEqual(frame(wrong, WIDE));
  });

  it('names the key that opens a link only where there is one, and what ! does now', () => {
    const bare = { ...wrong, presented: { ...asked, question: { ...asked.question, links: [] } } };
    expect(frame(wrong, WIDE).at(-1)).toContain('o link');
    expect(frame(bare, WIDE).at(-1)).not.toContain('o link');
    expect(frame(bare, WIDE).at(-1)).toMatch(/! disputes$/);
    expect(frame(bare, WIDE, { ...reading, disputed: true }).at(-1)).toMatch(/! withdraws$/);
  });

  it('shows the keys on the help', () => {
    const lines = frame(wrong, WIDE, reading, KEYS_OPEN);
    expect(lines.join('\n')).toMatch(/Enter, space {2,}next question.*\no +open the first link/s);
    expect(lines.at(-1)).toBe('any key goes back');
  });
});

describe.each(SIZES.map((size) => ({ name: sizeText(size), size })))('a window of $name', ({ size }) => {
  const views = { wrong, right, long };

  it.each([['wrong'], ['right'], ['long']] satisfies readonly (readonly [keyof typeof views])[])(
    'is never overrun by %s feedback, scrolled anywhere, nor by its help',
    (which) => {
      for (const guide of [NO_GUIDE, KEYS_OPEN]) {
        for (let offset = 0; offset < 90; offset += 3) {
          const lines = frame(views[which], size, { ...reading, offset, notice: LONG }, guide);
          expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
          expect(widest(lines)).toBeLessThanOrEqual(size.columns - 1);
        }
      }
    },
  );

  it('has the verdict at the top, and scrolls down to the place of the question and back', () => {
    expect(frame(long, size).join(' ')).toContain('Wrong. The answer is 2');
    const down = scrolled(long, reading, 500, size, BARE, pathOf);
    // The stem may come after it.
    expect(frame(long, size, down).join(' ')).toMatch(/note\.md:1|a minute\s+longer than that/);
    expect(scrolled(long, down, -500, size, BARE, pathOf).offset).toBe(0);
  });

  it('loses no line between two pages', () => {
    const body = new Set<string>();
    let state = reading;
    for (let page = 0; page < 60; page += 1) {
      for (const line of frame(long, size, state)) body.add(line);
      state = scrolled(long, state, bodyRows(size) - 2, size, BARE, pathOf);
    }
    const [, ...written] = transcriptLines(long, { marked: false, disputed: false }, size, BARE, pathOf);
    const missing = written.filter((line) => !body.has(line) && line !== '');
    // The stem alone may be left out, which the person has just read.
    expect(missing.every((line) => LONG.repeat(5).includes(line))).toBe(true);
  });
});

describe('a question of an exam that is over', () => {
  it('says that it was not answered, and what is right', () => {
    const lines = frame(open, WIDE);
    expect(lines.slice(3, 5)).toEqual(['Wrong. The answer is 1 and 5.', 'You did not answer it.']);
    expect(lines).toContain('→ 5. e1 (right, not chosen)');
  });

  it('has its stem even where not all fits, as nobody has just read it', () => {
    expect(frame(open, { columns: 80, rows: 20 })).toContain('Which two?');
  });

  it('names the way back where there is one, and no undo', () => {
    const second = { ...open, presented: { ...open.presented, position: 2, total: 2 } };
    expect(frame(open, WIDE).at(-1)).not.toContain('back');
    expect(frame(second, WIDE).at(-1)).toMatch(/^Enter next · q quits · \? keys · p back/);
    const help = frame(second, WIDE, reading, KEYS_OPEN).join('\n');
    expect(help).toContain('the question before');
    expect(help).not.toContain('undo');
    expect(frame(open, WIDE, reading, KEYS_OPEN).join('\n')).not.toContain('the question before');
  });
});

describe('what stays in the scrollback', () => {
  it('is everything: header, verdict, stem, options, explanation, link and place', () => {
    const lines = transcriptLines(wrong, { marked: true, disputed: true }, { columns: 80, rows: 10 }, BARE, pathOf);
    expect(lines[0]).toBe('Question 1 of 1 · marked · disputed');
    for (const line of ['Wrong. The answer is 1 and 5.', 'Which two?', '→ 5. e1 (right, not chosen)', 'note.md:12']) {
      expect(lines).toContain(line);
    }
  });
});

describe('a window below 30x10', () => {
  it('says that it is too small', () => {
    expect(frame(wrong, { columns: 29, rows: 9 })).toEqual(['Window too small:', '29x9,', 'needs 30x10.']);
  });
});
