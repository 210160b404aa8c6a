import type { Worded } from '../../domain/progress.ts';
import type { Question, QuestionId } from '../../domain/question.ts';
import { likelyHeir } from '../../engine/likely-heir.ts';
import { wordedQuestions } from '../../engine/worded.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { EXIT } from '../exit.ts';
import { goneFrom, heirsOf } from '../follow-edits.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readEvents } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** Which questions of the history were edited, which are gone, and what those may have become. */
export function progressCheck(io: Io, options: NoteOptions): number {
  const setup = setUp(io, options);
  const selection = readQuestions(setup, options);
  const events = readEvents(setup);
  const worded = wordedQuestions(events);
  const heirs = heirsOf(events, selection);
  const { questions } = selection.notes;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const isGone = goneFrom(selection);
  const missing = [...worded].filter(([id]) => !byId.has(id));
  const followed = missing.flatMap(([id]) => {
    const heir = byId.get(heirs.get(id)?.id ?? id);
    return heir === undefined ? [] : [{ id, heir }];
  });
  const lost = missing.filter(([id]) => !followed.some((one) => one.id === id));
  const orphans = lost.filter(([, { file }]) => isGone(file));
  const unseen = questions.filter(({ id }) => !worded.has(id));
  const told = (question: Question): string =>
    cleanLine(
      `${question.id}  ${shownPath(question.place.file, io.cwd)}:${question.place.line}  ${question.plainStem}`,
    );

  print(io.stdout, `${counted(followed.length, 'edited question')} with a history`);
  for (const { id, heir } of followed) print(io.stdout, `  ${cleanLine(id)} is now ${told(heir)}`);
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
