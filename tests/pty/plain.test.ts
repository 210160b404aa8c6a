import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import type { TerminalWindow } from '../support/terminal.ts';

const READER = { ACCESSIBLE: '1', FORCE_COLOR: '1', FORCE_HYPERLINK: '1' };

/** Someone who listens, and has missed the first question of the note. */
async function withMiss() {
  const me = desk(noteOf(LANTERN, DEPTH, KNOTS));
  const window = await me.open(['play', '--no-shuffle', '--once', '-n', '1'], { env: READER });
  await window.until('Choose 1 (e.g. 1): ');
  window.type('2\r');
  await window.until(/Enter ends.*: $/m);
  window.type('\r');
  await window.exit();
  return { ...me, open: (...words: string[]) => me.open(words, { env: READER }) };
}

/** The terminal itself makes a line end of each newline; nothing else may be there. */
function expectLines(window: TerminalWindow): void {
  expect(window.raw().replaceAll('\r\n', '\n')).not.toMatch(/(?!\n)\p{Cc}/u);
}

const MENU = 'Choose 1 to 7 (Enter takes 1): ';

describeOnTerminal('The start menu in plain mode', () => {
  it('is numbered lines; tags are chosen by number, and a quiz follows', async () => {
    const window = await (await withMiss()).open();
    await window.until(/^What next\?\n\n {2}1\. Review 1 missed\n {2}2\. New questions \(2\)\n.*Enter takes 1/s);
    window.type('tags\r');
    await window.until(/`tags` is none of these: type 1 to 7\. \? lists the commands\.\nChoose 1 to 7/);
    window.type('choose\r');
    await window.until(/Which tags\?\n\n {2}1\. harbour \(3\)\n\nChoose one or more \(e\.g\. 1\): /);
    window.type('1\r');
    await window.until(/Question 1 of 3 · harbour\n.*Choose \d/s);
    window.type('q\r');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until('Score: 0 of 0 right');
    expectLines(window);
  });

  it('hands on what was typed ahead of its questions', async () => {
    const window = await (await withMiss()).open();
    await window.until(MENU);
    window.type('1\r1\rq\r');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until('Score: ');
    expect(window.all().join('\n')).toMatch(/Question 1 of 1 · harbour.*(Right|Wrong)\./s);
    expectLines(window);
  });

  it.each([
    ['Ctrl-C', 130],
    ['Ctrl-D', 0],
  ])('ends on %s with status %i, on a line of its own', async (key, status) => {
    const me = await withMiss();
    const before = me.events();
    const window = await me.open();
    await window.until(MENU);
    window.press(key);
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    expect(window.raw()).toMatch(/\n$/);
    expect(me.events()).toEqual(before);
  });
});

describeOnTerminal('An exam in plain mode', () => {
  it('is sat in lines from the menu to the debrief', async () => {
    const window = await (await withMiss()).open('exam', '--no-shuffle', '--minutes', '20', '--questions', '3');
    await window.until(/Question 1 of 3 · 20 minutes left.*map: $/ms);
    window.type('1\r');
    await window.until(/Question 2 of 3 · (19|20) minutes left.*map: $/ms);
    window.type('time\r');
    await window.until(/(19|20) minutes left\.\nChoose/);
    window.type('submit\r');
    await window.until(
      /2 questions open: open questions are wrong\.\nType submit to end the exam\.\nsubmit, go 3.*: $/ms,
    );
    window.type('submit\r');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(window.all().join('\n')).toMatch(
      /Not passed: 1 of 3.*All questions, with what is right:.*You did not answer it\./s,
    );
    expectLines(window);
  });
});
