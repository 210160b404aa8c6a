import { expect, it } from 'vitest';
import { LINES, type Moment, SCREENS } from '../support/moments.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import { openWindow, type TerminalWindow } from '../support/terminal.ts';

const SHELL = /shell> \s*$/;

async function settings(window: TerminalWindow, name: string): Promise<string> {
  window.type(`echo ${name} $(stty -g)\r`);
  await window.until(new RegExp(`^${name} [\\s\\S]*${SHELL.source}`, 'm'));
  return new RegExp(`\\n${name} (\\S+)`).exec(window.raw())?.[1] ?? '';
}

/** The program in a shell that knows jobs, with the settings that the terminal had before. */
async function inShell(moment: Moment): Promise<{ window: TerminalWindow; before: string }> {
  const me = moment.who();
  const window = await openWindow(['sh', '-i'], { cwd: me.folder, env: { ...me.env, PS1: 'shell> ' }, rows: 40 });
  await window.until('shell>');
  const before = await settings(window, 'before');
  window.type(`${me.command(...moment.words).join(' ')}\r`);
  await moment.come(window);
  return { window, before };
}

const modeAfter = (window: TerminalWindow, mode: number): string | undefined =>
  [...window.raw().matchAll(new RegExp(`\\u001b\\[\\?${mode}([hl])`, 'g'))].at(-1)?.[1];

describeOnTerminal('Ctrl-Z', () => {
  it.each(SCREENS)('at $name gives the terminal back, and fg goes on there', async (moment) => {
    const { window, before } = await inShell(moment);
    // The second of two is for what the first was for.
    window.type('\u001a\u001a');
    await window.until(new RegExp(`Stopped.*${SHELL.source}`, 's'));
    expect(window.screen().join('\n')).not.toMatch(/goes back|Enter (next|submits|takes)|does nothing/);
    expect(await settings(window, 'after')).toBe(before);
    expect(['25', '1049', '2004'].map((mode) => modeAfter(window, Number(mode)))).toEqual(['h', 'l', 'l']);
    window.type('fg; echo ended with $?\r');
    const back = await window.until(new RegExp(`${moment.there.source}[^\\n]*\\s*$`, moment.there.flags));
    expect(back).not.toContain('does nothing');
    window.press('Ctrl-C');
    await window.until(new RegExp(`ended with 130\\s.*${SHELL.source}`, 's'));
    expect(await settings(window, 'last')).toBe(before);
  });

  it.each(LINES)('at $name stops it, and fg goes on', async (moment) => {
    const { window, before } = await inShell(moment);
    window.press('Ctrl-Z');
    await window.until(new RegExp(`Stopped.*${SHELL.source}`, 's'));
    expect(await settings(window, 'after')).toBe(before);
    window.type('fg\r');
    await window.until(/shell> fg/);
    // Of these no key is for the shell, whoever has the terminal by now.
    window.type(moment.name === 'a confirmation' ? 'n\r' : '1\r');
    await window.until(moment.name === 'a confirmation' ? 'Nothing was changed.' : 'Right.');
  });
});
