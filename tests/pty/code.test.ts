import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

const CODE = '```json\n{ "Port": "red", "Range": 12 }\n```';
const NOTE = noteOf({ ...LANTERN, explanation: `As it is written:\n\n~~~yaml\nPort: red # by rule\n~~~` }).replace(
  `**${LANTERN.stem}**`,
  `**${LANTERN.stem}**\n\n${CODE}\n\n| Light | Range |\n|:--|--:|\n| masthead | 12 |`,
);
/** The screen that someone reads, whatever is coloured. */
const ASKED = [
  'Question 1 of 1 · harbour',
  '─'.repeat(79),
  '',
  LANTERN.stem,
  '',
  '  { "Port": "red", "Range": 12 }',
  '',
  'Light     Range',
  '────────  ─────',
  'masthead     12',
  '',
  '❯ ○ 1. A red one',
];
const NUMBER = /\u001b\[[\d;]+m12\u001b\[39m/;
const COMMENT = /\u001b\[[\d;]+m# by rule\u001b\[\d+m/;

describeOnTerminal('Code', () => {
  it.each([
    ['is coloured', [], {}, true],
    ['is not without colour', ['--no-color'], {}, false],
    ['is not with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['is not in plain mode, whatever is forced', ['--plain'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s, and reads the same', async (_rule, words, env, coloured) => {
    const window = await desk(NOTE).open(['play', '--no-shuffle', ...words], { env });
    if (words.some((word) => word === '--plain')) {
      expect(await window.until('Choose 1 (e.g. 1): ')).toContain(
        ['```json', '{ "Port": "red", "Range": 12 }', '```', '', 'Light: masthead', 'Range: 12'].join('\n'),
      );
      expect(window.raw()).not.toContain('\u001b');
      return;
    }
    const screen = await window.until(asks('Question 1'));
    expect(screen.split('\n').slice(0, ASKED.length)).toEqual(ASKED);
    expect(NUMBER.test(window.raw())).toBe(coloured);
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await window.exit();
    // What stays in the scrollback is the same as what was read.
    expect(window.all()).toContain('  { "Port": "red", "Range": 12 }');
    expect(window.all()).toContain('  Port: red # by rule');
    expect(COMMENT.test(window.raw())).toBe(coloured);
  });

  it('is coloured in an exam too', async () => {
    const window = await desk(NOTE).open(['exam', '--no-shuffle']);
    await window.until(/12 \}.*Enter answers/s);
    expect(window.raw()).toMatch(NUMBER);
  });
});
