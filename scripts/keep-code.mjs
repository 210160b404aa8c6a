/**
 * Runs what a start runs, and keeps beside each script of dist/ what Node made of it. Called by the build with the folder to work in
 * as home folder, so that it meets no answers and leaves none.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { writeBank } from '../bench/bank.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { codeToKeep, hastened, load } = createRequire(import.meta.url)('../dist/load.js').programIn(join(root, 'dist'));
const { main, realIo } = load('main.js');

/** As many as it takes to meet most of what questions have: one alone leaves much that a start compiles again. */
const QUESTIONS = 5;
/** What is waited for, and the keys that answer it. */
const STEPS = Array.from({ length: QUESTIONS }).flatMap(() => [
  ['submits', '12\r'],
  ['next', '\r'],
]);

/** Screens, for somebody who presses these keys. */
function terminal() {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const steps = [...STEPS];
  const stdout = new Writable({
    decodeStrings: false,
    write(text, _, written) {
      const [marker = '', keys] = steps[0] ?? [];
      if (keys !== undefined && String(text).includes(marker)) {
        steps.shift();
        setImmediate(() => stdin.write(keys));
      }
      written();
    },
  });
  // As the real one it is not ended by what is piped into it.
  return { stdin, stdout: Object.assign(stdout, { isTTY: true, columns: 80, rows: 24, _isStdio: true }) };
}

const nowhere = new Writable({ write: (_piece, _encoding, written) => written() });
const world = {
  ...realIo(root, hastened),
  stdout: nowhere,
  say: () => undefined,
  stderr: process.stderr,
  onSignal: () => () => undefined,
};
const env = { TERM: 'xterm-256color', LANG: 'C.UTF-8' };
/** In the shapes of the wild, as each is read by functions of its own. */
const bank = join(homedir(), 'bank');
writeBank(bank, { questions: 60, notes: 10 });
const runs = [
  [['due', '--count', '--notes', bank], world],
  [['due', '--count', '--notes', bank], world],
  [['play', '--once', '--limit', String(QUESTIONS), '--seed', '1', '--notes', bank], { ...world, env, ...terminal() }],
  [['stats', '--json', '--notes', bank], world],
];
for (const [args, surroundings] of runs) {
  const status = await main(args, surroundings);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
}
// A helper reads with a file of its own.
await hastened(async () => {
  const files = readdirSync(bank).map((name) => join(bank, name));
  // A claim for each, and how far the only reader is.
  const memory = new SharedArrayBuffer((files.length + 2) * Int32Array.BYTES_PER_ELEMENT);
  load('help-reading.js').helpReading(
    { files, order: [...files.keys()], memory, readers: 1, reader: 0, root: bank, compressed: false },
    () => undefined,
  );
});
for (const [file, code] of codeToKeep()) writeFileSync(file, code);
