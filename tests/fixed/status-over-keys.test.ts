// In a small window what was chosen took the line of the keys for as long as it was chosen, just when Enter was to be pressed.
import { expect, it } from 'vitest';
import { askFrame } from '../../src/terminal/ask-screen.ts';
import { startAsking } from '../../src/terminal/ask-state.ts';
import { presented } from '../support/questions.ts';
import { BARE } from '../support/screens.ts';

it('What is chosen is said in the words for which there is room, above the keys', () => {
  const asked = presented({ options: ['a', 'b', 'c', 'd'], key: [1, 4] });
  const state = { ...startAsking(asked), chosen: new Set([0, 3]) };
  const last = (columns: number, sure?: 'unsure'): readonly string[] =>
    askFrame(asked, { canUndo: false, sureness: true }, { ...state, sure }, 0, { columns, rows: 10 }, BARE).slice(-2);
  expect(last(34)).toEqual(['Choose 2 · 2 of 2 chosen: 1 and 4', 'Enter submits · q quits · ? keys']);
  expect(last(30)).toEqual(['Choose 2 · 2 of 2 chosen', 'Enter submits · q quits · ?']);
  expect(last(30, 'unsure')).toEqual(['2 of 2 · unsure', 'Enter submits · q quits · ?']);
});
