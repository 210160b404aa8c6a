import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A confirmation in a terminal', () => {
  it('is not given by what was typed before it was asked', async () => {
    const me = desk(noteOf(LANTERN));
    const play = await me.open(['play', '--no-shuffle']);
    await play.until('q quits');
    play.press('1', 'Enter');
    await play.until('Enter next');
    play.press('Enter');
    await play.exit();
    const answered = me.events().length;

    const window = await me.open(['progress', 'reset']);
    window.press('y', 'Enter');
    await window.until(/\(y\/N\)/i);
    window.press('n', 'Enter');
    await window.until('Nothing was changed.');
    await window.exit();
    expect(answered).toBeGreaterThan(1);
    expect(me.events()).toHaveLength(answered);
  });
});
