import { expect, it } from 'vitest';
import { unstacked } from '../../src/markdown/clean.ts';
import { PLAIN_THEME } from '../../src/terminal/theme.ts';
import { typeset } from '../../src/terminal/typeset.ts';

it('stacks no more marks on a letter where tags that say nothing stand between them', () => {
  const lines = typeset(`a${'\u0301<t>'.repeat(20)}b`, { theme: PLAIN_THEME, width: undefined });
  expect(lines).toEqual([`a${'\u0301'.repeat(8)}b`]);
});

it('nor where bold text does', () => {
  const lines = typeset(`a${'\u0301\u0301<b>'.repeat(9)}b`, { theme: PLAIN_THEME, width: undefined });
  expect(lines).toEqual([`a${'\u0301'.repeat(8)}b`]);
});

it('and keeps all styles that stand between them', () => {
  const styled = unstacked(`a${'\u0301\u0301\u001b[1m'.repeat(6)} \u0301\u001b[0mb`);
  expect(styled).toBe(`a${'\u0301\u0301\u001b[1m'.repeat(4)}${'\u001b[1m'.repeat(2)}\u001b[0mb`);
});
