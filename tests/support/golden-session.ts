import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, vi } from 'vitest';
import type { World } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { folderWith } from './folder.ts';
import { UPDATES } from './golden.ts';
import { NO_THREADS } from './no-threads.ts';
import { ROOT } from './run-cli.ts';

/** Whole sessions in plain mode, as a person at a terminal meets them: what is printed and what is typed, in one text. */

/**
 * A line that is typed with Enter; or time that passes, with a part of a line that is typed meanwhile and not finished, or
 * with a line that is finished before anybody looks at the clock.
 */
export type Step = string | { readonly passes: number; readonly typing?: string; readonly line?: string };

export interface Sitting {
  /** Words behind the name of the program. */
  readonly run: string;
  /** What is said at each prompt; then the input ends. */
  readonly says?: readonly Step[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is no terminal: all that is said comes through a pipe at once. */
  readonly piped?: boolean;
  /** Hours that passed since the one before. */
  readonly hoursLater?: number;
}

const MINUTE = 60_000;
export const GOLDEN = join(ROOT, 'tests', 'golden', 'plain');

/**
 * Runs one command after the other, on the same answers.
 *
 * @returns the text: a line of stderr starts with `stderr: `, what is in brackets was done by nobody
 */
export async function sessionText(
  files: Readonly<Record<string, string>>,
  sittings: readonly Sitting[],
): Promise<string> {
  const folder = folderWith(files);
  let text = '';
  let now = Date.UTC(2026, 10, 23, 10);
  let names = 0;
  // Clocks of the program stand until time passes in the session.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (const { run, says = [], env = {}, piped = false, hoursLater = 0 } of sittings) {
      now += hoursLater * 60 * MINUTE;
      const waiting = [...says];
      const stdin = Object.assign(new Readable({ read: () => undefined }), { isTTY: !piped });
      if (piped)
        stdin.push(
          waiting
            .splice(0)
            .map((line) => `${line}\n`)
            .join(''),
        );
      if (piped) stdin.push(null);
      const atPrompt = async (): Promise<void> => {
        for (;;) {
          const step = waiting.shift();
          if (step === undefined) {
            text += '[end of input]';
            stdin.push(null);
            return;
          }
          if (typeof step === 'string') {
            text += `${step}\n`;
            stdin.push(`${step}\n`);
            return;
          }
          text += `${step.typing ?? ''}[${step.passes / MINUTE} min later]`;
          if (step.typing !== undefined) stdin.push(step.typing);
          await turns();
          now += step.passes;
          if (step.line !== undefined) {
            text += `${step.line}\n`;
            stdin.push(`${step.line}\n`);
            return;
          }
          vi.advanceTimersByTime(1000);
          await turns();
          if (waiting.length === 0) return;
        }
      };
      const stdout = written(!piped, (piece) => {
        text += piece;
        if (!piece.endsWith('\n')) void atPrompt();
      });
      const stderr = written(!piped, (piece) => {
        text += piece.replace(/^(?=[\s\S])/gm, 'stderr: ');
      });
      const world: World = {
        stdin,
        stdout,
        say: (told) => void stdout.write(told),
        stderr,
        sayAside: (told) => void stderr.write(told),
        env: { COGNITO_QUIZ_DATA: join(folder, 'data'), LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
        cwd: folder,
        platform: 'linux',
        version: '1.2.3',
        madeHelp: () => undefined,
        bundledNotes: join(ROOT, 'questions'),

        bundledBank: '',
        reader: undefined,
        now: () => now,
        randomName: () => `name${String(names++).padStart(12, '0')}`,
        randomSeed: () => 7,
        onSignal: () => () => undefined,
        setColour: () => undefined,
        saveMemory: () => undefined,
        hastened: (work) => work(),
        threads: NO_THREADS,
        openLink: () => Promise.resolve(undefined),
        openEditor: () => Promise.resolve('no editor'),
        uptimeMs: () => now,
      };
      const said = piped ? `printf '${says.map((line) => `${line}\\n`).join('')}' | ` : '';
      text += `$ ${said}cognito-quiz${run === '' ? '' : ` ${run}`}\n`;
      const status = await main(
        run.split(' ').filter((word) => word !== ''),
        world,
      );
      text += `[exit status ${status}]\n\n`;
    }
  } finally {
    vi.useRealTimers();
  }
  // The device has its name from whichever test of this run came first.
  return text.replaceAll(folder, '/folder').replace(/answers-[a-z0-9]{8,32}\.jsonl/g, 'answers-DEVICE.jsonl');
}

/** Until whoever waits for a timer has asked for it, and whoever was woken by it has said so. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function written(isTTY: boolean, take: (piece: string) => void): Writable & { isTTY: boolean } {
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string | Buffer, _encoding, done) {
      take(piece.toString());
      done();
    },
  });
  return Object.assign(stream, { isTTY });
}

/** Holds a session to the file that a person has read. Nothing is written unless `UPDATE_GOLDEN=1` asks for it. */
export function expectGolden(name: string, text: string): void {
  const file = join(GOLDEN, `${name}.txt`);
  const update = 'UPDATE_GOLDEN=1 npx vitest run tests/golden/plain.test.ts writes it anew: read what has changed.';
  if (UPDATES) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`There is no ${name}.txt. ${update}`);
  expect(text, `${name}.txt says otherwise. ${update}`).toBe(readFileSync(file, 'utf8'));
}
