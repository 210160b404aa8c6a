/**
 * Makes a fresh clone ready: installs and builds what is missing or stale, and does nothing when all is there.
 * Uses Node's own modules alone, as nothing else may be installed yet.
 */
import { spawnSync } from 'node:child_process';
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

/** `npm install -g .` hands its own options down to what it runs, and `npm ci` refuses to work for a global install. */
function localEnvironment() {
  const ofGlobal = ['npm_config_global', 'npm_config_location', 'npm_config_prefix', 'npm_config_local_prefix'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofGlobal.includes(name.toLowerCase())));
}

/**
 * Ends with the status of a step that failed: it has told why.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: localEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return;
  process.stderr.write(
    `error: ${[command, ...args].join(' ')} failed${error === undefined ? '' : `: ${error.message}`}\n`,
  );
  process.stderr.write('hint: see above; with the network back, the same command goes on where it stopped.\n');
  process.exit(status ?? 1);
}

bringUpToDate('node_modules/.ready', ['package-lock.json'], 'Installing what cognito-quiz is built with', () => {
  // Scripts of packages do not run, and neither does our own `prepare`, which would call this script again.
  const args = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  if (process.platform === 'win32') run('cmd', ['/c', 'npm', ...args]);
  else run('npm', args);
});
bringUpToDate('dist/.ready', ['src', 'scripts', 'questions', 'package-lock.json'], 'Building cognito-quiz', () => {
  run(process.execPath, [join(root, 'scripts/build.mjs')]);
});
