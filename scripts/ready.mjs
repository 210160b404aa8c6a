/**
 * Makes a fresh clone ready: installs and builds what is missing or stale, and does nothing when all is there.
 * Uses Node's own modules alone, as nothing else may be installed yet.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {readonly string[]} paths files and folders, relative to the project */
function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  const add = (/** @type {string} */ path) => {
    const full = join(root, path);
    hash.update(path).update(readFileSync(full));
  };
  for (const path of paths) {
    if (path.includes('.')) add(path);
    else
      for (const entry of readdirSync(join(root, path), { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) add(join(entry.parentPath, entry.name).slice(root.length + 1));
      }
  }
  return hash.digest('hex');
}

/**
 * @param {string} stamp file that holds the fingerprint of the last time
 * @param {readonly string[]} inputs
 * @param {string} what
 * @param {() => void} make
 */
function bringUpToDate(stamp, inputs, what, make) {
  const file = join(root, stamp);
  const wanted = fingerprint(inputs);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  process.stderr.write(`${what} …\n`);
  make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
}

bringUpToDate('node_modules/.ready', ['package-lock.json'], 'Installing what cognito-quiz is built with', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Development packages are what it is built with; scripts of packages do not run, and neither does our own prepare.
  const args = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  execFileSync(npm, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
});
bringUpToDate('dist/.ready', ['src', 'scripts/build.mjs', 'package-lock.json'], 'Building cognito-quiz', () => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});
