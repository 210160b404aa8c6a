import { delimiter, resolve } from 'node:path';
import type { Question } from '../domain/question.ts';
import { UserError } from '../domain/user-error.ts';
import { withTags } from '../engine/select.ts';
import { parseTagFilter, type TagFilter, unknownWords } from '../engine/tag-filter.ts';
import { pathExists } from '../loader/disk.ts';
import type { Notes } from '../loader/load-notes.ts';
import { nearest } from './nearest.ts';
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
export function readQuestions(setup: Setup, options: NoteOptions & { readonly plain?: boolean }): Selection {
  const filter = filterOf(options);
  const paths = notePaths(setup, options.notes);
  const notes = loadNotesShown(setup, paths, options.plain);
  const [unknown] = unknownWords(filter, notes.tags);
  if (unknown !== undefined) throw unknownTag(unknown, notes.tags);
  return { notes, paths, questions: withTags(notes.questions, filter) };
}

/** `--notes`, else the variable, else the setting, else the bundled notes; all absolute. */
export function notePaths({ io, settings }: Setup, named: readonly string[] | undefined): readonly string[] {
  const variable = (io.env['COGNITO_QUIZ_NOTES'] ?? '').split(delimiter).filter((path) => path !== '');
  const given = named ?? (variable.length > 0 ? variable : (settings.notes ?? [io.bundledNotes]));
  const paths = given.map((path) => resolve(io.cwd, path));
  for (const path of paths) {
    if (!pathExists(path))
      throw new UserError(
        `no notes at \`${path}\`, expected a note or a folder of notes`,
        'Check the path. With no notes named, the bundled ones are used.',
      );
  }
  return paths;
}

function filterOf({ tag = [], notTag = [] }: NoteOptions): TagFilter {
  try {
    return parseTagFilter(tag, notTag);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError('an empty tag, expected a word', "For example: --tag mfa,sms or --tag '!sms'");
  }
}

function unknownTag(word: string, known: readonly string[]): UserError {
  const guess = nearest(word, known);
  const hint =
    guess === undefined
      ? 'cognito-quiz tags lists them.'
      : `did you mean \`${guess}\`? cognito-quiz tags lists them all.`;
  return new UserError(`no tag \`${word}\`, expected one that the notes have`, hint);
}
