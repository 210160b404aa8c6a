/** Plays a scene in a real pseudo-terminal, and gives what a terminal shows at its end. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { deskWith } from './desk.mjs';
import { textOf } from './runs.mjs';

// CommonJS without names that `import` can see.
const require = createRequire(import.meta.url);
/** @type {typeof import('@xterm/headless')} */
const { Terminal } = require('@xterm/headless');
/** @type {typeof import('@lydell/node-pty')} */
const { spawn } = require('@lydell/node-pty');

/** Against a scene that never comes: a hundred times what a screen takes. */
const DEADLINE_MS = 20_000;

/** @type {ReadonlyMap<string, string>} */
const KEYS = new Map([
  ['Enter', '\r'],
  ['Up', '\u001b[A'],
  ['Down', '\u001b[B'],
  ['Right', '\u001b[C'],
  ['PgDn', '\u001b[6~'],
]);

/**
 * @typedef {import('./scenes.mjs').Scene} Scene
 * @typedef {import('@xterm/headless').Terminal} Screen
 */

/**
 * @param {Scene} scene
 * @param {'dark' | 'light'} background
 * @param {string} history the journal that scenes with a history start from
 * @returns {Promise<Screen>}
 */
export async function runScene(scene, background, history) {
  const { words, columns = 80, rows = 24, notes = 'cognito.md', steps, until } = scene;
  const desk = deskWith(notes, scene.history ? history : undefined);
  const env = { ...desk.env, COLORFGBG: background === 'dark' ? '15;0' : '0;15', ...scene.env };
  for (const setting of [...(background === 'light' ? ['theme light'] : []), ...(scene.settings ?? [])])
    spawnSync(process.execPath, desk.command(['config', 'set', ...setting.split(' ')]), { cwd: desk.folder, env });
  const terminal = new Terminal({ cols: columns, rows, scrollback: 0, allowProposedApi: true });
  const pty = spawn(process.execPath, [...desk.command(words)], { cols: columns, rows, cwd: desk.folder, env });
  const watch = watcher(terminal, scene.name);
  pty.onData((data) => terminal.write(data, watch.look));
  const exited = new Promise((resolve) => pty.onExit(resolve));
  void exited.then(() => terminal.write('', watch.end));
  try {
    for (const step of steps) {
      await watch.until(step.until);
      desk.tick(step.seconds ?? 0);
      for (const key of step.press ?? []) pty.write(KEYS.get(key) ?? key);
    }
    await watch.until(until);
    // A program that has ended may have said more after what was waited for.
    if (scene.ends) await watch.ended;
    return terminal;
  } finally {
    pty.kill('SIGKILL');
    await exited;
    desk.leave();
  }
}

/**
 * Waits for what is on a screen.
 *
 * @param {Screen} terminal
 * @param {string} name of the scene, for whoever waits in vain
 */
function watcher(terminal, name) {
  let settle = () => {};
  let over = false;
  /** @type {() => void} */
  let end = () => {};
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    end = () => {
      over = true;
      settle();
      resolve();
    };
  });
  return {
    look: () => settle(),
    end: () => end(),
    ended,
    /** @param {RegExp} wanted */
    until: (wanted) =>
      new Promise((/** @type {(done: void) => void} */ resolve, reject) => {
        const fail = () => reject(new Error(`The scene ${name} never showed ${wanted}:\n${textOf(terminal)}`));
        const deadline = setTimeout(fail, DEADLINE_MS);
        settle = () => {
          const there = wanted.test(textOf(terminal));
          if (!there && !over) return;
          clearTimeout(deadline);
          settle = () => {};
          if (there) resolve();
          else fail();
        };
        settle();
      }),
  };
}
