import type { Action, SessionView } from '../domain/session.ts';
import type { Step } from './emit.ts';
import { stepExam } from './exam.ts';
import { viewExam } from './exam-view.ts';
import { stepPractice, viewPractice } from './practice.ts';
import type { Session } from './session-state.ts';

/**
 * The one machine that every mode runs on. An action that the phase does not know changes nothing.
 *
 * @param atMs milliseconds since 1970
 */
export function step(session: Session, action: Action, atMs: number): Step {
  switch (session.kind) {
    case 'practice':
      return stepPractice(session, action, atMs);
    case 'exam':
      return stepExam(session, action, atMs);
  }
}

/** What is shown now. */
export function view(session: Session): SessionView {
  switch (session.kind) {
    case 'practice':
      return viewPractice(session);
    case 'exam':
      return viewExam(session);
  }
}
