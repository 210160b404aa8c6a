import type { Mode } from '../domain/journal-event.ts';
import type { Outcome, Summary } from '../domain/session.ts';
import { summariseExam } from './exam-view.ts';
import type { PracticeSession, Session } from './session-state.ts';
import { byTagOf } from './tag-results.ts';

/** What a session came to. */
export function summarise(session: Session): Summary {
  return session.kind === 'exam' ? summariseExam(session) : summarisePractice(session);
}

/** First tries alone count; re-asks are for learning. */
export function summarisePractice(session: PracticeSession): Summary {
  const outcomes = session.turns.flatMap((turn): readonly Outcome[] => {
    const question = session.questions.at(turn.showing.index);
    if (turn.showing.try !== 1 || question === undefined) return [];
    const marked = session.marked.has(question.id);
    return [
      turn.type === 'answered'
        ? { question, chosen: turn.chosen, right: turn.right, skipped: false, marked, tookMs: turn.tookMs }
        : { question, chosen: [], right: false, skipped: true, marked, tookMs: 0 },
    ];
  });
  const answered = outcomes.filter(({ skipped }) => !skipped);
  return {
    mode: session.mode,
    seed: session.seed,
    right: answered.filter(({ right }) => right).length,
    answered: answered.length,
    total: session.questions.length,
    outcomes,
    byTag: byTagOf(answered),
  };
}

/** Of a session for which there was no question. */
export function emptySummary(mode: Mode, seed: number): Summary {
  return { mode, seed, right: 0, answered: 0, total: 0, outcomes: [], byTag: [] };
}
