import { describe, expect, it } from 'vitest';
import { keyOf, scrollLines } from '../../src/terminal/key.ts';
import { named, typed } from '../support/screens.ts';

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
    ['where a pasted text starts', { name: 'paste-start' }, '', named('paste-start')],
    ['a key that prints nothing', { name: 'f1' }, '', named('other')],
    ['Ctrl with a letter', { name: 'a', ctrl: true }, 'a', named('other')],
    ['Alt with a letter', { name: 'q', meta: true }, 'q', named('other')],
    ['a pasted text, of which no part is to answer', {}, '15', named('other')],
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
