import type { JournalEvent } from '../../domain/journal-event.ts';
import type { QuestionId } from '../../domain/question.ts';
import { UserError } from '../../domain/user-error.ts';
import { wordingOf } from '../../engine/emit.ts';
import { linkTo } from '../../engine/link-by-hand.ts';
import { sha256 } from '../../loader/sha256.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { appendOrUserError } from '../append-events.ts';
import { commandText } from '../command-text.ts';
import { EXIT } from '../exit.ts';
import { findById } from '../find-by-id.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readAnswersTold } from '../read-progress.ts';
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
export async function progressLink(io: Io, before: string, after: string, options: NoteOptions): Promise<number> {
  const setup = setUp(io, options);
  const { notes } = await readQuestions(setup, options);
  const { histories, marked, moves, places, wordingOf: formerWording } = readAnswersTold(setup);
  const old = findAnswered([...histories.keys(), ...marked, ...moves.keys()], before);
  const session = io.randomName();
  const stamp = (number: number) => ({ id: `${session}-${number}`, atMs: io.now(), session });
  const takeBack = commandText(['progress', 'link', old, old], options, io);
  if (after === before) {
    appendOrUserError(setup, 'the link', [{ ...stamp(0), type: 'link', question: old, to: old }]);
    print(io.stdout, `${cleanLine(old)} goes by its own wording again.`);
    return EXIT.ok;
  }
  const question = findQuestion(notes.questions, after);
  if (notes.questions.some(({ id }) => id === old))
    throw new UserError(
      `question \`${old}\` is still in the notes, expected one that is gone`,
      'Two questions that are both there keep their own histories.',
    );
  const { was, key } = linkTo(question, formerWording(old), sha256);
  const keys = { ...(was === undefined ? {} : { was }), ...(key === undefined ? {} : { key }) };
  const link: JournalEvent = { ...stamp(0), type: 'link', question: old, to: question.id, ...keys };
  // Without its wording the history would be lost with the next edit.
  appendOrUserError(setup, 'the link', [
    link,
    ...(places.has(question.id) ? [] : [{ ...stamp(1), ...wordingOf(question) }]),
  ]);
  print(
    io.stdout,
    `${cleanLine(question.id)} has the history of ${cleanLine(old)}.`,
    `${cleanLine(takeBack)} takes it back.`,
  );
  return EXIT.ok;
}

function findAnswered(answered: readonly QuestionId[], id: string): QuestionId {
  return findById(
    [...new Set(answered)],
    (one) => one,
    id,
    () =>
      new UserError(
        `no answered question \`${id}\`, expected an id or the beginning of one`,
        'cognito-quiz progress check shows the ids of questions that are gone.',
      ),
  );
}
