import type { Question } from '../domain/question.ts';
import { toggled } from '../domain/toggled.ts';
import { andThen, emit, type Step, worded } from './emit.ts';
import { saidBy } from './said.ts';
import type { Session } from './session-state.ts';

/** What a person says of the question that is shown, in whatever mode: marks and disputes. */

/** Marks a question, or takes its mark away. */
export function toggleMark<S extends Session>(session: S, question: Question, atMs: number): Step<S> {
  const on = !session.marked.has(question.id);
  const marked = toggled(session.marked, question.id);
  // A mark follows an edited question too.
  return andThen(worded(session, question, atMs), (now) =>
    emit({ ...now, marked }, atMs, { type: 'mark', question: question.id, on }),
  );
}

/** Disputes the key of a question with a remark; where it is disputed, it is withdrawn. */
export function toggleDispute<S extends Session>(
  session: S,
  question: Question,
  remark: string,
  atMs: number,
): Step<S> {
  const { id } = question;
  const on = !session.disputed.has(id);
  const disputed = toggled(session.disputed, id);
  return andThen(worded(session, question, atMs), (now) =>
    emit(
      { ...now, disputed },
      atMs,
      on ? { type: 'dispute', question: id, said: saidBy(question), remark } : { type: 'withdraw', question: id },
    ),
  );
}
