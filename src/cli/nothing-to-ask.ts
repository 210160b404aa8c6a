import { UserError } from '../domain/user-error.ts';
import { commandText } from './command-text.ts';
import type { Io } from './io.ts';
import type { QuizOptions } from './options.ts';

/** Why a quiz has no question, with what to do. @param inNotes how many questions the notes have */
export function nothingToAsk(inNotes: number, options: QuizOptions, io: Io): UserError {
  const { marked, tag, notTag } = options;
  const lint = commandText(['lint'], options, io);
  if (inNotes === 0)
    return new UserError(
      'no question found, expected notes with questions',
      `${lint} says what it read and what is wrong with it.`,
    );
  if (marked)
    return new UserError('no marked question, expected one or more', 'Mark a question with m while you answer.');
  if (tag === undefined && notTag === undefined)
    return new UserError(
      'no question whose key is agreed on, expected one or more',
      `${lint} names the places that disagree, and progress check the keys that you dispute.`,
    );
  return new UserError(
    'no question has these tags together, expected one or more',
    'cognito-quiz tags shows how many questions each tag has.',
  );
}
