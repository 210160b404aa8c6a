import type { Question } from '../domain/question.ts';
import type { Presented } from '../domain/session.ts';
import { shownQuestion } from './relabel/shown-question.ts';
import type { Session, Showing } from './session-state.ts';

/** A question as it stands on the screen: in an order that depends on seed, question and showing alone. */
export function present(session: Session, showing: Showing): Presented {
  const question = questionOf(session, showing);
  return {
    question,
    ...shownQuestion(question, session.seed, showing.try, session.shuffled),
    position: showing.index + 1,
    total: session.questions.length,
    try: showing.try,
    marked: session.marked.has(question.id),
    rekeyed: session.rekeyed.has(question.id),
    disputed: session.disputed.has(question.id),
  };
}

/** @throws RangeError for an index that no question has: a bug in the caller */
export function questionOf({ questions }: Pick<Session, 'questions'>, { index }: Pick<Showing, 'index'>): Question {
  const question = questions.at(index);
  if (question === undefined) throw new RangeError(`no question ${index}`);
  return question;
}
