import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Desk, desk } from './desk.ts';
import { ROOT } from './run-cli.ts';
import { openWindow } from './terminal.ts';

/** A desk on which nothing differs from run to run: the clock stands, the device has a name, dates are those of UTC. */
export interface StillDesk extends Desk {
  /** Moves the clock on. */
  readonly wait: (ms: number) => void;
}

const START = Date.UTC(2026, 10, 23, 10);

export function stillDesk(note: string): StillDesk {
  const me = desk(note);
  const clock = join(me.folder, 'clock');
  let now = START;
  const set = (): void => {
    // At once, as the program may look at any moment.
    writeFileSync(`${clock}.new`, String(now));
    renameSync(`${clock}.new`, clock);
  };
  set();
  const device = join(me.env['XDG_STATE_HOME'] ?? '', 'cognito-quiz');
  mkdirSync(device);
  writeFileSync(join(device, 'device'), 'desk000000000000\n');
  const env = {
    ...me.env,
    TZ: 'UTC',
    HELD_CLOCK: clock,
    NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, 'tests', 'support', 'held-clock.mjs')).href}`,
  };
  return {
    ...me,
    env,
    open: (words, options = {}) =>
      openWindow(me.command(...words), {
        cwd: me.folder,
        ...options,
        env: { ...env, ...options.env },
      }),
    wait(ms) {
      now += ms;
      set();
    },
  };
}
