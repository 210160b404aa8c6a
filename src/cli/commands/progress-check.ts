import type { Worded } from '../../domain/progress.ts';
import type { Question, QuestionId } from '../../domain/question.ts';
import { vanishedFrom } from '../../engine/heirs.ts';
import { likelyHeir } from '../../engine/likely-heir.ts';
import { idToday } from '../../engine/with-heirs.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { EXIT } from '../exit.ts';
import { goneFrom } from '../follow-edits.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** Which questions of the history were edited, which are gone, and what those may have become. */
export function progressCheck(io: Io, options: NoteOptions): number {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const { questions } = selection.notes;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const told = (question: Question): string =>
    cleanLine(
      `${question.id}  ${shownPath(question.place.file, io.cwd)}:${question.place.line}  ${question.plainStem}`,
    );

  const edited = [...progress.moves.keys()].flatMap((id) => {
    const heir = byId.has(id) ? undefined : byId.get(idToday(id, progress.moves, byId));
    return heir === undefined ? [] : [{ id, heir }];
  });
  print(io.stdout, `${counted(edited.length, 'edited question')} with a history`);
  for (const { id, heir } of edited) print(io.stdout, `  ${cleanLine(id)} is now ${told(heir)}`);

  const isGone = goneFrom(selection);
  const lost = vanishedFrom(progress, byId, () => true);
  const orphans = lost.filter(([, { file }]) => isGone(file));
  const unseen = questions.filter(({ id }) => !progress.histories.has(id));
  print(io.stdout, `${counted(orphans.length, 'question')} of your history no longer in the notes`);
  for (const orphan of orphans) print(io.stdout, ...orphanLines(orphan, unseen, told, io));
  const elsewhere = lost.length - orphans.length;
  if (elsewhere > 0)
    print(io.stdout, `${counted(elsewhere, 'question')} of notes that were not read now, or that have an error`);
  return EXIT.ok;
}

function orphanLines(
  [id, before]: readonly [QuestionId, Worded],
  unseen: readonly Question[],
  told: (question: Question) => string,
  io: Io,
): readonly string[] {
  const likely = likelyHeir(before, unseen);
  const own = cleanLine(`  ${id}  ${shownPath(before.file, io.cwd)}  ${before.stem}`);
  if (likely === undefined) return [own];
  return [own, `    perhaps ${told(likely)}`, cleanLine(`    cognito-quiz progress link ${id} ${likely.id}`)];
}
