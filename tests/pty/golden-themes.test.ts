import { expect } from 'vitest';
import { describeGolden, type Film, filming } from '../support/golden.ts';
import { KINDS } from '../support/golden-bank.ts';
import { asks, tells } from '../support/quiz-screens.ts';
import { stillDesk } from '../support/still-desk.ts';

/** A way to start the program that changes how it looks. */
interface Look {
  /** The setting. */
  readonly theme?: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** By the file that holds what they look like: the looks of a row are all the same. */
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  'unknown-256': [{}, { theme: 'auto' }],
  'unknown-16': [{ env: { TERM: 'xterm' } }, { env: { FORCE_COLOR: '1' } }],
  'dark-256': [{ theme: 'dark' }, { env: { COLORFGBG: '15;0' } }],
  'dark-16': [{ theme: 'dark', env: { TERM: 'xterm' } }],
  'light-256': [{ theme: 'light' }, { env: { COLORFGBG: '0;15' } }],
  'light-16': [{ theme: 'light', env: { TERM: 'xterm' } }],
  'no-colour': [{ theme: 'none' }, { words: ['--no-color'] }, { env: { NO_COLOR: '1' } }],
  ascii: [{ env: { LANG: 'C' } }],
  'links-that-open': [{ env: { FORCE_HYPERLINK: '1' } }],
};

describeGolden(
  'themes',
  'A theme',
  Object.fromEntries(
    Object.entries(LOOKS).map(([name, looks]) => [
      name,
      async (film: Film) => {
        const [first = [], ...others] = await Promise.all(looks.map((look) => filming((own) => played(own, look))));
        for (const [index, other] of others.entries()) expect(other, JSON.stringify(looks[index + 1])).toEqual(first);
        for (const { title, shown } of first) film.lines(title, shown);
      },
    ]),
  ),
);

async function played(film: Film, { theme, words = [], env = {} }: Look): Promise<void> {
  const me = stillDesk(KINDS);
  if (theme !== undefined) me.run('config', 'set', 'theme', theme);
  const window = await me.open(['play', '--no-shuffle', '--once', '--seed', '7', ...words], { env });
  await window.untilDrawn(asks('Question 1 of 7'));
  window.press('s');
  await window.untilDrawn(asks('Question 2 of 7'));
  window.press('1', 'Down', 'x', 'Down', 'Down');
  await film.styled(
    'multiple: 1 ticked, 2 struck out, on 4',
    window,
    /struck out.*[❯>] \S+ (?:\] )?4\..*1 of 2 chosen.*Enter submits/s,
  );
  window.press('4');
  await window.untilDrawn(/2 of 2 chosen.*Enter submits/s);
  window.press('Enter');
  await film.styled('multiple: one of two hit', window, tells('Question 2 of 7'));
  window.press('PgDn');
  await film.styled('multiple: one of two hit, a page further', window, /more lines? above.*Enter next/s);
  window.press('Enter');
  await film.styled('code', window, asks('Question 3 of 7'));
  window.press('1');
  await window.untilDrawn(/(?:●|\(\*\)) 1\..*Enter submits/s);
  window.press('Enter');
  await film.styled('code: right', window, tells('Question 3 of 7'));
  window.press('Enter');
  await window.untilDrawn(asks('Question 4 of 7'));
  window.press('s');
  await window.untilDrawn(asks('Question 5 of 7'));
  window.press('s');
  await film.styled('blocks', window, asks('Question 6 of 7'));
  window.press('q');
  await window.exit();
}
