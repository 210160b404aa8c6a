/** Someone whose surroundings are the same on every day and machine: a folder with notes, answers, settings and a clock. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clock = new URL('clock.mjs', import.meta.url).href;

/** A Wednesday in the evening. */
export const NOW_MS = Date.UTC(2026, 10, 25, 19, 30);

/**
 * @typedef {{ readonly folder: string, readonly env: Readonly<Record<string, string>>,
 *   readonly command: (words: readonly string[]) => readonly string[],
 *   readonly tick: (seconds: number) => void, readonly leave: () => void }} Desk
 * `command` gives what to hand to Node for the program with these words behind its name.
 */

/**
 * @param {string} notes one of the bundled notes, or of those beside this script
 * @param {{ readonly history?: string, readonly env?: Readonly<Record<string, string>> }} [more] a journal, and further variables
 * @returns {Desk}
 */
export function deskWith(notes, { history, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-screens-'));
  const data = join(folder, 'answers');
  const device = join(folder, 'state', 'cognito-quiz');
  for (const made of [data, device]) mkdirSync(made, { recursive: true });
  for (const from of ['questions', 'scripts/screens'])
    for (const name of readdirSync(join(root, from)))
      if (name.endsWith('.md')) copyFileSync(join(root, from, name), join(folder, name));
  // The name of a device is drawn by chance, and told where answers were saved.
  writeFileSync(join(device, 'device'), 'laptop01\n');
  if (history !== undefined) writeFileSync(join(data, 'answers-laptop01.jsonl'), history);
  const file = join(folder, 'clock');
  let nowMs = NOW_MS;
  // Moved into its place, so that nobody reads half of it.
  const set = () => {
    writeFileSync(`${file}.new`, String(nowMs));
    renameSync(`${file}.new`, file);
  };
  set();
  return {
    folder,
    env: {
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'share'),
      XDG_STATE_HOME: join(folder, 'state'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      COGNITO_QUIZ_DATA: data,
      COGNITO_QUIZ_NOTES: join(folder, notes),
      SCREENS_CLOCK: file,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...env,
    },
    command: (words) => ['--import', clock, join(root, 'bin', 'cognito-quiz.js'), ...words],
    tick(seconds) {
      nowMs += 1000 * seconds;
      set();
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Runs the program without a terminal.
 *
 * @param {Desk} desk
 * @param {readonly string[]} words
 * @param {string} [input]
 * @returns {Promise<string>} what was printed
 */
export function runOf({ command, folder, env }, words, input = '') {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [...command(words)], { cwd: folder, env }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    child.stdin?.end(input);
  });
}
