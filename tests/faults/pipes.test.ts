import { describe, expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';
import { shellRun } from '../support/shell.ts';

const COMMANDS = ['list', 'list --json', 'lint --json', 'tags', 'stats', 'play --plain', '--help'];

/** The reader is gone before the program begins; the status goes past the pipe. */
const unread = (command: string): string => `
  mkfifo gone
  { read line <gone; echo 1 | quiz ${command}; echo "status $?" >&2; } | { exec <&-; echo gone >gone; }
`;

describeOnTerminal('An output that takes nothing', () => {
  it.each(COMMANDS)('as a pipe that nobody reads ends %s quietly', (command) => {
    const { stderr } = shellRun(desk(noteOf(LANTERN, KNOTS)), unread(command));
    expect(stderr.replace(/^2 questions in 1 note.*\n/m, '')).toBe('status 0\n');
  });

  it.each(COMMANDS)('as a full disk ends %s with status 2 and one message', (command) => {
    const { status, stderr } = shellRun(desk(noteOf(LANTERN, KNOTS)), `echo 1 | quiz ${command} >/dev/full`);
    expect(status).toBe(2);
    expect(stderr.match(/^error: cannot write: ENOSPC/gm)).toHaveLength(1);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it.each(['2>/dev/full', '2>&-'])('on the side (%s) costs nothing of what was asked for', (side) => {
    const { status, stdout } = shellRun(desk(noteOf(LANTERN, KNOTS)), `quiz list ${side}`);
    expect([status, stdout.split('\n').length]).toEqual([0, 3]);
  });
});

describe('An input that gives nothing', () => {
  it.each(['</dev/null', '<&-', '<.', '0>written'])('as %s ends a quiz with status 0', (input) => {
    const me = desk(noteOf(LANTERN, KNOTS));
    const { status, stdout, stderr } = shellRun(me, `quiz play ${input}`);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nothing was answered.');
  });
});
