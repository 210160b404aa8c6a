import type { Move } from '../domain/progress.ts';
import type { Question, QuestionId } from '../domain/question.ts';
import { andThen, emit, type Step, worded } from './emit.ts';
import type { Session } from './session-state.ts';

export type Plan = Pick<
  Session,
  'id' | 'mode' | 'seed' | 'shuffled' | 'reask' | 'questions' | 'notes' | 'marked' | 'known' | 'rekeyed'
>;

/** A question of the notes that has the history of one that was edited: said once, it stays so whatever is edited next. */
export interface Followed {
  readonly from: QuestionId;
  readonly move: Move;
  readonly question: Question;
}

/** @param atMs milliseconds since 1970 */
export function start(plan: Plan, atMs: number, followed: readonly Followed[] = []): Step {
  const showings = plan.questions.map((_question, index) => ({ index, try: 1 }));
  const session: Session = {
    ...plan,
    showings,
    turns: [],
    phase: showings.length === 0 ? 'over' : 'asking',
    events: 0,
  };
  return opened(session, {}, followed, atMs);
}

/** Goes on with a session that was left open, under an id of its own: another window may still be in the old one. */
export function goOn(session: Session, continues: string, atMs: number, followed: readonly Followed[] = []): Step {
  const step = opened(session, { continues }, followed, atMs);
  return session.phase === 'over' ? andThen(step, (now) => emit(now, atMs, { type: 'end', how: 'done' })) : step;
}

function opened(
  session: Session,
  how: { readonly continues?: string },
  followed: readonly Followed[],
  atMs: number,
): Step {
  const { mode, seed, questions, shuffled, reask, notes } = session;
  const ids = questions.map(({ id }) => id);
  const started = emit(session, atMs, { type: 'start', mode, seed, questions: ids, shuffled, reask, notes, ...how });
  return followed.reduce<Step>((step, one) => andThen(step, (now) => follow(now, one, atMs)), started);
}

function follow(session: Session, { from, move: { to, was, key }, question }: Followed, atMs: number): Step {
  const keys = { ...(was === undefined ? {} : { was }), ...(key === undefined ? {} : { key }) };
  const said = emit(session, atMs, { type: 'identity', question: from, to, ...keys });
  return andThen(said, (now) => worded(now, question, atMs));
}
