import { expect, it } from 'vitest';
import { type Desk, desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
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

/** The keys are the last line. */
const MENU = /What next\?.*Enter takes it/s;

describeOnTerminal('The start menu', () => {
  it.each([
    ['a', asks('Question 1 of 2')],
    ['r', asks('Question 1 of 1')],
    ['e', /Question 1 of 2 · 2:\d\d:\d\d left.*Enter answers/s],
    ['t', /Which tags\?.*harbour \(2\)/s],
  ])('does what stands at the key %s as soon as it is pressed', async (key, wanted) => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press(key);
    await window.until(wanted);
  });

  it('tells statistics at the key s, and ends', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('s');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(window.all().join('\n')).toMatch(/2 of 2 seen/);
  });

  it('ends on q, and leaves no menu in the scrollback', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('q');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(window.all().join('\n')).not.toContain('What next?');
  });

  it('says which keys would do something where one does nothing', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('z');
    await window.until('z does nothing here. Enter or r a t e s q takes a line, ? shows all keys.');
  });

  it('is drawn anew in a window of another size, with the same line under the cursor', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('Up');
    await window.until('❯ q  Quit');
    window.resize(30, 10);
    await window.until(/^What next\?\n↑ \d more lines above.*❯ q {2}Quit\n\nEnter takes it/s);
    expect(window.broken()).toEqual([]);
    window.resize(80, 24);
    expect(await window.until(/❯ q {2}Quit.*letter takes its line/s)).toMatch(/^What next\?\n─+\n\n {2}r/);
  });

  it('gives way to the first question as long as there is no history', async () => {
    const window = await desk(noteOf(LANTERN)).open([]);
    expect(await window.until(asks('Question 1 of 1'))).not.toContain('What next?');
  });

  it('offers what is missed first, so that Enter reviews it', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(
      /What next\?\n─+\n\n❯ r {2}Review 1 missed\n {2}a {2}All questions \(2\)\n {2}t {2}Choose tags\n {2}e {2}Exam \(2 questions in 130 minutes\)\n {2}s {2}Statistics\n {2}q {2}Quit\n.*Enter takes it/s,
    );
    window.press('Enter');
    const review = await window.until(asks('Question 1 of 1'));
    expect(review).toContain(DEPTH.stem);
    expect(review).not.toContain('What next?');
  });

  it('asks the questions of the tags that are ticked', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('Down', 'Down');
    await window.until('❯ t  Choose tags');
    window.press('Enter');
    await window.until(/Which tags\?.*harbour \(2\)/s);
    window.press('Enter');
    await window.until(/Tick one or more with Space\.\nEnter starts/);
    window.press('Space');
    await window.until(/1 tag ticked, 2 questions\nEnter starts/);
    window.press('Enter');
    await window.until(asks('Question 1 of 2'));
  });

  it('comes back from the tags on Esc, with their line under the cursor', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('t');
    await window.until(/Which tags\?.*Enter starts/s);
    window.press('Esc');
    await window.until(/What next\?.*❯ t {2}Choose tags.*Enter takes it/s);
    window.press('q');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(window.all().join('\n')).not.toContain('Which tags?');
  });

  it('finds tags by what is typed, in a window of any size', async () => {
    const window = await (await withMiss()).open([]);
    await window.until(MENU);
    window.press('t');
    await window.until(/Which tags\?.*Enter starts/s);
    window.press('b');
    await window.until(/❯ □ harbour \(2\).*Search: b_ · No tag ticked\nEnter starts/s);
    window.press('z');
    await window.until(/No tag has bz in it\.\nEnter starts/);
    window.resize(30, 10);
    await window.until(/^Which tags\?\n❯ □ harbour \(2\)\nNo tag has bz in it\.\nEnter starts · Esc all tags\s*$/);
    expect(window.broken()).toEqual([]);
  });

  it('offers a session that was broken off first, so that Enter goes on with it', async () => {
    const me = desk(noteOf(LANTERN, DEPTH, KNOTS));
    const broken = await me.open(['play', '--no-shuffle']);
    await answer(broken, 'Question 1', 2);
    broken.press('Ctrl-C');
    await broken.exit();
    await broken.until('Left open, to go on with: cognito-quiz continue');

    const window = await me.open([]);
    await window.until(
      /What next\?\n─+\n\n❯ c {2}Continue \(1 of 3 questions done\)\n {2}r {2}Review 1 missed.*Enter takes it/s,
    );
    window.press('Enter');
    await answer(window, 'Question 2 of 3', 2);
    window.press('Enter');
    await window.until(asks('Question 3 of 3'));
    window.press('q');
    await window.exit();
    await window.until(/Score: 1 of 2 right/);
    expect((await (await me.open([])).until(MENU)).includes('Continue')).toBe(false);
  });

  it('closes a session that is declined for another quiz, and says with how much', async () => {
    const me = desk(noteOf(LANTERN, DEPTH, KNOTS));
    const broken = await me.open(['play', '--no-shuffle']);
    await answer(broken, 'Question 1', 2);
    broken.press('Ctrl-C');
    await broken.exit();

    const window = await me.open([]);
    await window.until(MENU);
    window.press('r');
    await window.until(asks('Question 1 of 1'));
    window.press('q');
    await window.exit();
    await window.until('The session that was left open is closed: 1 of 3 questions done.');
    expect(me.events().filter(({ type }) => type === 'end')).toMatchObject([{ how: 'quit' }, { how: 'quit' }]);
    expect(me.run('continue').stderr).toContain('No session was left open.');
  });

  it.each([
    ['Ctrl-C', 130],
    ['Ctrl-D', 0],
  ])('ends on %s with status %i and the cursor shown', async (key, status) => {
    const me = await withMiss();
    const before = me.events();
    const window = await me.open([]);
    await window.until(MENU);
    window.press(key);
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    expect(window.cursorHidden()).toBe(false);
    expect(me.events()).toEqual(before);
  });
});
