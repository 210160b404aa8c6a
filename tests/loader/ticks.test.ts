import { expect, it } from 'vitest';
import { tickAt } from '../../src/loader/ticks.ts';

it.each([
  '[x] a',
  '[X] a',
  '[×] a',
  '[х] a',
  '[✓] a',
  '[✔] a',
  '[✅] a',
  '[ x] a',
  '[x ] a',
  '\\[x\\] a',
  '[x]a',
  '[(X)] a',
  '[(x)] a',
  '[[X]] a',
  '[[x]] a',
])('%s is ticked', (text) => {
  expect(tickAt(text, 0)).toMatchObject({ ticked: true });
});

it.each(['[ ] a', '[] a', '[  ] a', '[\u00a0] a', '[\u3000] a', '\\[ \\] a', '[( )] a', '[[ ]] a'])(
  '%s is a box without a tick',
  (text) => {
    expect(tickAt(text, 0)).toMatchObject({ ticked: false });
  },
);

it.each([
  '[x](a.md)',
  '[x]: a.md',
  '[y] a',
  '[xx] a',
  '( ) a',
  'a [x]',
  '[(y)] a',
  '[[y]] a',
  '[[x](a.md)] a',
  '[[x]](a.md)',
])('%s is no box', (text) => {
  expect(tickAt(text, 0)).toBeUndefined();
});

it('the text starts behind the box and its blanks', () => {
  expect(tickAt('- [x]  text', 2)?.end).toBe('- [x]  '.length);
});
