import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { bankOf } from '../support/fault-bank.ts';
import { bytesIn, faultWorld } from '../support/fault-world.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

it('without a terminal, reset asks for --yes and changes nothing', () => {
  const { play, run, data } = faultWorld(2);
  play('12');
  const before = bytesIn(data);
  const { status, stdout, stderr } = run('progress reset');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('error: no terminal to ask on, expected --yes\nhint: ');
  expect(bytesIn(data)).toEqual(before);
});

it('with --yes, reset moves every byte aside, says where, and moving it back takes the reset back', () => {
  const { play, run, journal, total } = faultWorld(2);
  play('12');
  const file = journal();
  const before = readFileSync(file);
  const { status, stdout } = run('progress reset --yes');
  const aside = /^Moved all answers to (.*)\n/.exec(stdout)?.[1] ?? '';
  expect([status, total()]).toEqual([0, 0]);
  const [name = ''] = readdirSync(aside);
  expect(readFileSync(join(aside, name)).equals(before)).toBe(true);
  renameSync(join(aside, name), file);
  expect(total()).toBe(2);
});

describeOnTerminal('Reset in a terminal', () => {
  const asked = async (words: readonly string[] = []) => {
    const me = desk(bankOf(2));
    me.run('play', '--plain');
    const window = await me.open(['progress', 'reset', ...words]);
    await window.until(/Move all answers in .* aside and start.*\(y\/N\)/s);
    return { me, window, before: me.events() };
  };

  it.each([
    ['Enter', 0],
    ['n', 0],
    ['Ctrl-D', 0],
    ['Ctrl-C', 130],
  ])('changes nothing on %s', async (key, status) => {
    const { me, window, before } = await asked();
    expect(before.length).toBeGreaterThan(0);
    window.press(key);
    if (key === 'n') window.press('Enter');
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    expect(me.events()).toEqual(before);
  });

  it('moves the answers on y, and says where', async () => {
    const { me, window } = await asked();
    window.press('y', 'Enter');
    await window.until(/Moved all answers to .*before-reset-/s);
    expect((await window.exit()).exitCode).toBe(0);
    expect(me.events()).toEqual([]);
  });

  it('has no colours with --no-color', async () => {
    const { window } = await asked(['--no-color']);
    window.press('Enter');
    await window.exit();
    expect(window.raw()).not.toMatch(/\u001b\[[\d;]*m/);
  });
});
