/** Commands that run to their end, against Node that does nothing. */
import { BIN } from './setting.mjs';
import { sizesOf, told } from './sizes.mjs';
import { wholeRun } from './whole-run.mjs';

/**
 * @param {string} what
 * @param {number} times
 * @param {(setting: import('./setting.mjs').Setting) => readonly string[]} argsOf
 * @returns {import('./row.mjs').Row}
 */
const row = (what, times, argsOf) => ({
  what,
  against: 'node -e 0',
  unit: 'ms',
  budget: { times },
  // They are short, and the process starts of a busy machine are noisy.
  runs: 31,
  quickRuns: 9,
  warmsUp: true,
  open: async (setting) => {
    const { env } = setting.place();
    const args = [BIN, ...argsOf(setting)];
    return {
      ours: () => wholeRun(setting.node, args, env),
      baseline: () => wholeRun(setting.node, ['-e', '0'], env),
    };
  },
});

/** @param {boolean} quick */
export function startUpRows(quick) {
  const { usual } = sizesOf(quick);
  return [
    row('--version', 1.25, () => ['--version']),
    row('--help', 1.25, () => ['--help']),
    row(`due --count, ${told(usual)}`, 1.45, ({ bank }) => ['due', '--count', '--notes', bank(usual)]),
  ];
}
