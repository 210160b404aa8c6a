import type { ReadingStep } from '../loader/outcomes.ts';
import { isPlain, usesUnicode } from '../terminal/capabilities.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import type { Io } from './io.ts';

/** Shorter than this nobody wonders whether the program hangs. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;

/**
 * Shows on stderr how far the reading of the notes is, from its second second on, where a person is looking. Where nothing
 * may be redrawn it is one line that stays.
 *
 * @param plain lines instead of screens were asked for
 * @param files how many notes there are
 */
export function readingProgress(
  io: Pick<Io, 'stderr' | 'env' | 'platform' | 'now' | 'saveMemory'>,
  plain: boolean,
  files: number,
): { readonly onStep: (step: () => ReadingStep) => void; readonly done: () => void } {
  const { env, platform, now, saveMemory } = io;
  const redraws = !isPlain(env, plain, { input: true, output: true });
  const unicode = usesUnicode(env, platform);
  const startedAt = now();
  let drawnAt: number | undefined;
  let isLong = false;
  return {
    onStep(step) {
      const at = now();
      if (at - startedAt < PATIENCE_MS) return;
      if (!isLong) saveMemory();
      isLong = true;
      // Who is done before need not open it.
      const { stderr } = io;
      if (stderr.isTTY !== true || (drawnAt !== undefined && (!redraws || at - drawnAt < BETWEEN_MS))) return;
      drawnAt = at;
      const columns = stderr.columns || 80;
      stderr.write(
        redraws
          ? `\r${progressBar({ ...step(), files }, columns, unicode)}\u001b[K`
          : 'Reading the notes takes a while.\n',
      );
    },
    done() {
      if (drawnAt !== undefined && redraws) io.stderr.write('\r\u001b[K');
    },
  };
}
