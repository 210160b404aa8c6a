/** The most memory that a process ever held, as the kernel of Linux tells it. */
import { readFileSync } from 'node:fs';
import { firstKey, firstSession } from './first-question.mjs';
import { baselineOf } from './setting.mjs';
import { sizesOf, told } from './sizes.mjs';
import { openTerminal } from './terminal.mjs';

/** @param {number} pid @returns {number} megabytes */
const peakOf = (pid) => Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** @param {boolean} quick @returns {import('./row.mjs').Row} */
export const memoryRow = (quick) => ({
  what: `peak memory at the first question, ${told(sizesOf(quick).large)}, warm`,
  against: 'bare node',
  unit: 'MB',
  budget: { times: 1.5 },
  runs: 9,
  quickRuns: 3,
  warmsUp: true,
  open: async ({ node, bank, place }) => {
    if (process.platform !== 'linux') throw new Error('skipped: peak memory is read from /proc, which only Linux has');
    const notes = bank(sizesOf(quick).large);
    const where = place();
    const { env } = where;
    await firstSession(node, where, ['--notes', notes]);
    return {
      ours: () => firstKey(node, env, ['--notes', notes], ({ pid }) => peakOf(pid)),
      baseline: async () => {
        const terminal = await openTerminal(node, [baselineOf('idle.cjs')], env);
        await terminal.until(/ready/);
        const peak = peakOf(terminal.pid);
        await terminal.end();
        return peak;
      },
    };
  },
});
