import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Bank, type NoteOutcome, type Notes, type ReadOutcome, wasRead } from '../domain/note-read.ts';
import { type Found, findNotes, isFile, readNoteFile } from './disk.ts';
import { guessableBank } from './guessable.ts';
import { isSilenced } from './lint-disable.ts';
import { mergeDuplicates } from './merge.ts';
import { readNote } from './read-note.ts';
import { digest, sha256 } from './sha256.ts';
import { tagsInOtherCase } from './tag-case.ts';
import { uniqueTags } from './tags.ts';

/** How far the reading is. */
export interface ReadingStep {
  /** Notes read so far, the one that is being read as a part of 1. */
  readonly read: number;
  readonly files: number;
  readonly questions: number;
}

/** Notes that were read before, as far as they are still the same. Made by whoever keeps them. */
export interface KnownNotes {
  /** @returns undefined where the file has changed, or may have */
  readonly unchanged: (file: string) => ReadOutcome | undefined;
  /** @returns undefined where that file held another text */
  readonly withContent: (file: string, content: string) => ReadOutcome | undefined;
}

const NONE_KNOWN: KnownNotes = { unchanged: () => undefined, withContent: () => undefined };

/**
 * @param paths absolute paths of notes and folders that are there
 * @param onStep is told again and again, whether or not anybody wants to see it
 */
export function loadNotes(paths: readonly string[], onStep?: (step: ReadingStep) => void): Notes {
  return loadBank(findNotes(paths), onStep).notes;
}

/** The same of what was found below such paths. */
export function loadBank(
  found: Found,
  onStep: (step: ReadingStep) => void = () => undefined,
  known: KnownNotes = NONE_KNOWN,
): Bank {
  let questions = 0;
  const outcomes = found.files.map((file, index) => {
    const outcome = outcomeOf(file, known, (share, more) =>
      onStep({ read: index + share, files: found.files.length, questions: questions + more }),
    );
    if (wasRead(outcome)) questions += outcome.read.questions.length;
    return outcome;
  });
  return merged(found, outcomes);
}

function outcomeOf(file: string, known: KnownNotes, onStep: (share: number, questions: number) => void): NoteOutcome {
  const unchanged = known.unchanged(file);
  if (unchanged !== undefined) return unchanged;
  const note = readNoteFile(file);
  if ('rule' in note) return { file, fault: note };
  const content = digest(note.text);
  const same = known.withContent(file, content);
  if (same !== undefined) return same;
  const lookedUp = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const isThere = lookedUp.get(path) ?? isFile(path);
    lookedUp.set(path, isThere);
    return isThere;
  };
  const read = readNote(note, sha256, exists, (step) => onStep(step.share, step.questions));
  return { file, read, content, lookedUp };
}

function merged(found: Found, outcomes: readonly NoteOutcome[]): Bank {
  const read = outcomes.filter(wasRead);
  // Not all at once as arguments: a note may have a hundred thousand of each.
  const all = outcomes.flatMap((outcome, note) =>
    wasRead(outcome) ? outcome.read.questions.map((question, at) => ({ question, origin: { note, at } })) : [],
  );
  const {
    questions,
    diagnostics: ofCopies,
    firsts,
  } = mergeDuplicates(
    all.map(({ question }) => question),
    sha256,
  );
  const ofNotes = [
    ...found.diagnostics,
    ...outcomes.flatMap((outcome) => (wasRead(outcome) ? outcome.read.diagnostics : [outcome.fault])),
  ];
  const silences = new Map(read.map((outcome) => [outcome.file, outcome.read.silences]));
  const tagged = read.map((outcome) => ({ file: outcome.file, tags: outcome.read.tags }));
  // Before any comment of a note switches some of them off: what was left out is so all the same.
  const doubtful = new Set(ofNotes.filter(mayLeaveOut).map(({ place }) => place.file));
  const notes = {
    questions,
    diagnostics: [...ofNotes, ...ofCopies, ...tagsInOtherCase(tagged), ...guessableBank(questions)]
      .filter((one) => !isSilenced(one, silences.get(one.place.file)))
      .sort(byPlace),
    tags: uniqueTags(tagged.flatMap(({ tags }) => tags)),
    files: read.length,
    complete: new Set(tagged.flatMap(({ file }) => (doubtful.has(file) ? [] : [file]))),
  };
  const origins = firsts.flatMap((index) => all[index]?.origin ?? []);
  return { notes, outcomes, origins };
}

/** Rules that leave a question out though they are no errors: it is a draft, or stands in lines that are not read. */
const LEAVE_OUT: ReadonlySet<Diagnostic['rule']> = new Set(['in-comment', 'open-question', 'too-large']);

/** Whether a question may be in the note that was not read, or is none for now. */
function mayLeaveOut({ rule, severity }: Diagnostic): boolean {
  return severity === 'error' || LEAVE_OUT.has(rule);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line;
}
