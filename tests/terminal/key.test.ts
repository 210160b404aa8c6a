import { describe, expect, it } from 'vitest';
import { keyLabel, keyOf, scrollLines } from '../../src/terminal/key.ts';
import { named, other, typed } from '../support/screens.ts';

describe('keyOf', () => {
  it.each([
    ['a letter', { name: 'a' }, 'a', typed('a')],
    ['a capital letter is the same key', { name: 'a' }, 'A', typed('a')],
    ['a digit', { name: '5' }, '5', typed('5')],
    ['?', {}, '?', typed('?')],
    ['a letter outside ASCII', {}, 'ö', typed('ö')],
    ['Enter', { name: 'return' }, '', named('enter')],
    ['Enter of the number pad', { name: 'enter' }, '', named('enter')],
    ['space', { name: 'space' }, ' ', named('space')],
    ['an arrow', { name: 'up' }, '', named('up')],
    ['PgDn', { name: 'pagedown' }, '', named('pagedown')],
    ['Tab, which readline writes as a blank', { name: 'tab' }, '\t', named('tab')],
    ['an arrow to the side', { name: 'left' }, '', named('left')],
    ['Backspace', { name: 'backspace' }, '', named('backspace')],
    ['Esc', { name: 'escape', meta: true }, '', named('escape')],
    [
      'Enter right behind Esc, which is not to keep what Esc leaves',
      { name: 'return', meta: true },
      '',
      { kind: 'named', name: 'other', label: 'Alt-Return' },
    ],
    ['where a pasted text starts', { name: 'paste-start' }, '', named('paste-start')],
    ['a key that prints nothing', { name: 'f1' }, '', other('F1')],
    ['Ctrl with a letter', { name: 'r', ctrl: true }, '', other('Ctrl-R')],
    ['Alt with a letter', { name: 'q', meta: true }, 'q', other('Alt-Q')],
    ['a key that readline does not know', { name: 'undefined' }, '', other('That key')],
    ['a control character that has no name, as of Ctrl-\\', {}, '\u001c', other('That key')],
    ['a mark that stands on nothing', {}, '\u0301', other('That key')],
    ['a blank that does not break', {}, '\u00a0', other('That key')],
    ['two characters at once, of which none is to answer', {}, '15', other('That key')],
  ])('%s', (_what, event, line, expected) => {
    expect(keyOf(event, line)).toEqual(expected);
  });
});

describe('scrollLines', () => {
  it.each([
    [named('up'), -1],
    [named('down'), 1],
    [named('pageup'), -8],
    [named('pagedown'), 8],
    [named('enter'), undefined],
    [typed('j'), undefined],
  ])('%j scrolls a window of 10 rows by %s', (key, expected) => {
    expect(scrollLines(key, 10)).toBe(expected);
  });
});

describe('keyLabel', () => {
  it.each([
    [typed('z'), 'z'],
    [named('tab'), 'Tab'],
    [named('left'), 'Left'],
    [named('escape'), 'Esc'],
    [named('pagedown'), 'PgDn'],
    [named('paste-end'), 'A pasted text'],
    [other('Ctrl-R'), 'Ctrl-R'],
  ])('%j is called %s', (key, label) => {
    expect(keyLabel(key)).toBe(label);
  });
});
