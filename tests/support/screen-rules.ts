import { expect } from 'vitest';
import type { TerminalWindow } from './terminal.ts';

/** What stands at the top of screens: place in the session, or the name of the page. */
const HEADER =
  /\bQuestion \d+ of \d+|\bquestion \d+ of \d+|\b\d+ of \d+|\b\d+\/\d+|Your exam|Pause|The end|What next\?|Which tags\?/;
/** What stands at the bottom: the keys, the most important first. */
const FOOTER = /^(?:Enter |any key |y submits)/;
/** Only screens say so: what is left behind tells of no keys. */
const SCREEN_ONLY = /Enter (?:submits|answers|next|takes|goes|ends)|[❯■□]|more lines? (?:above|below)|\? keys/;

/** In a smaller window a screen only says what it needs. */
const SMALLEST = { columns: 30, rows: 10 };
/** From so many rows on there are empty ones. */
const ROOMY = 16;

/** What is wrong with a screen, whatever it shows and however large it is; empty where nothing is. */
export function faultsOf(window: TerminalWindow): readonly string[] {
  const shown = window.screen().join('\n').trimEnd().split('\n');
  const isSmall = window.columns() < SMALLEST.columns || window.rows() < SMALLEST.rows;
  // Where rows are few a long notice covers the keys until the next one is pressed; what stays as long as a choice must not.
  const isCovered = window.rows() < ROOMY && !/^Choose \d/.test(shown.at(-2) ?? '');
  return [
    ...window.broken().map((line) => `the terminal broke a line before: ${line}`),
    // There is no other column where there is one.
    ...(window.columns() === 1 ? [] : window.full()).map((line) => `reaches into the last column: ${line}`),
    ...(window.cursorHidden() ? [] : ['the cursor is not hidden']),
    ...window
      .under()
      .filter((line) => SCREEN_ONLY.test(line))
      .map((line) => `part of a screen in the scrollback: ${line}`),
    ...(isSmall || HEADER.test(shown[0] ?? '') ? [] : [`no header: ${shown[0]}`]),
    ...(isSmall || isCovered || FOOTER.test(shown.at(-1) ?? '') ? [] : [`no keys: ${shown.at(-1)}`]),
  ];
}

/** Goes on, so that one run tells all. */
export function checkScreen(window: TerminalWindow): void {
  expect.soft(faultsOf(window), window.screen().join('\n')).toEqual([]);
}

/** The row of the option under the cursor. Whoever scrolls may lose it, whoever moves or resizes may not. */
export function checkCursorInView(window: TerminalWindow): void {
  expect(
    window.screen().filter((line) => /^[❯>] /.test(line)),
    window.screen().join('\n'),
  ).toHaveLength(1);
}

/** What is true when the program has ended. Commands and paths are left to the terminal to break, so that they can be copied. */
export function checkEnd(window: TerminalWindow): void {
  expect.soft(window.cursorHidden(), 'cursor hidden').toBe(false);
  expect
    .soft(
      window.all().filter((line) => SCREEN_ONLY.test(line)),
      'screens in the scrollback',
    )
    .toEqual([]);
  const broken = window.allBroken().filter((line) => !/^Answers saved in|cognito-quiz/.test(line.replace('|', '')));
  expect.soft(broken, 'lines that the terminal broke').toEqual([]);
}
