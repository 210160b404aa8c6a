import type { Move } from '../domain/progress.ts';
import type { Question, QuestionId } from '../domain/question.ts';
import { andThen, emit, type Step, unchanged, worded } from './emit.ts';
import { step } from './session.ts';
import type { ExamSession, PracticeSession, Session } from './session-state.ts';

type PlanBase = 'id' | 'seed' | 'shuffled' | 'questions' | 'notes' | 'marked' | 'known' | 'rekeyed' | 'disputed';

/** What a session starts from. */
export type Plan =
  | Pick<PracticeSession, PlanBase | 'kind' | 'mode' | 'reask' | 'cram'>
  | Pick<ExamSession, PlanBase | 'kind' | 'mode' | 'terms'>;

/** A question of the notes that has the history of one that was edited: said once, it stays so whatever is edited next. */
export interface Followed {
  readonly from: QuestionId;
  readonly move: Move;
  readonly question: Question;
}

/** @param atMs milliseconds since 1970 */
export function start(plan: Plan, atMs: number, followed: readonly Followed[] = []): Step {
  return opened(fresh(plan, atMs), {}, followed, atMs);
}

function fresh(plan: Plan, atMs: number): Session {
  const empty = plan.questions.length === 0;
  if (plan.kind === 'practice') return { ...plan, turns: [], phase: empty ? 'over' : 'asking', events: 0 };
  return {
    ...plan,
    at: 0,
    trail: [],
    flagged: new Set(),
    spentMs: new Map(),
    shownAtMs: atMs,
    ranOut: false,
    phase: empty ? 'over' : 'asking',
    events: 0,
  };
}

/**
 * Goes on with a session that was left open, under an id of its own: another window may still be in the old one. One of
 * which nothing is left is ended, and so is an exam whose time ran out meanwhile.
 */
export function goOn(session: Session, continues: string, atMs: number, followed: readonly Followed[] = []): Step {
  const shown = session.kind === 'exam' ? { ...session, shownAtMs: atMs } : session;
  return andThen(opened(shown, { continues }, followed, atMs), (now) => {
    if (now.kind === 'exam')
      return now.phase !== 'over' && atMs >= now.terms.deadlineAtMs
        ? step(now, { type: 'timeUp', chosen: [] }, atMs)
        : unchanged(now);
    return now.phase === 'over' ? emit(now, atMs, { type: 'end', how: 'done' }) : unchanged(now);
  });
}

function opened(
  session: Session,
  how: { readonly continues?: string },
  followed: readonly Followed[],
  atMs: number,
): Step {
  const { mode, seed, questions, shuffled, notes } = session;
  const policy =
    session.kind === 'exam'
      ? { reask: false, exam: session.terms }
      : { reask: session.reask, ...(session.cram ? { cram: true as const } : {}) };
  const started: Step = {
    session: { ...session, events: session.events + 1 },
    // When it is asked for: to name thousands takes a while, which the first question does not wait for.
    get events() {
      const ids = session.listed ?? Array.from(questions, ({ id }) => id);
      return emit(session, atMs, { type: 'start', mode, seed, questions: ids, shuffled, notes, ...policy, ...how })
        .events;
    },
  };
  return followed.reduce<Step>((step, one) => andThen(step, (now) => follow(now, one, atMs)), started);
}

function follow(session: Session, { from, move: { to, was, key }, question }: Followed, atMs: number): Step {
  const keys = { ...(was === undefined ? {} : { was }), ...(key === undefined ? {} : { key }) };
  const said = emit(session, atMs, { type: 'identity', question: from, to, ...keys });
  return andThen(said, (now) => worded(now, question, atMs));
}
