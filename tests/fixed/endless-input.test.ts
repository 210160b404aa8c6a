import { describe, expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { shellRun } from '../support/shell.ts';

/** `yes` answered for ever: refused again and again, or wrong again and again, with an answer on the disk each time. */
describe('an input that never ends and never brings the quiz further', () => {
  it.each(['y', '', '2', 'u', 'm', 'w', 'v', '?'])('as of `yes "%s"` counts as ended', (line) => {
    const me = desk(noteOf(LANTERN, KNOTS));
    const { status, stdout, stderr } = shellRun(me, `yes '${line}' | quiz play --no-shuffle`);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1000 lines brought no question further: the input counts as ended.\n');
    expect(stdout).toMatch(/^Score: 0 of \d right/m);
    expect(me.events().at(-1)).toMatchObject({ type: 'end' });
  });

  it('as of /dev/zero counts as ended', () => {
    const { status, stdout, stderr } = shellRun(desk(noteOf(LANTERN)), 'quiz play </dev/zero');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nothing was answered.');
  });
});
