import type { ExamStatus, Outcome, Presented, SessionView, Summary } from '../domain/session.ts';
import { present } from './present.ts';
import type { ExamSession } from './session-state.ts';
import { byTagOf } from './tag-results.ts';
import { changesIn, standing } from './trail.ts';

/** What is shown of an exam now. */
export function viewExam(session: ExamSession): SessionView {
  const { phase, at, trail } = session;
  const answers = standing(trail);
  const given = answers.get(at);
  switch (phase) {
    case 'asking':
      return {
        phase: 'sitting',
        presented: sitting(session, at),
        chosen: given?.chosen ?? [],
        status: statusOf(session),
        canUndo: answers.size > 0,
      };
    case 'overview':
      return { phase, status: statusOf(session) };
    case 'debrief':
      return {
        phase: 'feedback',
        presented: present(session, { index: at, try: 1 }),
        chosen: given?.chosen ?? [],
        right: given?.right ?? false,
        debrief: true,
      };
    case 'result':
      return { phase, summary: summariseExam(session) };
    case 'left':
    case 'over':
      return { phase: 'over', summary: summariseExam(session) };
  }
}

/** The same paper looks the same to everyone: what was answered and marked before is not shown. */
function sitting(session: ExamSession, at: number): Presented {
  return { ...present(session, { index: at, try: 1 }), marked: session.flagged.has(at), rekeyed: false };
}

function statusOf({ terms, at, questions, trail, flagged }: ExamSession): ExamStatus {
  const answers = standing(trail);
  return {
    terms,
    at,
    questions: questions.map((_question, index) => ({ answered: answers.has(index), flagged: flagged.has(index) })),
  };
}

/** What an exam came to: questions that were left open are wrong, and no answer is right in part. */
export function summariseExam(session: ExamSession): Summary {
  const { mode, seed, questions, trail, flagged, spentMs, terms, ranOut } = session;
  const answers = standing(trail);
  const outcomes = questions.map((question, index): Outcome => {
    const given = answers.get(index);
    return {
      question,
      chosen: given?.chosen ?? [],
      right: given?.right ?? false,
      skipped: given === undefined,
      marked: flagged.has(index),
      tookMs: spentMs.get(index) ?? 0,
    };
  });
  const right = outcomes.filter((outcome) => outcome.right).length;
  const percent = questions.length === 0 ? 0 : (100 * right) / questions.length;
  return {
    mode,
    seed,
    right,
    answered: answers.size,
    total: questions.length,
    outcomes,
    byTag: byTagOf(outcomes),
    exam: {
      terms,
      percent,
      passed: questions.length > 0 && percent >= terms.pass,
      ranOut,
      changes: changesIn(trail),
    },
  };
}
