import type { Question } from '../domain/question.ts';
import { UserError } from '../domain/user-error.ts';
import { withTags } from '../engine/select.ts';
import { unknownWords } from '../engine/tag-filter.ts';
import { nearest } from './nearest.ts';
import { filterOf, notePaths } from './note-paths.ts';
import type { NoteOptions } from './options.ts';
import { type NotesRead, readNotes } from './read-notes.ts';
import type { Setup } from './setup.ts';

/** The notes, and those of their questions that the tags let through. */
export interface Selection extends NotesRead {
  /** Absolute paths of the notes and folders that were read. */
  readonly paths: readonly string[];
  /** In the order of the notes; disputed ones too. */
  readonly questions: readonly Question[];
}

/** @throws UserError when a path is not there, or a tag is none of the notes' */
export async function readQuestions(setup: Setup, options: NoteOptions): Promise<Selection> {
  const filter = filterOf(options);
  const paths = notePaths(setup, options.notes);
  const read = await readNotes(setup, options, paths);
  const { questions, tags } = read.notes;
  const [unknown] = unknownWords(filter, tags);
  if (unknown !== undefined) throw unknownTag(unknown, tags);
  return { ...read, paths, questions: withTags(questions, filter) };
}

function unknownTag(word: string, known: readonly string[]): UserError {
  const guess = nearest(word, known);
  const hint =
    guess === undefined
      ? 'cognito-quiz tags lists them.'
      : `did you mean \`${guess}\`? cognito-quiz tags lists them all.`;
  return new UserError(`no tag \`${word}\`, expected one that the notes have`, hint);
}
