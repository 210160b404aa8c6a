import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { openWindow, type TerminalWindow } from '../support/terminal.ts';

/** A session that was stopped at its first question, in a shell with one line of output since. */
async function stopped(): Promise<TerminalWindow> {
  const { folder, env, command } = desk(noteOf(LANTERN, KNOTS));
  const window = await openWindow(['sh', '-i'], { cwd: folder, env: { ...env, PS1: 'shell> ' } });
  await window.until('shell>');
  window.type(`${command('play', '--no-shuffle').join(' ')}\r`);
  await window.until(asks('Question 1'));
  window.press('2');
  await window.until(/❯ ● 2\. A green one.*m marks/s);
  window.press('Ctrl-Z');
  await window.until(/Stopped.*shell> \s*$/s);
  return window;
}

/** The question again, with its keys as the last line. */
const BACK = /❯ ● 2\. A green one.*\nEnter submits.*m marks\s*$/s;

describeOnTerminal('Ctrl-Z', () => {
  it('leaves the shell a cursor and a line of its own', async () => {
    const window = await stopped();
    expect.soft(window.cursorHidden()).toBe(false);
    expect.soft(window.screen().filter((line) => /.\[1\] *\+ *Stopped/.test(line))).toEqual([]);
  });

  it('and then fg draws the question once, and takes nothing away that the shell said', async () => {
    const window = await stopped();
    window.type('echo in the $((40 + 2))nd shell\r');
    await window.until(/^in the 42nd shell\nshell>/m);
    window.type('fg\r');
    const back = await window.until(BACK);
    expect.soft(back.match(/Which lantern/g)).toHaveLength(1);
    // Begins the next question, so that the program can end.
    window.press('s');
    await window.until(asks('Question 2'));
    window.press('q');
    await window.until(/Score: 0 of 0 right.*shell>/s);
    expect(window.all()).toContain('in the 42nd shell');
  });

  it.each([
    ['q', 0],
    ['Ctrl-C', 130],
    ['Ctrl-D', 0],
  ])('and then fg and %s ends the program', async (key, status) => {
    const window = await stopped();
    window.type('fg; echo ended with $?\r');
    await window.until(BACK);
    window.press(key);
    await window.until(`ended with ${status}`);
  });

  it('does nothing where no shell can bring the program back', async () => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('Ctrl-Z', '2');
    await window.until(/❯ ● 2\. A green one.*m marks/s);
    window.press('3');
    await window.until(/❯ ● 3\. A white one.*m marks/s);
  });
});
