import { expect, it } from 'vitest';
import { comeTo, SCREENS } from '../support/moments.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

/** Thirty sizes as a person drags through them, many of them too small. */
const DRAGGED: readonly (readonly [columns: number, rows: number])[] = Array.from({ length: 30 }, (_none, at) => [
  15 + ((at * 37) % 120),
  4 + ((at * 11) % 40),
]);
const TOO_SMALL = /^Window too small:\s+20x5,\s+needs 30x10\.\s*$/;

const lastLine = (screen: string): string => screen.trimEnd().split('\n').at(-1) ?? '';

describeOnTerminal('A window that changes its size', () => {
  it.each(SCREENS)('many times at $name shows one drawing of the last size', async (moment) => {
    const { window, end } = await comeTo(moment);
    for (const [columns, rows] of DRAGGED) window.resize(columns, rows);
    window.resize(20, 5);
    // No other size gives this: what comes from here on was not drawn for one before.
    await window.until(TOO_SMALL);
    window.resize(40, 24);
    const small = await window.until(new RegExp(`${moment.there.source}[^\\n]*\\s*$`, moment.there.flags));
    expect(window.broken()).toEqual([]);
    expect(small.split(lastLine(small))).toHaveLength(2);
    window.resize(80, 24);
    const wide = await window.until(new RegExp(`${moment.there.source}[^\\n]*\\s*$`, moment.there.flags));
    expect(wide.split(lastLine(wide))).toHaveLength(2);
    window.press('Ctrl-C');
    expect(await end()).toEqual({ status: 130, left: [] });
  });
});

describeOnTerminal('A window that is closed', () => {
  it.each(SCREENS)('at $name leaves nothing running, and what was answered on the disk', async (moment) => {
    const me = moment.who();
    const window = await me.open(moment.words);
    await moment.come(window);
    const before = me.events();
    window.close();
    const { exitCode, signal } = await window.exit();
    // A shell tells both as 129.
    expect([
      [129, 0],
      [0, 1],
    ]).toContainEqual([exitCode, signal]);
    expect(() => process.kill(window.pid, 0)).toThrow('ESRCH');
    expect(me.events().slice(0, before.length)).toEqual(before);
    // How a session starts is stored behind its first screen.
    const answered = me.events().filter(({ type }) => type !== 'start');
    expect(answered).toEqual(before.filter(({ type }) => type !== 'start'));
  });
});
