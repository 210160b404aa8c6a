import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { describeOnTerminal } from './quiz-screens.ts';
import { ROOT } from './run-cli.ts';
import { checkScreen } from './screen-rules.ts';
import type { TerminalWindow } from './terminal.ts';

/** What a run of the program shows, moment by moment. */
export interface Film {
  /** Waits for a screen, holds it against what is true of all screens, and keeps it. */
  readonly screen: (title: string, window: TerminalWindow, wanted: RegExp | string) => Promise<void>;
  /** The same, with the styles of all runs of text. */
  readonly styled: (title: string, window: TerminalWindow, wanted: RegExp | string) => Promise<void>;
  /** Keeps other lines, as what is left in the scrollback. */
  readonly lines: (title: string, lines: readonly string[]) => void;
}

/** What was kept of a run. */
export interface Moment {
  readonly title: string;
  readonly shown: readonly string[];
}

/** Runs the program, and gives what was kept. */
export async function filming(run: (film: Film) => Promise<void>): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  const lines: Film['lines'] = (title, shown) => void moments.push({ title, shown });
  const kept =
    (shownIn: (window: TerminalWindow) => readonly string[]): Film['screen'] =>
    async (title, window, wanted) => {
      await window.untilDrawn(wanted);
      checkScreen(window);
      lines(title, shownIn(window));
    };
  await run({ lines, screen: kept((window) => window.screen()), styled: kept((window) => window.marked()) });
  return moments;
}

/** Files that hold what was seen and read. */
export const GOLDEN = join(ROOT, 'tests', 'golden', 'screens');

/** Never in CI: what nobody has read proves nothing. */
export const UPDATES = process.env['UPDATE_GOLDEN'] === '1' && (process.env['CI'] ?? '') === '';

/**
 * Rules that a file each keeps: `tests/golden/screens/<folder>/<name>.txt` holds the screens of a run one below the other.
 *
 * @param runs by the names of their files
 */
export function describeGolden(
  folder: string,
  about: string,
  runs: Readonly<Record<string, (film: Film) => Promise<void>>>,
): void {
  describeOnTerminal(about, () => {
    it.each(Object.entries(runs))(`looks as in golden/screens/${folder}/%s.txt`, async (name, run) => {
      const moments = await filming(run);
      const texts = moments.map(({ title, shown }) => `${`=== ${title} `.padEnd(80, '=')}\n${textOf(shown)}\n`);
      hold(folder, `${name}.txt`, texts.join('\n'));
    });

    it('has no golden file that no run makes', () => {
      const files = existsSync(join(GOLDEN, folder)) ? readdirSync(join(GOLDEN, folder)) : [];
      expect(files.filter((file) => !Object.keys(runs).includes(file.replace(/\.txt$/, '')))).toEqual([]);
    });
  });
}

function textOf(shown: readonly string[]): string {
  return shown
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

function hold(folder: string, name: string, seen: string): void {
  const file = join(GOLDEN, folder, name);
  if (UPDATES) {
    mkdirSync(join(GOLDEN, folder), { recursive: true });
    writeFileSync(file, seen);
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { testPath = '' } = expect.getState();
  const how = `UPDATE_GOLDEN=1 npx vitest run ${relative(ROOT, testPath)}`;
  const what = kept === '' ? 'is missing' : 'is not what is on the screen (marked +)';
  expect(seen.split('\n'), `${relative(ROOT, file)} ${what}. Read the difference; if it is meant: ${how}\n`).toEqual(
    kept.split('\n'),
  );
}
