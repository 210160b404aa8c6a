import { expect, it } from 'vitest';
import type { Around } from '../support/around.ts';
import { comeTo, LINES, type Moment, SCREENS } from '../support/moments.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

type Ending = readonly [how: string, statuses: readonly number[], end: (program: Around) => void];

const both = (...signals: readonly NodeJS.Signals[]) => {
  return ({ send }: Around): void => {
    for (const signal of signals) send(signal);
  };
};

/** At every moment: what comes twice comes in one go. */
const EVERYWHERE: readonly Ending[] = [
  ['Ctrl-C twice', [130], ({ window }) => window.type('\u0003\u0003')],
  ['Ctrl-D twice', [0], ({ window }) => window.type('\u0004\u0004')],
  ['SIGTERM twice', [143], both('SIGTERM', 'SIGTERM')],
  ['SIGHUP twice', [129], both('SIGHUP', 'SIGHUP')],
];

/** At one moment of each kind. Of two different ones either may be told first. */
const ONCE: readonly Ending[] = [
  ['Ctrl-C', [130], ({ window }) => window.type('\u0003')],
  ['Ctrl-D', [0], ({ window }) => window.type('\u0004')],
  ['Ctrl-C and Ctrl-D', [0, 130], ({ window }) => window.type('\u0003\u0004')],
  ['SIGINT', [130], both('SIGINT')],
  ['SIGTERM', [143], both('SIGTERM')],
  ['SIGHUP', [129], both('SIGHUP')],
  ['SIGINT and SIGTERM', [130, 143], both('SIGINT', 'SIGTERM')],
];
const KINDS: ReadonlySet<string> = new Set(['a feedback', 'the tags of the menu', 'a confirmation']);

const PIPED = LINES.filter(({ name }) => name === 'a question in plain mode').map((moment) => ({
  ...moment,
  name: 'a question whose output is a pipe',
  redirection: '| cat',
}));
const MOMENTS: readonly (Moment & { readonly redirection?: string })[] = [...SCREENS, ...LINES, ...PIPED];

const CASES = MOMENTS.flatMap((moment) => {
  const endings = KINDS.has(moment.name) || moment.words.includes('--plain') ? [...EVERYWHERE, ...ONCE] : EVERYWHERE;
  return endings.map(([how, statuses, end]) => ({ name: moment.name, moment, how, statuses, end }));
});

describeOnTerminal('A program that is ended in a terminal', () => {
  it.each(CASES)('by $how at $name leaves the terminal as it was', async ({ moment, statuses, end }) => {
    const program = await comeTo(moment, moment.redirection);
    end(program);
    const { status, left } = await program.end();
    expect(statuses).toContain(status);
    expect(left).toEqual([]);
  });
});
