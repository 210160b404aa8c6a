import type { Progress, Worded } from '../../domain/progress.ts';
import type { Question, QuestionId } from '../../domain/question.ts';
import { byId } from '../../engine/by-id.ts';
import { likelyHeirsAmong } from '../../engine/likely-heir.ts';
import { isDisputed } from '../../engine/said.ts';
import { vanishedFrom } from '../../engine/vanished.ts';
import { idToday } from '../../engine/with-heirs.ts';
import { cleanLine } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { commandText } from '../command-text.ts';
import { EXIT } from '../exit.ts';
import { goneFrom } from '../gone-from.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { readToday } from '../read-progress.ts';
import { readQuestions } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** Which questions of the history were edited, which are gone, and what those may have become. */
export async function progressCheck(io: Io, options: NoteOptions): Promise<number> {
  const setup = setUp(io, options);
  const selection = await readQuestions(setup, options);
  const { progress } = readToday(setup, selection);
  const { questions } = selection.notes;
  const present = byId(questions);
  const edited = [...progress.moves.keys()].flatMap((id) => {
    const heir = present.has(id) ? undefined : present.get(idToday(id, progress.moves, present));
    return heir === undefined ? [] : [{ id, heir }];
  });
  print(io.stdout, `${counted(edited.length, 'edited question')} with a history`);
  for (const { id, heir } of edited) print(io.stdout, `  ${cleanLine(id)} is now ${told(heir, io)}`);

  print(io.stdout, ...disputeLines(progress, present, options, io));

  const isGone = goneFrom(selection.notes.complete, selection.paths);
  const lost = vanishedFrom(progress, present, () => true);
  const orphans = lost.filter(([, { file }]) => isGone(file));
  const elsewhere = lost.filter(([, { file }]) => !isGone(file));
  const heirs = new Set(edited.map(({ heir }) => heir));
  const likelyHeirs = likelyHeirsAmong(questions.filter((question) => !heirs.has(question)));
  print(io.stdout, `${counted(orphans.length, 'question')} of your history no longer in the notes`);
  for (const orphan of orphans) print(io.stdout, ...orphanLines(orphan, likelyHeirs, options, io));
  if (elsewhere.length > 0) {
    const many = counted(elsewhere.length, 'question');
    print(io.stdout, `${many} of notes that were not read now, or in which something was left out`);
    for (const orphan of elsewhere) print(io.stdout, ...orphanLines(orphan, likelyHeirs, options, io));
  }
  return EXIT.ok;
}

/** Keys that the person disputes, each with its place, the remark, and the command that takes it back. */
function disputeLines(
  progress: Progress,
  present: ReadonlyMap<QuestionId, Question>,
  options: NoteOptions,
  io: Io,
): readonly string[] {
  const { disputes, places } = progress;
  return [
    `${counted(disputes.size, 'key')} that you dispute`,
    ...[...disputes].flatMap(([id, dispute]) => {
      const question = present.get(id);
      const file = places.get(id)?.file;
      const elsewhere = file === undefined ? '' : shownPath(file, io.cwd);
      const stands = question !== undefined && isDisputed(question, progress);
      const changed = question === undefined ? 'not in the notes that were read now' : 'changed since, and asked again';
      return [
        `  ${question === undefined ? cleanLine(`${id}  ${elsewhere}`) : told(question, io)}`,
        ...(dispute.remark === '' ? [] : [`    ${cleanLine(dispute.remark)}`]),
        ...(stands ? [] : [`    ${changed}`]),
        `    ${cleanLine(commandText(['progress', 'withdraw', id], { ...options, notes: [] }, io))}`,
      ];
    }),
  ];
}

function told({ id, place, plainStem }: Question, io: Io): string {
  return cleanLine(`${id}  ${shownPath(place.file, io.cwd)}:${place.line}  ${plainStem}`);
}

/** The question, what it may have become, and the command that says so. */
function orphanLines(
  [id, before]: readonly [QuestionId, Worded],
  likelyHeirs: (before: Worded) => readonly Question[],
  options: NoteOptions,
  io: Io,
): readonly string[] {
  return [
    `  ${cleanLine(`${id}  ${shownPath(before.file, io.cwd)}  ${before.stem}`)}`,
    ...likelyHeirs(before).flatMap((likely) => [
      `    perhaps ${told(likely, io)}`,
      `    ${cleanLine(commandText(['progress', 'link', id, likely.id], options, io))}`,
    ]),
  ];
}
