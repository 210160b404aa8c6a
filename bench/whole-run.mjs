import { spawnSync } from 'node:child_process';

/**
 * Runs to the end, with pipes for a terminal.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env
 * @param {string} [input]
 * @returns {number} milliseconds
 * @throws Error when the run fails
 */
export function wholeRun(node, args, env, input = '') {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, { input, env, maxBuffer: 1e9 });
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}
