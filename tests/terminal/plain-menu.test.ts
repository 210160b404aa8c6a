import { describe, expect, it } from 'vitest';
import { chooseLine, chooseLines, confirmLine } from '../../src/terminal/plain-menu.ts';
import { type PlainTerminal, plainTerminal } from '../../src/terminal/plain-terminal.ts';

/** Somebody who types these lines, and what was said to them. */
function typing(...lines: readonly string[]): { readonly terminal: PlainTerminal; readonly said: () => string } {
  const waiting = [...lines];
  let said = '';
  const reader = { next: () => Promise.resolve(waiting.shift()), close: () => undefined };
  const out = (text: string): void => {
    said += text;
  };
  return { terminal: plainTerminal(reader, out, true, true), said: () => said };
}

const LINES = [
  { key: 'd', name: 'Review 3 due' },
  { key: 'r', name: 'Review 1 missed' },
  { key: 'e', name: 'Exam (9 questions)' },
];

describe('a menu in plain mode', () => {
  it.each([
    ['an empty line', '', 'd'],
    ['a number', ' 3 ', 'e'],
    ['a letter', 'R', 'r'],
    ['the beginning of its words', 'exam', 'e'],
    ['as much of them as no other line has', 'Review 1', 'r'],
  ])('takes %s', async (_what, line, key) => {
    expect((await chooseLine('What next?', LINES, typing(line).terminal))?.key).toBe(key);
  });

  it.each(['0', '4', 'review', 'x', 'ex am', '1 2'])('refuses %j, and asks again', async (line) => {
    const { terminal, said } = typing(line, '3');
    expect((await chooseLine('What next?', LINES, terminal))?.key).toBe('e');
    expect(said()).toContain(`\`${line}\` is none of these: type 1 to 3. ? lists the commands.\nChoose 1 to 3`);
  });

  it('chooses nothing where the input ends', async () => {
    expect(await chooseLine('What next?', LINES, typing().terminal)).toBeUndefined();
  });
});

const TAGS = ['aws', 'identity pools', 'mfa'].map((value) => ({ name: `${value} (2)`, value }));

describe('tags in plain mode', () => {
  it.each([
    ['1', [0]],
    ['1 3', [0, 2]],
    ['3,1,3', [2, 0]],
    ['MFA', [2]],
    ['identity pools', [1]],
    ['Identity Pools, 1', [1, 0]],
  ])('%j chooses the places %j', async (line, expected) => {
    expect(await chooseLines('Which tags?', TAGS, typing(line).terminal)).toEqual(expected);
  });

  it.each([
    ['4', '`4` is none of these: type 1 to 3, or names.'],
    ['0', '`0` is none of these'],
    ['1 mf', '`mf` is none of these'],
    ['', 'None chosen: choose one or more.'],
    [' , ', 'None chosen'],
  ])('refuses %j, and asks again', async (line, reason) => {
    const { terminal, said } = typing(line, '1');
    expect(await chooseLines('Which tags?', TAGS, terminal)).toEqual([0]);
    expect(said()).toContain(reason);
  });

  it('takes a number that no line has for a name', async () => {
    const years = ['2023', '2024'].map((value) => ({ name: `${value} (1)`, value }));
    expect(await chooseLines('Which tags?', years, typing('2024').terminal)).toEqual([1]);
  });

  it('goes back on q, and ends where the input ends', async () => {
    expect(await chooseLines('Which tags?', TAGS, typing('q').terminal)).toBe('back');
    expect(await chooseLines('Which tags?', TAGS, typing().terminal)).toBe('end');
  });
});

describe('a confirmation in plain mode', () => {
  it.each(['y', 'yes', ' YES '])('takes %j for yes', async (line) => {
    expect(await confirmLine('Sure?', typing(line).terminal)).toBe(true);
  });

  it.each([['n'], ['no'], [''], ['q'], []])('takes %j for no', async (...lines) => {
    expect(await confirmLine('Sure?', typing(...lines).terminal)).toBe(false);
  });

  it.each(['yess', 'y y', '1'])('asks again for %j', async (line) => {
    const { terminal, said } = typing(line, 'yes');
    expect(await confirmLine('Sure?', terminal)).toBe(true);
    expect(said()).toContain('is none of these: type yes or no. ? lists the commands.\nSure? Type yes or no');
  });
});
