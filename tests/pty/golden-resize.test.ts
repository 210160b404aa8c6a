import { expect, it } from 'vitest';
import { KINDS } from '../support/golden-bank.ts';
import { asks, describeOnTerminal, tells } from '../support/quiz-screens.ts';
import { checkScreen } from '../support/screen-rules.ts';
import { stillDesk } from '../support/still-desk.ts';
import type { TerminalWindow } from '../support/terminal.ts';

type Size = readonly [columns: number, rows: number];

const START: Size = [80, 24];
const STEPS: readonly Size[] = [[40, 24], [200, 60], [30, 10], START];
/** Of the bank of all kinds, the questions with blocks of all sorts. */
const HELD = [1, 3, 4, 5, 6];

/** What a session shows; `look` is called at each moment. */
async function played(window: TerminalWindow, look: (moment: string) => Promise<void>): Promise<void> {
  for (let position = 1; position <= 6; position += 1) {
    await window.untilDrawn(asks(`Question ${position} of 7`));
    if (HELD.includes(position)) {
      // The cursor is what is looked for in a window of another size, so it has to be there before, too.
      window.press('1');
      await window.untilDrawn(/❯ ● 1\..*Enter submits/s);
      await look(`question ${position}`);
      window.press('Enter');
      await window.untilDrawn(tells(`Question ${position} of 7`));
      await look(`feedback ${position}`);
      window.press('?');
      await window.untilDrawn(/any key goes back/);
      await look(`help ${position}`);
      window.press('z');
      await window.untilDrawn(tells(`Question ${position} of 7`));
      window.press('Enter');
    } else window.press('s');
  }
}

async function resized(window: TerminalWindow, [columns, rows]: Size): Promise<void> {
  const drawn = window.frames();
  window.resize(columns, rows);
  await window.drawn(drawn + 1);
}

describeOnTerminal('A window that is resized', () => {
  it('shows a stem from its beginning, as before, and goes on with what was read of it', async () => {
    const window = await stillDesk(KINDS).open(['play', '--no-shuffle', '--once', '--seed', '7'], {
      columns: 40,
      rows: 16,
    });
    for (let position = 1; position <= 6; position += 1) {
      await window.untilDrawn(asks(`Question ${position} of 7`));
      window.press('s');
    }
    await window.untilDrawn(asks('Question 7 of 7'));
    const first = window.marked();
    await resized(window, [60, 20]);
    expect(window.screen()[3]).toMatch(/^On day 1 /);
    await resized(window, [40, 16]);
    expect(window.marked()).toEqual(first);
    window.press('PgDn');
    await window.untilDrawn(/more lines? above.*Enter submits/s);
    const read = window.marked();
    await resized(window, [20, 5]);
    await resized(window, [40, 16]);
    expect(window.marked()).toEqual(read);
  });

  it('shows at each size what one shows that was opened at it', { timeout: 60_000 }, async () => {
    const open = ([columns, rows]: Size): Promise<TerminalWindow> =>
      stillDesk(KINDS).open(['play', '--no-shuffle', '--once', '--seed', '7'], { columns, rows });

    const fresh = new Map<string, readonly string[]>();
    await Promise.all(
      STEPS.map(async (size) => {
        const window = await open(size);
        await played(window, async (moment) => {
          fresh.set(`${moment} at ${size.join('x')}`, window.marked());
        });
      }),
    );

    const window = await open(START);
    await played(window, async (moment) => {
      for (const size of STEPS) {
        await resized(window, size);
        checkScreen(window);
        const at = `${moment} at ${size.join('x')}`;
        expect.soft(window.marked(), at).toEqual(fresh.get(at));
      }
    });
    expect(fresh.size).toBe(HELD.length * 3 * STEPS.length);
  });
});
