import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/terminal/typeset.ts';
import { BARE, widest } from '../support/screens.ts';

describe('blocks that are nested deeper than the window is wide', () => {
  it.each([
    ['quotes', `${'> '.repeat(20)}a few words`],
    ['lists', Array.from({ length: 20 }, (_none, depth) => `${'  '.repeat(depth)}- words`).join('\n')],
    ['wide characters', `${'> '.repeat(14)}日本語`],
  ])('stay within it: %s', (_what, markdown) => {
    expect(widest(typeset(markdown, { theme: BARE, width: 29 }))).toBeLessThanOrEqual(29);
  });
});
