import type { QuestionId } from '../../domain/question.ts';
import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { appendEvents } from '../append-events.ts';
import { EXIT } from '../exit.ts';
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
  const question = disputedOne([...readAnswersTold(setup).disputes.keys()], id);
  const session = io.randomName();
  try {
    appendEvents(setup, [{ id: `${session}-0`, atMs: io.now(), session, type: 'withdraw', question }]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`not saved: ${why}`, 'Check the permissions and the space of the folder of answers.');
  }
  print(io.stdout, `${cleanLine(question)} is asked again.`);
  return EXIT.ok;
}

function disputedOne(disputed: readonly QuestionId[], id: string): QuestionId {
  const exact = disputed.filter((one) => one === id);
  const hits = exact.length > 0 || id === '' ? exact : disputed.filter((one) => one.startsWith(id));
  const [hit, ...others] = hits;
  if (hit === undefined)
    throw new UserError(
      `no dispute of \`${id}\`, expected one that you made`,
      'cognito-quiz progress check lists them.',
    );
  if (others.length > 0)
    throw new UserError(
      `\`${id}\` begins ${hits.length} ids, expected one`,
      `Type more of it: ${hits.slice(0, 3).join(', ')}.`,
    );
  return hit;
}
