/**
 * Plays a quiz whose answers go to a disk of 256 kB that gets full behind the first answer, or is read-only from the start, and
 * that comes back or stays so. Runs in a mount namespace
 * of its own, which nothing outside sees: `unshare -Urm node small-disk.mjs <program> <note> <disk> <full|read-only> <back|stays>`.
 * Prints what happened as JSON.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [program = '', note = '', disk = '', fault = '', ending = ''] = process.argv.slice(2);
const filler = join(disk, 'filler');
const data = join(disk, 'data');
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', disk]);

const remount = (/** @type {string} */ how) => execFileSync('mount', ['-o', `remount,${how}`, disk]);
const fill = () => {
  for (let size = 256 * 1024; size > 0; size = Math.floor(size / 2)) {
    try {
      writeFileSync(filler, Buffer.alloc(size, 1), { flag: 'a' });
    } catch {
      // Full for this size: smaller ones fill what is left.
    }
  }
};
const mend = () => (fault === 'read-only' ? remount('rw') : rmSync(filler));
const journal = () => {
  const [file] = existsSync(data) ? (execFileSync('ls', [data], { encoding: 'utf8' }).match(/answers-.*/) ?? []) : [];
  return file === undefined ? '' : readFileSync(join(data, file), 'utf8');
};

if (fault === 'read-only') remount('ro');
const child = spawn(process.execPath, [program, 'play', '--once', '--no-shuffle', '--notes', note], {
  env: { ...process.env, COGNITO_QUIZ_DATA: data },
});
let [stdout, stderr, given] = ['', '', 0];
/** @type {() => void} */
let changed = () => undefined;
child.stdout.on('data', (piece) => {
  stdout += piece;
  changed();
});
child.stderr.on('data', (piece) => {
  stderr += piece;
  changed();
});
const until = (/** @type {() => boolean} */ isSo) =>
  new Promise((resolve) => {
    changed = () => isSo() && resolve(undefined);
    changed();
  });
const answer = () => {
  given += 1;
  child.stdin.write('1\n');
  return until(() => stdout.includes(`Question ${given + 1} of`));
};

await until(() => stdout.includes('Question 1 of'));
await answer();
const whole = journal();
if (fault === 'full') fill();
while (!stderr.includes('NOT SAVED') && given < 200) await answer();
const broken = journal();
if (ending === 'back') {
  mend();
  await answer();
}
child.stdin.end();
const status = await new Promise((resolve) => child.on('close', resolve));
console.log(JSON.stringify({ given, whole, broken, last: journal(), status, stderr }));
