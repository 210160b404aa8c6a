// The head of a question that stayed in the scrollback was wider than the window, and the terminal broke it within a word.
import { expect, it } from 'vitest';
import { transcriptLines } from '../../src/terminal/feedback-screen.ts';
import type { FeedbackView } from '../../src/terminal/player.ts';
import { n, presented } from '../support/questions.ts';
import { BARE, pathOf } from '../support/screens.ts';

it('The head of a question is broken at words where it stays behind', () => {
  const asked = { ...presented({ key: [1] }), marked: true, disputed: true };
  const view: FeedbackView = { phase: 'feedback', presented: asked, chosen: [n(1)], right: true, debrief: false };
  const lines = transcriptLines(view, asked, { columns: 30, rows: 10 }, BARE, pathOf);
  expect(lines.slice(0, 3)).toEqual(['Question 1 of 1 · marked ·', 'disputed', '']);
});
