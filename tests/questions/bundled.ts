import { basename, join } from 'node:path';
import type { Question } from '../../src/domain/question.ts';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { ROOT } from '../support/run-cli.ts';

/** The folder of the bundled notes. */
export const FOLDER = join(ROOT, 'questions');

export const QUESTIONS: readonly Question[] = loadNotes([FOLDER]).questions;

/** @returns where each question stands that is not as it should be, for messages that lead there */
export function offenders(isOffender: (question: Question) => boolean): readonly string[] {
  return QUESTIONS.filter(isOffender).map(({ id, place }) => `${basename(place.file)}:${place.line} ${id}`);
}
