import type { Question } from '../domain/question.ts';
import { UserError } from '../domain/user-error.ts';
import { withTags } from '../engine/select.ts';
import { unknownWords } from '../engine/tag-filter.ts';
import type { Notes } from '../loader/load-notes.ts';
import { nearest } from './nearest.ts';
import { filterOf, notePaths } from './note-paths.ts';
import type { NoteOptions } from './options.ts';
import { loadNotesShown } from './reading-progress.ts';
import type { Setup } from './setup.ts';

/** The notes, and those of their questions that the tags let through. */
export interface Selection {
  readonly notes: Notes;
  /** Absolute paths of the notes and folders that were read. */
  readonly paths: readonly string[];
  /** In the order of the notes; disputed ones too. */
  readonly questions: readonly Question[];
}

/** @throws UserError when a path is not there, or a tag is none of the notes' */
export function readQuestions(setup: Setup, options: NoteOptions): Selection {
  const filter = filterOf(options);
  const paths = notePaths(setup, options.notes);
  const notes = loadNotesShown(setup, paths, options.plain);
  const [unknown] = unknownWords(filter, notes.tags);
  if (unknown !== undefined) throw unknownTag(unknown, notes.tags);
  return { notes, paths, questions: withTags(notes.questions, filter) };
}

function unknownTag(word: string, known: readonly string[]): UserError {
  const guess = nearest(word, known);
  const hint =
    guess === undefined
      ? 'cognito-quiz tags lists them.'
      : `did you mean \`${guess}\`? cognito-quiz tags lists them all.`;
  return new UserError(`no tag \`${word}\`, expected one that the notes have`, hint);
}
