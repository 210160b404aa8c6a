/** Plays a scene in a real pseudo-terminal, and draws what a terminal shows on the way. */
import { createRequire } from 'node:module';
import { textOf } from './cells.mjs';
import { deskWith, runOf } from './desk.mjs';
import { svgScreen } from './svg-screen.mjs';

// CommonJS without names that `import` can see.
const require = createRequire(import.meta.url);
/** @type {typeof import('@xterm/headless')} */
const { Terminal } = require('@xterm/headless');
/** @type {typeof import('@lydell/node-pty')} */
const { spawn } = require('@lydell/node-pty');

/** Against a screen that never comes: a hundred times what one takes. */
const DEADLINE_MS = 20_000;

/** @type {ReadonlyMap<string, string>} */
const KEYS = new Map([
  ['Enter', '\r'],
  ['Down', '\u001b[B'],
  ['PgDn', '\u001b[6~'],
]);

/** The title that a terminal has once a program has ended that a shell stays behind. */
const ENDED = 'ended';
const STAYING = `"$@"; printf '\\033]2;${ENDED}\\007'; read -r _`;

/**
 * @typedef {{ readonly file: string, readonly svg: string }} Drawn
 *
 * @param {import('./scenes.mjs').Scene} scene
 * @param {'dark' | 'light'} background
 * @param {string} history the journal of scenes with a history
 * @returns {Promise<readonly Drawn[]>}
 */
export async function runScene(scene, background, history) {
  const { words, columns: cols = 80, rows = 24, notes = 'cognito.md', steps } = scene;
  const desk = deskWith(notes, {
    ...(scene.history ? { history } : {}),
    env: { COLORFGBG: background === 'dark' ? '15;0' : '0;15', ...scene.env },
  });
  // Where the theme cannot be set, the colours of the terminal alone make the difference.
  if (background === 'light') await runOf(desk, ['config', 'set', 'theme', 'light']).catch(() => undefined);
  const terminal = new Terminal({ cols, rows, scrollback: 0, allowProposedApi: true });
  const program = [process.execPath, ...desk.command(words)];
  const ends = steps.some((step) => step.ends === true);
  // What a program has said before it ends is lost where nobody has read it 200 ms later, so a shell stays behind it.
  const [file = '', ...args] = ends ? ['sh', '-c', STAYING, 'sh', ...program] : program;
  const pty = spawn(file, args, { cols, rows, cwd: desk.folder, env: desk.env });
  const { look, end, until } = watcher(terminal);
  const ended = new Promise((resolve) => terminal.onTitleChange((title) => title === ENDED && resolve(undefined)));
  pty.onData((data) => terminal.write(data, look));
  const exited = new Promise((resolve) => {
    pty.onExit(() =>
      terminal.write('', () => {
        end();
        resolve(undefined);
      }),
    );
  });
  /** @type {Drawn[]} */
  const drawn = [];
  try {
    for (const step of steps) {
      await until(step.until);
      if (step.ends) await ended;
      if (step.picture !== undefined) drawn.push(picture(step.picture));
      desk.tick(step.seconds ?? 0);
      for (const key of step.press ?? []) pty.write(KEYS.get(key) ?? key);
    }
    return drawn;
  } finally {
    pty.kill('SIGKILL');
    await exited;
    desk.leave();
  }

  /** @param {import('./scenes.mjs').Picture} picture @returns {Drawn} */
  function picture({ name, about }) {
    const title = ['cognito-quiz', ...words].join(' ');
    const svg = svgScreen(terminal, { title, about, background, whole: scene.whole === true });
    return { file: `${name}${background === 'light' ? '-light' : ''}.svg`, svg };
  }
}

/** Waits for what is on a screen. @param {import('@xterm/headless').Terminal} terminal */
function watcher(terminal) {
  let look = () => {};
  let ended = false;
  return {
    look: () => look(),
    end() {
      ended = true;
      look();
    },
    /** @param {RegExp} wanted @returns {Promise<void>} */
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(new Error(`Never ${wanted} on the screen:\n${textOf(terminal)}`));
        const deadline = setTimeout(fail, DEADLINE_MS);
        look = () => {
          const there = wanted.test(textOf(terminal));
          if (!there && !ended) return;
          clearTimeout(deadline);
          look = () => {};
          if (there) resolve();
          else fail();
        };
        look();
      }),
  };
}
