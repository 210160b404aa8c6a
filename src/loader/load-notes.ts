import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Bank, type NoteOutcome, type Notes, wasRead } from '../domain/note-read.ts';
import { type Found, findNotes } from './disk.ts';
import { guessableBank } from './guessable.ts';
import { isSilenced } from './lint-disable.ts';
import { mergeDuplicates } from './merge.ts';
import { readOutcomes } from './outcomes.ts';
import { sha256 } from './sha256.ts';
import { tagsInOtherCase } from './tag-case.ts';
import { uniqueTags } from './tags.ts';

/** @param paths absolute paths of notes and folders that are there */
export function loadNotes(paths: readonly string[]): Notes {
  return loadBank(findNotes(paths)).notes;
}

/** The same of what was found below such paths. */
export function loadBank(found: Found): Bank {
  return bankOf(
    found,
    Array.from(readOutcomes(found.files, found.files.keys()), ([, outcome]) => outcome),
  );
}

/** @param outcomes of all files, in their order */
export function bankOf(found: Found, outcomes: readonly NoteOutcome[]): Bank {
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
