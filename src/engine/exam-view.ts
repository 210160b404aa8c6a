import type { ExamStatus, Outcome, Presented, SessionView, Summary } from '../domain/session.ts';
import { present } from './present.ts';
import type { ExamAnswer, ExamSession } from './session-state.ts';
import { byTagOf } from './tag-results.ts';

/** What is shown of an exam now. */
export function viewExam(session: ExamSession): SessionView {
  const { phase, at, answers } = session;
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

function statusOf({ terms, at, questions, answers, flagged }: ExamSession): ExamStatus {
  return {
    terms,
    at,
    questions: questions.map((_question, index) => ({ answered: answers.has(index), flagged: flagged.has(index) })),
  };
}

/** What an exam came to: questions that were left open are wrong, and no answer is right in part. */
export function summariseExam(session: ExamSession): Summary {
  const { mode, seed, questions, answers, flagged, spentMs, terms, ranOut } = session;
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
      changes: changesOf(session),
    },
  };
}

/** Each answer against the one that the same question had before. */
function changesOf({ trail }: ExamSession): { rightToWrong: number; wrongToRight: number; wrongToWrong: number } {
  const changes = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  const last = new Map<number, ExamAnswer>();
  for (const given of trail) {
    const before = last.get(given.index);
    last.set(given.index, given);
    if (before === undefined || before.chosen.join() === given.chosen.join()) continue;
    if (before.right) changes.rightToWrong += 1;
    else if (given.right) changes.wrongToRight += 1;
    else changes.wrongToWrong += 1;
  }
  return changes;
}
