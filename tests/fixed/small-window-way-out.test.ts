import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('The smallest window', () => {
  it('shows the way out', async () => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle'], { columns: 30, rows: 10 });
    await window.until(/q quits · \?\s*$/);
  });

  it('says in full why an answer is not taken', async () => {
    const window = await desk(noteOf(KNOTS)).open(['play', '--no-shuffle'], { columns: 30, rows: 10 });
    await window.until(asks('Question 1'));
    window.press('1');
    await window.until('Choose 2 · 1 of 2 chosen');
    window.press('Enter');
    await window.until(/^1 of 2 chosen: choose 2\.\nEnter submits/m);
  });
});
