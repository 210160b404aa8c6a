import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Question } from '../domain/question.ts';
import { findNotes, isFile, readNoteFile } from './disk.ts';
import { guessableBank } from './guessable.ts';
import { isSilenced, type Silences } from './lint-disable.ts';
import { mergeDuplicates } from './merge.ts';
import { readNote } from './read-note.ts';
import { type TaggedNote, tagsInOtherCase } from './tag-case.ts';
import { uniqueTags } from './tags.ts';

export interface Notes {
  /** Each once, in the order of the notes. */
  readonly questions: readonly Question[];
  /** Sorted by file and line; without those that a comment of their note switches off. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every tag of every note, also of notes without a question. */
  readonly tags: readonly string[];
  /** How many notes were read. */
  readonly files: number;
  /** Notes that were read and in which nothing was left out that may be a question. */
  readonly complete: ReadonlySet<string>;
}

/** How far the reading is. */
export interface ReadingStep {
  /** Notes read so far, the one that is being read as a part of 1. */
  readonly read: number;
  readonly files: number;
  readonly questions: number;
}

/**
 * @param paths absolute paths of notes and folders that are there
 * @param onStep is told again and again, whether or not anybody wants to see it
 */
export function loadNotes(paths: readonly string[], onStep: (step: ReadingStep) => void = () => undefined): Notes {
  const found = findNotes(paths);
  const questions: Question[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const tagged: TaggedNote[] = [];
  const silences = new Map<string, Silences>();
  let files = 0;
  for (const [index, file] of found.files.entries()) {
    const note = readNoteFile(file);
    if ('rule' in note) {
      diagnostics.push(note);
      continue;
    }
    files += 1;
    const read = readNote(note, sha256, isFile, (step) =>
      onStep({
        read: index + step.share,
        files: found.files.length,
        questions: questions.length + step.questions,
      }),
    );
    // Not all at once as arguments: a note may have a hundred thousand of each.
    for (const question of read.questions) questions.push(question);
    for (const one of read.diagnostics) diagnostics.push(one);
    tagged.push({ file, tags: read.tags });
    if (read.silences !== undefined) silences.set(file, read.silences);
  }
  const merged = mergeDuplicates(questions, sha256);
  // Before any comment of a note switches some of them off: what was left out is so all the same.
  const doubtful = new Set(diagnostics.filter(mayLeaveOut).map(({ place }) => place.file));
  return {
    questions: merged.questions,
    diagnostics: [...diagnostics, ...merged.diagnostics, ...tagsInOtherCase(tagged), ...guessableBank(merged.questions)]
      .filter((one) => !isSilenced(one, silences.get(one.place.file)))
      .sort(byPlace),
    tags: uniqueTags(tagged.flatMap(({ tags }) => tags)),
    files,
    complete: new Set(tagged.flatMap(({ file }) => (doubtful.has(file) ? [] : [file]))),
  };
}

/** Rules that leave a question out though they are no errors: it is a draft, or stands in lines that are not read. */
const LEAVE_OUT: ReadonlySet<Diagnostic['rule']> = new Set(['in-comment', 'open-question', 'too-large']);

/** Whether a question may be in the note that was not read, or is none for now. */
function mayLeaveOut({ rule, severity }: Diagnostic): boolean {
  return severity === 'error' || LEAVE_OUT.has(rule);
}

/** The hash behind every id. */
export function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line;
}
