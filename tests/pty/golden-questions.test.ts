import { expect } from 'vitest';
import { describeGolden, type Film } from '../support/golden.ts';
import { KINDS } from '../support/golden-bank.ts';
import { asks, tells } from '../support/quiz-screens.ts';
import { checkCursorInView, checkEnd } from '../support/screen-rules.ts';
import { stillDesk } from '../support/still-desk.ts';
import type { TerminalWindow } from '../support/terminal.ts';

const SIZES = [
  [30, 10],
  [40, 24],
  [80, 24],
  [200, 60],
] as const;

describeGolden(
  'questions',
  'A session in a window',
  Object.fromEntries(
    SIZES.map(([columns, rows]) => [
      `${columns}x${rows}`,
      async (film: Film) => {
        const me = stillDesk(KINDS);
        const window = await me.open(['play', '--no-shuffle', '--once', '--seed', '7'], { columns, rows });
        await single(film, window);
        await multiple(film, window);
        for (const [kind, name] of ['code', 'table', 'scripts', 'blocks'].entries()) {
          await whole(film, window, kind + 3, name);
        }
        await long(film, window);
        expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
        checkEnd(window);
        film.lines('what stays in the scrollback', window.all());
      },
    ]),
  ),
);

async function single(film: Film, window: TerminalWindow): Promise<void> {
  await film.screen('single: first seen', window, asks('Question 1 of 7'));
  checkCursorInView(window);
  window.press('4');
  await film.screen('single: the fourth chosen', window, /❯ ● 4\..*Enter submits/s);
  checkCursorInView(window);
  window.press('1');
  await window.untilDrawn(/❯ ● 1\..*Enter submits/s);
  window.press('Enter');
  await film.screen('single: right', window, tells('Question 1 of 7'));
  window.press('Enter');
}

async function multiple(film: Film, window: TerminalWindow): Promise<void> {
  await window.untilDrawn(asks('Question 2 of 7'));
  window.press('1', 'Down', 'x', 'Down', 'Down');
  await film.screen('multiple: 1 ticked, 2 struck out, on 4', window, /❯ □ 4\..*1 of 2 chosen/s);
  checkCursorInView(window);
  window.press('4');
  await window.untilDrawn(/❯ ■ 4\..*2 of 2 chosen/s);
  window.press('Enter');
  await film.screen('multiple: one of two hit', window, tells('Question 2 of 7'));
  await toTheEnd(film, 'multiple: one of two hit', window, /Enter next/);
  window.press('Enter');
}

async function whole(film: Film, window: TerminalWindow, position: number, name: string): Promise<void> {
  await film.screen(`${name}: first seen`, window, asks(`Question ${position} of 7`));
  if (hidesSome(window)) {
    window.press('Up');
    await film.screen(`${name}: the last option chosen`, window, /❯ ● [34]\..*Enter submits/s);
    checkCursorInView(window);
  }
  window.press('1');
  await window.untilDrawn(/❯ ● 1\..*Enter submits/s);
  window.press('Enter');
  await film.screen(`${name}: told`, window, tells(`Question ${position} of 7`));
  window.press('Enter');
}

async function long(film: Film, window: TerminalWindow): Promise<void> {
  await film.screen('long: first seen', window, asks('Question 7 of 7'));
  if (hidesSome(window)) {
    window.press('PgDn');
    await film.screen('long: a page further', window, /↑ \d+ more lines above.*Enter submits/s);
  }
  window.press('Up');
  await film.screen('long: the last option chosen', window, /❯ ● 4\..*Enter submits/s);
  checkCursorInView(window);
  window.press('Enter');
  await film.screen('long: told', window, tells('Question 7 of 7'));
  await toTheEnd(film, 'long: told', window, /Enter next/);
  window.press('Enter');
}

/** Goes on by pages as long as there is more below, and keeps the last of them. */
async function toTheEnd(film: Film, title: string, window: TerminalWindow, footer: RegExp): Promise<void> {
  if (!hidesSome(window)) return;
  for (;;) {
    const below = /↓ (\d+) more lines? below/.exec(window.screen().join('\n'))?.[1];
    if (below === undefined) break;
    window.press('PgDn');
    await window.untilDrawn(new RegExp(`↑ (?:(?!↓ ${below} more).)*${footer.source}`, 's'));
  }
  await film.screen(`${title}, at its end`, window, footer);
}

function hidesSome(window: TerminalWindow): boolean {
  return /↓ \d+ more lines? below/.test(window.screen().join('\n'));
}
