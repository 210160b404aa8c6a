import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean } from '../../src/markdown/clean.ts';
import { type Entry, noteOf } from '../support/entries.ts';
import { asks, describeOnTerminal, tells } from '../support/quiz-screens.ts';
import { randomBank, WORDS } from '../support/random-bank.ts';
import { checkEnd, faultsOf } from '../support/screen-rules.ts';
import { stillDesk } from '../support/still-desk.ts';
import type { TerminalWindow } from '../support/terminal.ts';

type Size = readonly [columns: number, rows: number];
type Move = { readonly key: string } | { readonly size: Size };

/** After these the option under the cursor is in view. */
const MOVES = ['Up', 'Down', 'Home', 'End', '1', '2', 'a', 'b'];
/** None of these leaves a question or its feedback. */
const KEYS = [...MOVES, '5', '9', 'd', 'l', 'PgUp', 'PgDn', 'PgDn', 'x', 'm', 'w', '?', 'z'];

const size: fc.Arbitrary<Size> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 10, max: 30 })) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 60, max: 220 }), fc.integer({ min: 10, max: 80 })) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 })) },
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KEYS).map((key) => ({ key })) },
  { weight: 1, arbitrary: size.map((one) => ({ size: one })) },
);
const moves = fc.array(move, { minLength: 12, maxLength: 12 });
const session = fc.record({
  bank: randomBank,
  thinking: fc.array(moves, { minLength: 4, maxLength: 4 }),
  reading: fc.array(moves, { minLength: 4, maxLength: 4 }),
});
const sessions = fc.sample(session, { seed: 20_261_127, numRuns: 8 });

describeOnTerminal('A screen of whatever text, at whatever size, after whatever keys', () => {
  it.each(sessions.map((one, index) => [index + 1, one] as const))(
    'is whole: session %i',
    async (_number, { bank, thinking, reading }) => {
      const me = stillDesk(noteOf(...bank));
      const window = await me.open(['play', '--no-shuffle', '--once', '--seed', '7']);
      for (const [index, entry] of bank.entries()) {
        const heading = `Question ${index + 1} of ${bank.length}`;
        await window.untilDrawn(asks(heading));
        await go(window, thinking[index] ?? [], wordsOf(entry.stem, ...entry.options));
        await submit(window, entry);
        await window.untilDrawn(tells(heading));
        await go(window, reading[index] ?? [], wordsOf(...entry.options, entry.explanation ?? ''));
        await back(window);
        window.press('Enter');
      }
      expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
      checkEnd(window);
    },
  );
});

/** Does these one by one, and looks at the screen after each. */
async function go(window: TerminalWindow, all: readonly Move[], words: readonly string[]): Promise<void> {
  check(window, words, false);
  for (const one of all) {
    if ('key' in one) await press(window, one.key);
    else await resize(window, one.size);
    const moved = 'key' in one && MOVES.includes(one.key);
    check(window, words, moved);
  }
}

/** Columns beside the text of an option, at most. */
const ROOM = 10;

function check(window: TerminalWindow, words: readonly string[], moved: boolean): void {
  const screen = window.screen().join('\n');
  expect(faultsOf(window), screen).toEqual([]);
  if (!/Enter (?:submits|next)/.test(screen)) return;
  if (moved && screen.includes('Enter submits')) expect(screen, 'the option under the cursor').toMatch(/^❯ /m);
  if (/[↑↓] \d+ more lines? /.test(screen)) return;
  const shown = screen.split(/\s+/);
  for (const word of words) {
    if (word.length < window.columns() - ROOM) expect(shown, screen).toContain(word);
  }
}

async function press(window: TerminalWindow, key: string): Promise<void> {
  // The same wrong key again draws nothing; whether it is the same cannot be seen in a window that is too small.
  if (window.columns() < 30 || window.rows() < 10) return;
  if (new RegExp(`^${key === '?' ? '\\?' : key} does nothing`, 'm').test(window.screen().join('\n'))) return;
  const frames = window.frames();
  window.press(key);
  await window.drawn(frames + 1);
}

async function resize(window: TerminalWindow, [columns, rows]: Size): Promise<void> {
  if (window.columns() === columns && window.rows() === rows) return;
  const frames = window.frames();
  window.resize(columns, rows);
  await window.drawn(frames + 1);
}

/** Out of the help, in a window that is large enough. */
async function back(window: TerminalWindow): Promise<void> {
  await resize(window, [80, 24]);
  if (window.screen().join('\n').includes('any key goes back')) await press(window, 'z');
}

/** Chooses as many options as are right, whatever is chosen already. */
async function submit(window: TerminalWindow, { options, key }: Entry): Promise<void> {
  await back(window);
  // Whatever was told on the line that tells how many are chosen is gone then.
  await press(window, 'End');
  if (key.length === 1) await press(window, '1');
  const chosen = (): number => Number(/(\d+) of \d+ chosen/.exec(window.screen().join('\n'))?.[1] ?? 0);
  for (let number = 1; number <= options.length && key.length > 1; number += 1) {
    const before = chosen();
    if (before === key.length) break;
    await press(window, String(number));
    if (chosen() < before) await press(window, String(number));
  }
  window.press('Enter');
}

/** Those that stay as they are, and in which no line may be broken. */
function wordsOf(...texts: readonly string[]): readonly string[] {
  const wide = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Emoji_Presentation}]/u;
  return texts
    .flatMap((text) => text.split(/ (?!\p{M})/u))
    .filter((word) => WORDS.includes(word) && !wide.test(word) && !/\s/.test(word))
    .map((word) => clean(word).normalize('NFC'));
}
