import { expect, it } from 'vitest';
import { PLAIN_THEME } from '../../src/terminal/theme.ts';
import { typeset } from '../../src/terminal/typeset.ts';

const MARK = '\u0301';

/** Wrapping dropped a blank between marks, which have no width, and so stacked more of them than are let through. */
it.each([undefined, 30])(
  'no more than eight marks are stacked in %s columns, also where a blank stands between them',
  (width) => {
    const lines = typeset(`${MARK.repeat(8)}\n${MARK}`, { theme: PLAIN_THEME, width });
    expect(lines.join('\n')).not.toMatch(/\p{M}{9}/u);
    expect(lines.join('')).toContain(MARK.repeat(8));
  },
);
