import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { appendOrUserError } from '../append-events.ts';
import { EXIT } from '../exit.ts';
import { findById } from '../find-by-id.ts';
import { type Io, print } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { readAnswersTold } from '../read-progress.ts';
import { setUp } from '../setup.ts';

/**
 * Takes the dispute of a key back, so that the question is asked again.
 *
 * @param id of the question, or the beginning of one
 * @throws UserError when no dispute or more than one has it, or it cannot be saved
 */
export function progressWithdraw(io: Io, id: string, options: CommonOptions): number {
  const setup = setUp(io, options);
  const question = findById(
    [...readAnswersTold(setup).disputes.keys()],
    (one) => one,
    id,
    () =>
      new UserError(`no dispute of \`${id}\`, expected one that you made`, 'cognito-quiz progress check lists them.'),
  );
  const session = io.randomName();
  appendOrUserError(setup, 'that', [{ id: `${session}-0`, atMs: io.now(), session, type: 'withdraw', question }]);
  print(io.stdout, `${cleanLine(question)} is asked again.`);
  return EXIT.ok;
}
