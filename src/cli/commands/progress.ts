import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { journalFiles } from '../../store/read-journal.ts';
import { moveAnswersAside } from '../../store/reset.ts';
import { removeSnapshot } from '../../store/snapshot.ts';
import { EXIT } from '../exit.ts';
import { type Io, print, printAside } from '../io.ts';
import { canAsk, confirm } from '../menus.ts';
import type { CommonOptions } from '../options.ts';
import { setUp } from '../setup.ts';

export function progressPath(io: Io, options: CommonOptions): number {
  print(io.stdout, cleanLine(setUp(io, options).paths().data));
  return EXIT.ok;
}

export interface ResetOptions extends CommonOptions {
  readonly yes?: boolean;
}

/** Starts over: asks first, then moves the answers aside; nothing is deleted. */
export async function progressReset(io: Io, options: ResetOptions): Promise<number> {
  const setup = setUp(io, options);
  const { data, snapshot } = setup.paths();
  if (countFiles(data) === 0) {
    printAside(io, `Nothing to reset: no answers in ${cleanLine(data)}`);
    return EXIT.ok;
  }
  if (options.yes !== true) {
    if (!canAsk(io))
      throw new UserError(
        'no terminal to ask on, expected --yes',
        'cognito-quiz progress reset --yes moves the answers aside.',
      );
    const question = `Move all answers in ${cleanLine(data)} aside and start over?`;
    if (!(await confirm(question, setup, options))) {
      print(io.stdout, 'Nothing was changed.');
      return EXIT.ok;
    }
  }
  const stamp = new Date(io.now()).toISOString().replace(/[:.]/g, '-');
  const aside = orUserError(data, () => moveAnswersAside(data, stamp));
  if (snapshot !== undefined) removeSnapshot(snapshot);
  print(io.stdout, `Moved all answers to ${cleanLine(aside ?? data)}`, 'Move them back to have them again.');
  return EXIT.ok;
}

function countFiles(data: string): number {
  return orUserError(data, () => journalFiles(data).length);
}

function orUserError<Value>(data: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `answers in \`${data}\` cannot be moved: ${why}`,
      'Check that it is a folder, and that you may write in it.',
    );
  }
}
