import { HashedOption } from '../domain/hashed-option.ts';
import type { Hash } from '../domain/identity.ts';
import type { FaultOutcome, NoteOutcome, NoteRead, ReadOutcome } from '../domain/note-read.ts';
import type { Option, Question } from '../domain/question.ts';

/** What a note gave as it comes from another thread: objects keep their fields, and nothing of their class. */
export type SentOutcome = FaultOutcome | (Omit<ReadOutcome, 'read'> & { readonly read: SentRead });

interface SentRead extends Omit<NoteRead, 'questions'> {
  readonly questions: readonly Sent<Question>[];
}

type Sent<Kind> = Kind extends Question ? Omit<Kind, 'options'> & { readonly options: readonly SentOption[] } : never;
type SentOption = Omit<Option, 'fingerprint'>;

/**
 * The same as it was there. It takes what came apart, as nobody else has it.
 *
 * @param hash behind the fingerprints of options
 */
export function received(outcome: SentOutcome, hash: Hash): NoteOutcome {
  if ('fault' in outcome) return outcome;
  const { read } = outcome;
  const questions = read.questions.map(
    (question): Question =>
      Object.assign(question, {
        options: question.options.map(
          ({ label, text, plain, feedback }) => new HashedOption(label, text, plain, feedback, hash),
        ),
      }),
  );
  return { ...outcome, read: { ...read, questions } };
}
