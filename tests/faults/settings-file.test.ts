import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { bankOf } from '../support/fault-bank.ts';
import { faultWorld } from '../support/fault-world.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

/** A file of settings, with what is said of it. With a limit of one, a session would have one question instead of two. */
const FILES: readonly (readonly [what: string, text: string | Buffer, told: RegExp])[] = [
  [
    'is cut short',
    '{"limit": 1, "once": tr',
    /Unexpected text in \S+settings\.json, expected JSON; the defaults are used/,
  ],
  ['is empty', '', /Unexpected text in \S+settings\.json, expected JSON; the defaults are used/],
  ['holds NUL bytes', Buffer.alloc(512), /Unexpected text in \S+settings\.json, expected JSON; the defaults are used/],
  ['holds a list', '["limit"]', /Unexpected value in \S+settings\.json, expected an object; the defaults are used/],
  ['holds null', 'null', /Unexpected value in \S+settings\.json, expected an object; the defaults are used/],
  [
    'has a text for a count',
    '{"limit":"1"}',
    /Unexpected `limit` in \S+settings\.json, expected a whole number from 1; the default is used/,
  ],
  [
    'has a day that is none',
    '{"exam-date":"2027-02-30"}',
    /Unexpected `exam-date` in \S+settings\.json, expected a day of the calendar, such as 2027-01-15; the default is used/,
  ],
  [
    'has a theme that is none',
    '{"theme":"pink"}',
    /Unexpected `theme` in \S+settings\.json, expected auto \(what the terminal tells\), dark, light \(its background\) or none \(no colours\); the default is used/,
  ],
];

describe('a settings file that', () => {
  it.each(FILES)('%s is named once and left in place; the defaults are used, and answers are kept', (...row) => {
    const [_what, text, told] = row;
    const { play, data, journal } = faultWorld(2);
    mkdirSync(data);
    const file = join(data, 'settings.json');
    writeFileSync(file, text);
    const { status, stdout, stderr } = play('12');
    expect(status).toBe(0);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(told)]);
    expect(stdout).toContain('Score: 1 of 2 right');
    expect(readFileSync(journal(), 'utf8').match(/"type":"answer"/g)).toHaveLength(2);
    expect(readFileSync(file).equals(Buffer.from(text))).toBe(true);
  });

  it('is broken is not written over by config set, which says so', () => {
    const { run, data } = faultWorld(1);
    mkdirSync(data);
    writeFileSync(join(data, 'settings.json'), '{"limit": 1,');
    const { status, stderr } = run('config set limit 5');
    expect(status).toBe(2);
    expect(stderr).toContain('error: settings not saved in ');
    expect(stderr).toContain('hint: The file was left as it was.');
    expect(readFileSync(join(data, 'settings.json'), 'utf8')).toBe('{"limit": 1,');
  });

  it('is a folder, or a pipe that nobody writes to, is named, and the quiz goes on', () => {
    for (const make of ['mkdir', 'mkfifo']) {
      const { play, data } = faultWorld(1);
      mkdirSync(data);
      execFileSync(make, [join(data, 'settings.json')]);
      const { status, stderr } = play('1');
      expect([make, status, stderr]).toEqual([
        make,
        0,
        expect.stringMatching(/^warning: .* cannot be read \(no plain file\)/),
      ]);
    }
  });
});

describeOnTerminal('A broken settings file', () => {
  it('is told once, though the menu and the command behind it both read it', async () => {
    const me = desk(bankOf(1));
    const file = join(me.folder, 'answers', 'settings.json');
    mkdirSync(dirname(file), { recursive: true });
    const quiz = await me.open(['play', '--no-shuffle', '--once']);
    await answer(quiz, 'Question 1', 2);
    quiz.press('q');
    await quiz.exit();
    writeFileSync(file, '{"limit": 1,');
    const menu = await me.open([]);
    await menu.until('❯ r  Review 1 missed');
    menu.press('Enter');
    await menu.until(asks('Question 1 of 1'));
    expect(menu.raw().match(/expected JSON; the/g)).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe('{"limit": 1,');
  });
});
