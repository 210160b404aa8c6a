import { expect, it } from 'vitest';
import { type Desk, desk } from '../support/desk.ts';
import { DEPTH, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

/** Someone who has missed the question on depths. */
async function withMiss(): Promise<Desk> {
  const me = desk(noteOf(LANTERN, DEPTH));
  const window = await me.open(['play', '--no-shuffle', '--once', '--limit', '2']);
  await answer(window, 'Question 1', 1);
  window.press('Enter');
  await answer(window, 'Question 2', 3);
  window.press('Enter');
  await window.exit();
  return me;
}

describeOnTerminal('The start menu', () => {
  it('gives way to the first question as long as there is no history', async () => {
    const window = await desk(noteOf(LANTERN)).open([]);
    expect(await window.until(asks('Question 1 of 1'))).not.toContain('What next?');
  });

  it('offers what is missed first, so that Enter reviews it', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(/What next\?\n❯ Review 1 missed\n {2}All questions \(2\)\n {2}Choose tags\n.* {2}Quit/s);
    window.press('Enter');
    const review = await window.until(asks('Question 1 of 1'));
    expect(review).toContain(DEPTH.stem);
    expect(review).not.toContain('What next?');
  });

  it('asks the questions of the tags that are ticked', async () => {
    const window = await (await withMiss()).open([]);
    await window.until('❯ Review');
    window.press('Down', 'Down');
    await window.until('❯ Choose tags');
    window.press('Enter');
    await window.until(/Which tags\?.*harbour \(2\)/s);
    window.press('Enter');
    await window.until('Tick one or more with the space bar.');
    window.press('Space', 'Enter');
    await window.until(asks('Question 1 of 2'));
  });

  it.each([
    ['Ctrl-C', 130],
    ['Ctrl-D', 0],
  ])('ends on %s with status %i and the cursor shown', async (key, status) => {
    const me = await withMiss();
    const before = me.events();
    const window = await me.open([]);
    await window.until('❯ Review 1 missed');
    window.press(key);
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    expect(window.cursorHidden()).toBe(false);
    expect(me.events()).toEqual(before);
  });
});
