import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/terminal/capabilities.ts';

/** force-color.org: a variable that is set to an empty text forces nothing, as with NO_COLOR. */
describe('an empty FORCE_COLOR', () => {
  it.each([
    ['no terminal', {}, false, false],
    ['a terminal that cannot', { TERM: 'dumb' }, true, false],
    ['a terminal', {}, true, true],
  ])('decides nothing for %s', (_what, env, isTerminal, expected) => {
    const looks = { env: { ...env, FORCE_COLOR: '' }, noColour: false, theme: undefined };
    expect(coloursOf(looks, isTerminal) > 0).toBe(expected);
  });
});
