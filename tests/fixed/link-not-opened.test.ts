import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { answer, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A link', () => {
  it('that cannot be opened, as there is no browser, is told as such', async () => {
    const { open, folder } = desk(noteOf(LANTERN));
    const window = await open(['play', '--no-shuffle'], { env: { PATH: folder } });
    await answer(window, 'Question 1', 1);
    window.press('o');
    await window.until(/xdg-open|could not|cannot/i);
  });
});
