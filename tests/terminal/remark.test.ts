import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/terminal/key.ts';
import { keptRemark, NO_REMARK, type Remark, remarkLine, typeRemark } from '../../src/terminal/remark.ts';
import { named, typed, UNSAFE_LEFT, widthOf } from '../support/screens.ts';

function pressed(remark: Remark, key: Key, text: string): Remark {
  const next = typeRemark(remark, key, text);
  if (typeof next === 'string') throw new Error(next);
  return next;
}
const write = (text: string, remark = NO_REMARK): Remark =>
  [...text].reduce((now, character) => pressed(now, typed(character.toLowerCase()), character), remark);

describe('a remark', () => {
  it('is what was typed, capitals and accents too', () => {
    expect(write('Größe zählt').text).toBe('Größe zählt');
  });

  it.each([
    ['a letter', 'ab', 'a'],
    ['an emoji of several characters', 'a👩‍🚀', 'a'],
    ['a letter with a mark', 'ae\u0301', 'a'],
    ['nothing', '', ''],
  ])('loses %s with Backspace', (_what, before, after) => {
    expect(pressed(write(before), named('backspace'), '').text).toBe(after);
  });

  it('takes a line end within a pasted text for a blank, and one behind it for Enter', () => {
    const pasting = pressed(NO_REMARK, named('paste-start'), '');
    const pasted = write('two', pressed(pressed(write('one', pasting), named('enter'), ''), named('enter'), ''));
    expect(pasted.text).toBe('one two');
    expect(typeRemark(pressed(pasted, named('paste-end'), ''), named('enter'), '')).toBe('keep');
  });

  it('takes nothing that could move the cursor or hide text', () => {
    const remark = write('a\u001b[2J\u009bb\u202ec\u0007\u2028d');
    expect(remark.text).toBe('a[2Jbcd');
    expect(keptRemark(remark)).not.toMatch(UNSAFE_LEFT);
  });

  it('ends at 500 characters', () => {
    expect([...write('日'.repeat(600)).text]).toHaveLength(500);
  });

  it('is kept without blanks around it', () => {
    expect(keptRemark(write('  wrong  '))).toBe('wrong');
  });

  it.each([29, 39, 79])('shows its end on a line of %i columns', (width) => {
    const line = remarkLine(write(`${'日本語 words '.repeat(30)}the end`), width);
    expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(line).toMatch(/^Why.*\? .*the end_$/);
  });
});
