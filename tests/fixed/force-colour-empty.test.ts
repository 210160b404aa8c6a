import { describe, expect, it } from 'vitest';
import { usesColour } from '../../src/terminal/capabilities.ts';

/** force-color.org: a variable that is set to an empty text forces nothing, as with NO_COLOR. */
describe('an empty FORCE_COLOR', () => {
  it.each([
    ['no terminal', {}, false, false],
    ['a terminal that cannot', { TERM: 'dumb' }, true, false],
    ['a terminal', {}, true, true],
  ])('decides nothing for %s', (_what, env, isTerminal, expected) => {
    expect(usesColour({ ...env, FORCE_COLOR: '' }, false, isTerminal)).toBe(expected);
  });
});
