import { asQuestionId } from '../../domain/identity.ts';
import type { JournalEvent } from '../../domain/journal-event.ts';
import type { QuestionId } from '../../domain/question.ts';
import { UserError } from '../../domain/user-error.ts';
import { wordingOf } from '../../engine/emit.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { appendEvents } from '../append-events.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readAnswersTold } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { type Setup, setUp } from '../setup.ts';
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
  const { notes } = readQuestions(setup, options);
  const { histories, marked, moves, places } = readAnswersTold(setup);
  const old = findAnswered([...histories.keys(), ...marked, ...moves.keys()], before);
  const question = after === before ? undefined : findQuestion(notes.questions, after);
  const session = io.randomName();
  const stamp = (number: number) => ({ id: `${session}-${number}`, atMs: io.now(), session });
  const link: JournalEvent = { ...stamp(0), type: 'link', question: old, to: question?.id ?? old };
  // Without its wording the history would be lost with the next edit.
  const unknown = question !== undefined && !places.has(question.id);
  save(setup, [link, ...(unknown ? [{ ...stamp(1), ...wordingOf(question) }] : [])]);
  const own = cleanLine(old);
  if (question === undefined) print(io.stdout, `${own} goes by its own wording again.`);
  else
    print(
      io.stdout,
      `${cleanLine(question.id)} has the history of ${own}.`,
      `cognito-quiz progress link ${own} ${own} takes it back.`,
    );
  return EXIT.ok;
}

function save(setup: Setup, events: readonly JournalEvent[]): void {
  try {
    appendEvents(setup, events);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`the link is not saved: ${why}`, 'Check that there is space, and that you may write there.');
  }
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
