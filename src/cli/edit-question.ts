import type { Question } from '../domain/question.ts';
import { editorCommand } from './editor-command.ts';
import type { Setup } from './setup.ts';

/**
 * Opens the note of a question at its line in the person's editor, and reads the question again afterwards.
 *
 * @param placeText how its place is told
 * @returns what the question has become, by its id or else by its line; a sentence where there is nothing to show
 */
export async function editQuestion(
  { io }: Setup,
  question: Question,
  placeText: (question: Question) => string,
): Promise<Question | string> {
  const { file, line } = question.place;
  const command = editorCommand(io.env, file, line);
  if (command === undefined) return `${placeText(question)} (set VISUAL or EDITOR, and v opens it there)`;
  const failure = await io.openEditor(command);
  if (failure !== undefined) return `${placeText(question)} was not opened: ${failure}`;
  const { loadNotes } = await import('../loader/load-notes.ts');
  const { questions } = loadNotes([file]);
  const now = questions.find(({ id }) => id === question.id) ?? questions.find(({ place }) => place.line === line);
  return now ?? `${placeText(question)}: the question is gone there, and asked as it was.`;
}
