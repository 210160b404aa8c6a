import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { openWindow, type TerminalWindow } from '../support/terminal.ts';

const INTERRUPTIONS: readonly [string, number, (window: TerminalWindow, pid: number) => void][] = [
  ['Ctrl-C', 130, (window) => window.press('Ctrl-C')],
  ['SIGINT', 130, (_window, pid) => process.kill(pid, 'SIGINT')],
  ['SIGTERM', 143, (_window, pid) => process.kill(pid, 'SIGTERM')],
  ['SIGHUP', 129, (_window, pid) => process.kill(pid, 'SIGHUP')],
];

/** Tells the settings of the terminal before and after the program, and which process that is. */
const AROUND = `
  echo "before $(stty -g)"
  sh -c 'echo "pid $$" && exec "$@"' sh "$@"
  echo "after $(stty -g)"
`;

const word = (window: TerminalWindow, name: string): string | undefined =>
  new RegExp(`^${name} (\\S+)`, 'm').exec(window.raw())?.[1];

describeOnTerminal('A session that is broken off', () => {
  it.each(INTERRUPTIONS)(
    'by %s ends with status %i, keeps the answers and stays open',
    async (_name, status, interrupt) => {
      const me = desk(noteOf(LANTERN, KNOTS));
      const window = await me.open(['play', '--no-shuffle']);
      await answer(window, 'Question 1', 1);
      window.press('Enter');
      await window.until(asks('Question 2'));

      interrupt(window, window.pid);
      expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
      expect(me.events().map(({ type }) => type)).toEqual(['start', 'wording', 'answer']);
      await window.until(/Score: 1 of 1 right \(100 %\)\n1 not reached of 2/);
      expect(window.all().join('\n')).not.toContain('Enter submits');
    },
  );

  it.each(INTERRUPTIONS)(
    'by %s at a feedback ends with status %i and keeps that answer',
    async (_name, status, interrupt) => {
      const me = desk(noteOf(LANTERN, KNOTS));
      const window = await me.open(['play', '--no-shuffle']);
      await answer(window, 'Question 1', 2);
      interrupt(window, window.pid);
      expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
      expect(me.events().map(({ type }) => type)).toEqual(['start', 'wording', 'answer']);
      await window.until(/Score: 0 of 1 right \(0 %\).*1 to review: cognito-quiz review/s);
    },
  );

  const endings: typeof INTERRUPTIONS = [...INTERRUPTIONS, ['Ctrl-D', 0, (window) => window.press('Ctrl-D')]];
  it.each(endings)('by %s (status %i) leaves the terminal as it was', async (_name, _status, interrupt) => {
    const { folder, env, command } = desk(noteOf(LANTERN));
    const words = command('play', '--no-shuffle');
    const window = await openWindow(['sh', '-c', AROUND, 'sh', ...words], { cwd: folder, env });
    await window.until(asks('Question 1'));
    window.press('1');
    await window.until('❯ ● 1.');
    expect(window.cursorHidden()).toBe(true);
    interrupt(window, Number(word(window, 'pid')));
    await window.exit();
    expect(window.cursorHidden()).toBe(false);
    expect(word(window, 'before')).toMatch(/^[\da-f:]+$/);
    expect(word(window, 'after')).toBe(word(window, 'before'));
  });
});

describeOnTerminal('A way out of a session', () => {
  it.each(['question', 'feedback'])('Ctrl-D at a %s ends it with status 0 and the score', async (where) => {
    const me = desk(noteOf(LANTERN, KNOTS));
    const window = await me.open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    if (where === 'question') {
      window.press('Enter');
      await window.until(asks('Question 2'));
    }
    window.press('Ctrl-D');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until(/Score: 1 of 1 right \(100 %\)\n1 not reached of 2/);
    expect(me.events().at(-1)).toMatchObject({ type: 'end', how: 'quit' });
  });

  it('a window that is closed: what was answered is on the disk, and nothing is left running', async () => {
    const me = desk(noteOf(LANTERN, DEPTH, KNOTS));
    const window = await me.open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await answer(window, 'Question 2', 1);
    window.press('Enter');
    await window.until(asks('Question 3'));
    window.close();
    await window.exit();
    expect(me.events().filter(({ type }) => type === 'answer')).toMatchObject([{ right: true }, { right: false }]);
    expect(me.events().some(({ type }) => type === 'end')).toBe(false);
    expect(me.run('review', '--list').stdout).toContain(DEPTH.stem);
  });

  it('Ctrl-Z stops it like any other program, and fg goes on with the same question', async () => {
    const me = desk(noteOf(LANTERN, KNOTS));
    const window = await openWindow(['sh', '-i'], { cwd: me.folder, env: { ...me.env, PS1: 'shell> ' } });
    await window.until('shell>');
    window.type(`${me.command('play', '--no-shuffle').join(' ')}\r`);
    await window.until(asks('Question 1'));
    window.press('2');
    await window.until('❯ ● 2. A green one');
    window.press('Ctrl-Z');
    await window.until(/Stopped.*shell> \s*$/s);
    window.type('fg\r');
    // The keys are the last line again.
    await window.until(/❯ ● 2\. A green one.*\nEnter submits.*m marks\s*$/s);
    window.press('1');
    await window.until(/❯ ● 1\. A red one.*Enter submits/s);
    window.press('Enter');
    await window.until(/Right\..*Enter next/s);
    window.press('Enter');
    await window.until(asks('Question 2'));
    window.press('q');
    await window.until(/Score: 1 of 1 right.*shell>/s);
    expect(window.cursorHidden()).toBe(false);
    window.type('exit\r');
    await window.exit();
  });
});
