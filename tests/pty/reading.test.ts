import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Around, openAround } from '../support/around.ts';
import { desk } from '../support/desk.ts';
import { bankOf } from '../support/fault-bank.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import { openWindow } from '../support/terminal.ts';

/** Takes many times longer to read than the second after which the progress is shown. */
const BANK = bankOf(20_000);
/** Half a second, and ten times that on a busy machine; reading to the end takes longer. */
const SOON_MS = 5000;

const ENDINGS: readonly [string, number, (program: Around) => void][] = [
  ['Ctrl-C', 130, ({ window }) => window.press('Ctrl-C')],
  ['SIGINT', 130, ({ send }) => send('SIGINT')],
  ['SIGTERM', 143, ({ send }) => send('SIGTERM')],
  ['SIGHUP', 129, ({ send }) => send('SIGHUP')],
];

const COMMANDS: readonly [string, string][] = [
  ['play', ''],
  ['play', '| cat'],
  ['review', ''],
  ['list', '| cat'],
  ['lint', ''],
];

const CASES = COMMANDS.flatMap(([command, redirection]) =>
  ENDINGS.map(([name, status, end]) => ({ command, redirection, name, status, end })),
);

/** It starts half a second behind the first question. */
const PATIENT = { timeout: 20_000 };

const READING = /Reading (notes|the notes)/;

describeOnTerminal('A program that is ended while it reads', () => {
  it.each(CASES)('$command $redirection by $name has status $status, soon', async (one) => {
    const program = await openAround(desk(BANK), [one.command], one.redirection);
    await program.window.until(READING);
    const askedAt = performance.now();
    one.end(program);
    expect(await program.end()).toEqual({ status: one.status, left: [] });
    expect(performance.now() - askedAt).toBeLessThan(SOON_MS);
  });

  it.each(ENDINGS)('in several threads, by %s, has status %i, soon, and is gone', async (_name, status, end) => {
    const me = desk('');
    for (const part of [0, 1, 2]) writeFileSync(join(me.folder, `part-${part}.md`), BANK);
    const program = await openAround(me, ['play', '--notes', me.folder]);
    await program.window.until(READING);
    const askedAt = performance.now();
    end(program);
    expect(await program.end()).toEqual({ status, left: [] });
    expect(performance.now() - askedAt).toBeLessThan(SOON_MS);
  });

  it('by closing its window is gone', async () => {
    const window = await desk(BANK).open(['play']);
    await window.until(READING);
    window.close();
    await window.exit();
    expect(() => process.kill(window.pid, 0)).toThrow('ESRCH');
  });

  it('goes on after Ctrl-Z and fg, and can be ended then', async () => {
    const me = desk(BANK);
    const window = await openWindow(['sh', '-i'], { cwd: me.folder, env: { ...me.env, PS1: 'shell> ' } });
    await window.until('shell>');
    window.type(`${me.command('play').join(' ')}\r`);
    await window.until(READING);
    window.press('Ctrl-Z');
    await window.until(/Stopped.*shell> \s*$/s);
    window.type('echo in the $((40 + 2))nd shell\r');
    await window.until(/^in the 42nd shell\nshell>/m);
    window.type('fg\r');
    await window.until(/in the 42nd shell\n.*Reading notes/s);
    window.press('Ctrl-C');
    await window.until(/shell> \s*$/);
    window.type('echo ended with $?\r');
    await window.until('ended with 130');
  });
});

describeOnTerminal('What was read anew', () => {
  it('is kept as soon as the first question stands there, whatever ends the program then', async () => {
    const me = desk(bankOf(3));
    // Nothing is kept of a note that was written this moment.
    utimesSync(join(me.folder, 'notes.md'), 1e9, 1e9);
    const window = await me.open(['play']);
    await window.until('q quits');
    const kept = () => readdirSync(join(me.folder, 'home', '.cache', 'cognito-quiz', 'notes'));
    await expect.poll(kept).toEqual([expect.stringMatching(/\.bank$/)]);
    process.kill(window.pid, 'SIGKILL');
    await window.exit();
  });

  it('is known better while a person reads, and asks the same', async () => {
    const me = desk(bankOf(3));
    utimesSync(join(me.folder, 'notes.md'), 1e9, 1e9);
    const folder = join(me.folder, 'home', '.cache', 'cognito-quiz', 'notes');
    const kept = (): string =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.bank'))
        .map((name) => statSync(join(folder, name)).ino)
        .join();
    const args = ['play', '--seed', '5'];
    const first = await me.open(args);
    const shown = await first.until('q quits');
    await expect.poll(() => existsSync(folder) && kept(), PATIENT).toMatch(/^\d+$/);
    const read = kept();
    await expect.poll(kept, PATIENT).not.toBe(read);
    first.press('q');
    await first.exit();
    const second = await me.open(args);
    expect(await second.until('q quits')).toBe(shown);
    second.press('q');
    await second.exit();
  });
});
