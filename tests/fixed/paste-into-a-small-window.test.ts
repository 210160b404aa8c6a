// A paste that ended while the window was too small was held to go on for ever: no key worked any more.
import { it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A window that is too small', () => {
  it('takes note of the end of a paste, so that keys work afterwards', async () => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle']);
    await window.untilDrawn(asks('Question 1'));
    window.type('\u001b[200~one');
    window.resize(20, 5);
    await window.until('needs 30x10.');
    window.type('two\u001b[201~');
    window.resize(80, 24);
    await window.untilDrawn(asks('Question 1'));
    window.press('2');
    await window.until(/❯ ● 2\..*Enter submits/s);
  });
});
