import { sep } from 'node:path';
import type { JournalEvent } from '../domain/journal-event.ts';
import { findHeirs, type Heirs } from '../engine/heirs.ts';
import { withLinks } from '../engine/links.ts';
import { wordedQuestions } from '../engine/worded.ts';
import { sha256 } from '../loader/load-notes.ts';
import type { Selection } from './read-questions.ts';

/** Which questions of the notes have the history of those that were edited. */
export function heirsOf(events: readonly JournalEvent[], selection: Selection): Heirs {
  const { questions } = selection.notes;
  return withLinks(findHeirs(wordedQuestions(events), questions, goneFrom(selection), sha256), events);
}

/**
 * Whether what a note does not have any more was taken out of it: nobody can say so of notes that were not read now, nor
 * of one with an error, which may have left the question out.
 */
export function goneFrom({ notes, paths }: Selection): (file: string) => boolean {
  const faulty = new Set(
    notes.diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  return (file) => !faulty.has(file) && paths.some((path) => file === path || file.startsWith(withSeparator(path)));
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}
