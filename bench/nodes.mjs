/** Other versions of Node, as the package `node` brings them, in a folder of the platform where they stay. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { ROOT } from './setting.mjs';

/**
 * @param {string} version such as `22`
 * @returns {{ readonly path: string, readonly version: string } | string} the program, or why there is none
 */
export function otherNode(version) {
  const folder = join(envPaths('cognito-quiz-bench', { suffix: '' }).cache, `node-${version}`);
  // The package installs the program by a script, which is not run; the program itself is in a package of the platform.
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const args = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ];
    const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0)
      return `no Node ${version}: npm ended with ${status ?? error?.message}: ${stderr?.trim().split('\n').at(-1)}`;
  }
  keepCode(path);
  const told = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return told.status === 0
    ? { path, version: told.stdout.trim().slice(1) }
    : `no Node ${version}: ${path} does not start`;
}

/**
 * Keeps beside the program what this Node makes of it, as the build does with its own: whoever installs the program has built
 * it with the Node that runs it.
 *
 * @param {string} node
 */
function keepCode(node) {
  const home = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
  const env = { PATH: process.env['PATH'], HOME: home, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home };
  spawnSync(node, [join(ROOT, 'scripts', 'keep-code.mjs')], { env });
  rmSync(home, { recursive: true, force: true });
}
