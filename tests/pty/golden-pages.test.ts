import { expect } from 'vitest';
import { DEPTH, type Entry, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeGolden } from '../support/golden.ts';
import { answer, asks, tells } from '../support/quiz-screens.ts';
import { checkEnd } from '../support/screen-rules.ts';
import { type StillDesk, stillDesk } from '../support/still-desk.ts';

const MENU = /What next\?.*Enter takes it/s;
const HELP = /any key goes back/;

/** One more than a session asks without telling the score so far. */
const MANY: readonly Entry[] = Array.from({ length: 21 }, (_entry, index) => ({
  stem: `How many buoys are ${index + 1} buoys?`,
  options: [`${index + 1} of them`, 'None'],
  key: [1],
}));

/** Someone who has missed the question on depths, and has left a session open. */
async function withHistory(): Promise<StillDesk> {
  const me = stillDesk(noteOf(LANTERN, DEPTH, KNOTS).replace('[harbour]', '[harbour, ships at sea, night]'));
  const window = await me.open(['play', '--no-shuffle', '--seed', '7']);
  await answer(window, 'Question 1', 1);
  window.press('Enter');
  await answer(window, 'Question 2', 3);
  window.press('Ctrl-C');
  await window.exit();
  return me;
}

describeGolden('pages', 'A page beside the questions', {
  async menu(film) {
    const window = await (await withHistory()).open([]);
    await film.screen('80x24', window, MENU);
    window.press('z');
    await film.screen('80x24, after a key that does nothing', window, /z does nothing here.*Enter takes it/s);
    window.press('Up');
    await window.untilDrawn('❯ q  Quit');
    window.resize(30, 10);
    await film.screen('30x10, on the last line', window, /more lines? above.*❯ q {2}Quit.*Enter takes it/s);
    window.resize(80, 24);
    await window.untilDrawn(/letter takes its line/);
    window.press('t');
    await film.screen('the tags', window, /Which tags\?.*Enter starts/s);
    window.press('Enter');
    await film.screen('the tags, none ticked', window, /Space.*Enter starts/s);
    window.press('Space');
    await window.untilDrawn(/❯ ■.*1 tag ticked.*Enter starts/s);
    window.press('Down');
    await film.screen('the tags, one ticked', window, / {2}■.*\n❯ □.*Enter starts/s);
    window.press('s', 'h');
    await film.screen('the tags, searched', window, /Search: sh_.*Enter starts/s);
    window.press('Ctrl-C');
    expect(await window.exit()).toEqual({ exitCode: 130, signal: 0 });
    film.lines('what stays in the scrollback', window.all());
  },

  async help(film) {
    const window = await stillDesk(noteOf(KNOTS, LANTERN)).open(['play', '--no-shuffle', '--seed', '7']);
    await window.untilDrawn(asks('Question 1'));
    window.press('?');
    await film.screen('of a question with two answers, 80x24', window, HELP);
    window.resize(30, 10);
    await film.screen('of a question with two answers, 30x10', window, /↓ \d+ more lines.*any key goes back/s);
    window.press('PgDn', 'PgDn', 'PgDn', 'PgDn', 'PgDn', 'PgDn');
    await film.screen(
      'of a question with two answers, 30x10, its end',
      window,
      /q +quit;(?:(?!below).)*any key goes back/s,
    );
    window.resize(80, 24);
    await window.untilDrawn(/v +view where.*\n.*any key goes back/s);
    window.press('z');
    await window.untilDrawn(asks('Question 1'));
    window.press('z');
    await film.screen('a key that does nothing', window, /z does nothing here.*Enter submits/s);
    window.press('Enter');
    await film.screen('Enter before all is chosen', window, /0 of 2 chosen: choose 2\..*Enter submits/s);
    await answer(window, 'Question 1', 1, 3);
    window.press('?');
    await film.screen('of feedback, 80x24', window, HELP);
    window.press('z');
    await window.untilDrawn(tells('Question 1'));
    window.press('!');
    await window.untilDrawn('Why is the key wrong? _');
    window.type('A bulkhead holds, too');
    await film.screen('a remark that is being typed', window, /holds, too_.*Esc leaves it/s);
    window.press('Enter');
    await film.screen('a disputed key', window, /· disputed.*Disputed: no quiz asks it.*Enter next/s);
  },

  async pause(film) {
    const window = await stillDesk(noteOf(...MANY)).open(['play', '--no-shuffle', '--once', '--seed', '7']);
    for (let position = 1; position <= 20; position += 1) {
      await answer(window, `Question ${position} of 21`, position % 4 === 0 ? 2 : 1);
      window.press('Enter');
    }
    await film.screen('after twenty questions', window, /Pause.*Enter goes on/s);
    window.press('x');
    await film.screen('after a key that does nothing', window, /x does nothing here.*Enter goes on/s);
    window.press('Enter');
    await window.untilDrawn(asks('Question 21 of 21'));
    window.press('s');
    await film.screen('after a skip of the last question', window, /The end.*Enter ends/s);
    window.press('Enter');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    checkEnd(window);
    film.lines('the end of the scrollback', window.all().slice(-30));
  },

  async 'too-small'(film) {
    const window = await stillDesk(noteOf(LANTERN)).open(['play', '--no-shuffle', '--seed', '7'], {
      rows: 10,
      columns: 29,
    });
    await film.screen('29x10', window, /needs 30x10/);
    window.resize(80, 9);
    await film.screen('80x9', window, /80x9,\nneeds 30x10/);
    window.resize(10, 3);
    await film.screen('10x3', window, /^Window t…/);
    window.resize(1, 1);
    window.resize(30, 10);
    await film.screen('30x10', window, asks('Question 1'));
    window.press('q');
    await window.exit();
    checkEnd(window);
  },
});
