import type { ExamTerms, Mode } from '../domain/journal-event.ts';
import type { OpenSession, Progress } from '../domain/progress.ts';
import type { Question, QuestionId } from '../domain/question.ts';
import { byId, knownAmong } from '../engine/by-id.ts';
import type { Step } from '../engine/emit.ts';
import { asItWasLeft, type Parts } from '../engine/open-session.ts';
import type { Row } from '../engine/row.ts';
import { isDisputed } from '../engine/said.ts';
import { isRekeyed } from '../engine/select.ts';
import { goOn, start } from '../engine/start-session.ts';
import { idToday } from '../engine/with-heirs.ts';
import type { QuizOptions } from './options.ts';
import type { Today } from './read-progress.ts';
import type { Selection } from './read-questions.ts';
import type { Setup } from './setup.ts';

/** A session that is about to start. */
export interface Quiz {
  readonly mode: Mode;
  readonly seed: number;
  /** Each stands in the notes of the selection. */
  readonly questions: Row<Question>;
  /** The notes: what the next useful command would find. */
  readonly selection: Selection;
  readonly today: Today;
  /** The session that this one goes on with. */
  readonly left?: OpenSession;
  /** Answers leave the schedule as it is. */
  readonly cram?: boolean;
  /** Said before the first question. */
  readonly preface?: readonly string[];
  /** What a person should know with the first question. */
  readonly notice?: string;
  /** Of an exam; its deadline is set by the clock that it starts with. */
  readonly exam?: Omit<ExamTerms, 'deadlineAtMs'>;
}

/** @param nowMs by the clock that the session goes by */
export function opening({ io, settings }: Setup, options: QuizOptions, quiz: Quiz, nowMs: number): Step {
  const { mode, seed, questions, selection, today, left, exam } = quiz;
  const parts = partsOf(quiz, io.randomName());
  if (left !== undefined) {
    const asked = byId([...questions]);
    const { moves } = today.progress;
    const session = asItWasLeft(left, (id) => asked.get(idToday(id, moves, asked)), parts);
    return goOn(session, left.start.session, nowMs, today.followed);
  }
  const common = { ...parts, seed, questions, notes: selection.paths };
  const shuffled = options.shuffle ?? settings.shuffle ?? true;
  if (exam !== undefined) {
    const terms = { ...exam, deadlineAtMs: nowMs + exam.minutes * 60_000 };
    // Not by the setting: the same paper is to look the same to everyone.
    return start(
      { ...common, questions: [...questions], kind: 'exam', mode: 'exam', shuffled: options.shuffle ?? true, terms },
      nowMs,
      today.followed,
    );
  }
  const reask = options.once !== true;
  const practice = mode === 'exam' ? 'play' : mode;
  const plan = { ...common, kind: 'practice' as const, mode: practice, shuffled, reask, cram: quiz.cram === true };
  return start(plan, nowMs, today.followed);
}

/** What the journal says of the questions of a session. */
function partsOf({ questions, selection, today: { progress } }: Quiz, id: string): Parts {
  const { questions: all } = selection.notes;
  // In any order: that of a session of all is drawn as far as it is asked for, which is not to be all of it for this.
  const among = questions.length === all.length ? all : [...questions];
  const ids = (
    knowing: ReadonlyMap<QuestionId, unknown>,
    isIt: (question: Question) => boolean,
  ): ReadonlySet<QuestionId> =>
    new Set(
      knownAmong(among, knowing)
        .filter(isIt)
        .map(({ id }) => id),
    );
  return {
    id,
    notes: selection.paths,
    marked: progress.marked,
    known: ids(progress.places, (question) => isPlaced(question, progress)),
    rekeyed: ids(progress.histories, (question) => isRekeyed(question, progress)),
    disputed: ids(progress.disputes, (question) => isDisputed(question, progress)),
  };
}

/** Whether the journal knows what the question asks, and a note where it stands. */
function isPlaced(question: Question, { places }: Progress): boolean {
  const file = places.get(question.id)?.file;
  // Most of thousands are not known: to look where they stand takes longer than to find that.
  if (file === undefined) return false;
  return file === question.place.file || question.alsoAt.some((other) => other.place.file === file);
}
