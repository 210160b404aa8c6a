import { expect } from 'vitest';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeGolden, type Film } from '../support/golden.ts';
import { tells } from '../support/quiz-screens.ts';
import { checkCursorInView, checkEnd } from '../support/screen-rules.ts';
import { stillDesk } from '../support/still-desk.ts';

const SIZES = [
  [30, 10],
  [80, 24],
] as const;
const MINUTE = 60_000;
const MAP = /^Your exam .*[●○]/s;

/** The head is shorter where columns are few. */
const sits = (position: number): RegExp => new RegExp(`^(?:Question )?${position}(?: of |/)3 `);

describeGolden(
  'exam',
  'An exam in a window',
  Object.fromEntries(SIZES.map(([columns, rows]) => [`${columns}x${rows}`, (film: Film) => exam(film, columns, rows)])),
);

async function exam(film: Film, columns: number, rows: number): Promise<void> {
  const me = stillDesk(noteOf(LANTERN, KNOTS, DEPTH));
  const words = ['exam', '--no-shuffle', '--questions', '3', '--minutes', '65', '--pass', '60', '--seed', '7'];
  const window = await me.open(words, { columns, rows });
  await film.screen('first seen', window, sits(1));
  me.wait(5 * MINUTE);
  await film.screen('five minutes later', window, /1:00:00/s);
  window.press('2');
  await film.screen('chosen, not submitted', window, /❯ ● 2\..*Enter keeps it/s);
  checkCursorInView(window);
  window.press('Enter');
  await window.untilDrawn(sits(2));
  me.wait(2 * MINUTE + 3000);
  await window.untilDrawn(/57:57/s);
  window.press('m', 'Down', 'x');
  await film.screen('flagged, and an option struck out', window, /flagged.*struck out/s);
  window.press('1', 'n');
  await film.screen('going on without submitting', window, /the same key/s);
  window.press('n');
  await window.untilDrawn(sits(3));
  window.press('2', 'Enter');
  await film.screen('the map', window, MAP);
  window.press('?');
  await film.screen('the keys of the map', window, /any key goes back/);
  window.press('z');
  await window.untilDrawn(MAP);
  window.press('Home');
  await film.screen('the map, on the first question', window, /❯1/);
  window.press('Enter');
  await film.screen('an answer that was given', window, sits(1));
  window.press('1', 'Enter');
  await window.untilDrawn(sits(2));
  me.wait(57 * MINUTE);
  await film.screen('the last minute', window, /0:57.*1 minute left\./s);
  window.press('r');
  await window.untilDrawn(MAP);
  window.press('End', 'Enter');
  await film.screen('before it is submitted', window, /y submits/);
  window.press('y');
  await film.screen('the result', window, /Your exam is over/);
  if (rows < 24) {
    window.press('PgDn', 'PgDn', 'PgDn', 'PgDn', 'PgDn', 'PgDn');
    await film.screen('the result, its end', window, /Missed(?:(?!below).)*$/s);
  }
  window.press('Enter');
  await film.screen('gone through: the first', window, tells('Question 1 of 3'));
  window.press('Enter');
  await film.screen('gone through: the second, not answered', window, tells('Question 2 of 3'));
  window.press('u');
  await film.screen('gone through: nothing to take back', window, /The exam is over:/);
  window.press('Enter');
  await window.untilDrawn(tells('Question 3 of 3'));
  window.press('Enter');
  expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
  checkEnd(window);
  film.lines('what stays in the scrollback', window.all());
}
