import { expect, it } from 'vitest';
import { type Around, openAround } from '../support/around.ts';
import { type Desk, desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';
import { shellRun } from '../support/shell.ts';

const ENDINGS: readonly [string, number, (program: Around) => void][] = [
  ['Ctrl-C', 130, ({ window }) => window.press('Ctrl-C')],
  ['SIGINT', 130, ({ send }) => send('SIGINT')],
  ['SIGTERM', 143, ({ send }) => send('SIGTERM')],
  ['SIGHUP', 129, ({ send }) => send('SIGHUP')],
];

/** Someone for whom there is a menu. */
function withHistory(): Desk {
  const me = desk(noteOf(LANTERN, KNOTS));
  shellRun(me, 'echo 2 | quiz play --no-shuffle --once --limit 1');
  return me;
}

/** How to come to each moment. */
const MOMENTS: readonly [string, () => Promise<Around>][] = [
  [
    'a question',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle']);
      await program.window.until(asks('Question 1'));
      program.window.press('1');
      await program.window.until('❯ ● 1.');
      return program;
    },
  ],
  [
    'the help of a question',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle']);
      await program.window.until(asks('Question 1'));
      program.window.press('?');
      await program.window.until('any key goes back');
      return program;
    },
  ],
  [
    'a feedback',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle']);
      await answer(program.window, 'Question 1', 2);
      return program;
    },
  ],
  [
    'a remark on a key',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle']);
      await answer(program.window, 'Question 1', 2);
      program.window.press('!');
      await program.window.until(/Why is the key wrong\?.*Esc leaves it/s);
      return program;
    },
  ],
  [
    'a question of an exam',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN, KNOTS)), ['exam']);
      await program.window.until(/Question 1 of 2.*Enter answers/s);
      return program;
    },
  ],
  [
    'the map of an exam',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN, KNOTS)), ['exam']);
      await program.window.until(/Question 1 of 2.*Enter answers/s);
      program.window.press('r');
      await program.window.until(/Your exam.*Enter goes there/s);
      return program;
    },
  ],
  [
    'the menu',
    async () => {
      const program = await openAround(withHistory(), []);
      await program.window.until(/What next\?.*Enter takes it/s);
      return program;
    },
  ],
  [
    'the tags of the menu',
    async () => {
      const program = await openAround(withHistory(), []);
      await program.window.until(/What next\?.*Enter takes it/s);
      program.window.press('t');
      await program.window.until(/Which tags\?.*harbour \(2\)/s);
      return program;
    },
  ],
  [
    'a question in plain mode',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle', '--plain']);
      await program.window.until(/Choose 1 \(e\.g\. 1\): $/m);
      return program;
    },
  ],
  [
    'a question whose output is a pipe',
    async () => {
      const program = await openAround(desk(noteOf(LANTERN)), ['play', '--no-shuffle'], '| cat');
      await program.window.until(/Choose 1 \(e\.g\. 1\): $/m);
      return program;
    },
  ],
];

const CASES = MOMENTS.flatMap(([moment, come]) =>
  ENDINGS.map(([name, status, end]) => ({ moment, come, name, status, end })),
);

describeOnTerminal('A program that is ended in a terminal', () => {
  it.each(CASES)('by $name at $moment has status $status and leaves the terminal as it was', async (one) => {
    const program = await one.come();
    one.end(program);
    expect(await program.end()).toEqual({ status: one.status, left: [] });
  });
});
