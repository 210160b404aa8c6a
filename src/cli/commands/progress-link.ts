import { asQuestionId } from '../../domain/identity.ts';
import type { QuestionId } from '../../domain/question.ts';
import { UserError } from '../../domain/user-error.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { deviceName } from '../../store/device.ts';
import { openJournal } from '../../store/journal.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readEvents } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp } from '../setup.ts';
import { findQuestion } from './show.ts';

/**
 * Says that a question of the notes has the history of one that is gone; to itself, that it is none of another.
 *
 * @param before id of the question that is gone, or the beginning of one
 * @param after id of the question in the notes, or the beginning of one
 * @throws UserError when either is not found, or the link cannot be saved
 */
export function progressLink(io: Io, before: string, after: string, options: NoteOptions): number {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const question = findAnswered(
    readEvents(setup).flatMap((event) => (event.type === 'answer' ? [event.question] : [])),
    before,
  );
  const to = after === before ? question : findQuestion(selection.notes.questions, after).id;
  const { data, device } = setup.paths();
  const journal = openJournal(data, deviceName(device, io.randomName));
  const session = io.randomName();
  try {
    journal.append({ id: `${session}-0`, atMs: io.now(), session, type: 'link', question, to });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`the link is not saved: ${why}`, 'Check that there is space, and that you may write there.');
  } finally {
    journal.close();
  }
  const [own, other] = [cleanLine(question), cleanLine(to)];
  if (own === other) print(io.stdout, `${own} goes by its own wording again.`);
  else
    print(io.stdout, `${other} has the history of ${own}.`, `cognito-quiz progress link ${own} ${own} takes it back.`);
  return EXIT.ok;
}

function findAnswered(answered: readonly QuestionId[], id: string): QuestionId {
  const ids = [...new Set(answered)];
  const hits = ids.includes(asQuestionId(id)) ? [asQuestionId(id)] : ids.filter((one) => one.startsWith(id));
  const [hit, ...others] = hits;
  if (hit === undefined)
    throw new UserError(
      `no answered question \`${id}\`, expected an id or the beginning of one`,
      'cognito-quiz progress check shows the ids of questions that are gone.',
    );
  if (others.length > 0)
    throw new UserError(
      `\`${id}\` begins ${hits.length} ids, expected one`,
      `Type more of it: ${hits.slice(0, 3).join(', ')}.`,
    );
  return hit;
}
