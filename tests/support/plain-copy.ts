import type { Notes } from '../../src/domain/note-read.ts';
import { answerKey, type Question } from '../../src/domain/question.ts';

/** All that a question says, whatever object says it. */
export function plainCopy(question: Question) {
  const { id, keyFingerprint, place, stem, plainStem, options, tags } = question;
  const { explanation, links, alsoAt, disputed, shuffle, kind } = question;
  // What is read when it is asked for is no property of its own.
  const named = options.map((option) => ({ ...option, fingerprint: option.fingerprint }));
  const asked = { id, keyFingerprint, place, stem, plainStem, options: named, tags };
  return { ...asked, explanation, links, alsoAt, disputed, shuffle, kind, answers: answerKey(question) };
}

/** All that notes give. */
export function plainNotes({ questions, diagnostics, tags, files, complete }: Notes) {
  return { questions: questions.map(plainCopy), diagnostics, tags, files, complete: [...complete] };
}
