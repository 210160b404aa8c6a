import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';

const ROW = `| red | a light on the port side of a ship, which is seen from ahead and from port and from nowhere else at all |`;
const NOTE = noteOf(LANTERN).replace(
  `**${LANTERN.stem}**`,
  `| light | meaning |\n|---|---|\n${ROW}\n${ROW}\n${ROW}\n\n**${LANTERN.stem}**`,
);

describeOnTerminal('A table that is wider than the window', () => {
  it('is broken at words, so that the screen keeps its heading and leaves no copies behind', async () => {
    const window = await desk(NOTE).open(['play', '--no-shuffle'], { rows: 16 });
    await window.until(asks('Question 1'));
    for (const under of [2, 3, 4]) {
      window.press('Down');
      await window.until(new RegExp(`❯ ● ${under}\\. .*Enter submits`, 's'));
    }
    expect(window.broken()).toEqual([]);
    expect(window.all()).toHaveLength(16);
  });
});
