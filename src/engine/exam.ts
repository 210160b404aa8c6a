import type { JournalEvent } from '../domain/journal-event.ts';
import type { OptionNumber } from '../domain/question.ts';
import { answerKey } from '../domain/question.ts';
import type { Action } from '../domain/session.ts';
import { toggled } from '../domain/toggled.ts';
import { andThen, emit, eventId, type Step, type Unstamped, unchanged, worded } from './emit.ts';
import { questionOf } from './present.ts';
import { toggleDispute, toggleMark } from './remarks.ts';
import { isRight } from './score.ts';
import type { ExamAnswer, ExamSession } from './session-state.ts';
import { standing } from './trail.ts';

type Session = ExamSession;

/**
 * Free navigation, no feedback before the end. From its deadline on an exam takes no answer: whatever is done then
 * submits it.
 */
export function stepExam(session: Session, action: Action, atMs: number): Step<Session> {
  switch (session.phase) {
    case 'asking':
    case 'overview':
      if (action.type === 'timeUp') return timeUp(session, action.chosen, atMs);
      if (action.type === 'quit') return unchanged({ ...leave(session, atMs), phase: 'left' });
      if (atMs >= session.terms.deadlineAtMs) return timeUp(session, [], atMs);
      return session.phase === 'asking' ? sit(session, action, atMs) : lookOver(session, action, atMs);
    case 'result':
      if (action.type === 'next') return unchanged({ ...session, phase: 'debrief', at: 0 });
      return action.type === 'quit' ? unchanged({ ...session, phase: 'over' }) : unchanged(session);
    case 'debrief':
      return debrief(session, action, atMs);
    case 'left':
    case 'over':
      return unchanged(session);
  }
}

function sit(session: Session, action: Action, atMs: number): Step<Session> {
  const question = questionOf(session, { index: session.at });
  switch (action.type) {
    case 'answer':
      return andThen(answer(session, action.chosen, atMs), (now) => unchanged(goTo(now, now.at + 1, atMs)));
    case 'next':
    case 'skip':
      return unchanged(goTo(session, session.at + 1, atMs));
    case 'previous':
      return unchanged(goTo(session, Math.max(0, session.at - 1), atMs));
    case 'goTo':
      return unchanged(session.questions[action.index] === undefined ? session : goTo(session, action.index, atMs));
    case 'overview':
    case 'submit':
      return unchanged(goTo(session, session.questions.length, atMs));
    case 'mark': {
      const flagged = toggled(session.flagged, session.at);
      const on = flagged.has(session.at);
      return emit({ ...session, flagged }, atMs, { type: 'flag', question: question.id, on });
    }
    case 'undo':
      return undo(session, atMs);
    default:
      return unchanged(session);
  }
}

/** The map, from which alone an exam is submitted. */
function lookOver(session: Session, action: Action, atMs: number): Step<Session> {
  switch (action.type) {
    case 'submit':
      return submit(session, atMs);
    case 'goTo':
      return unchanged(session.questions[action.index] === undefined ? session : goTo(session, action.index, atMs));
    case 'next':
      return unchanged(goTo(session, firstOpen(session), atMs));
    case 'previous':
      return unchanged(goTo(session, session.at, atMs));
    case 'undo':
      return undo(session, atMs);
    default:
      return unchanged(session);
  }
}

function firstOpen({ questions, trail }: Session): number {
  const answers = standing(trail);
  return Math.max(
    0,
    questions.findIndex((_question, index) => !answers.has(index)),
  );
}

/** Behind the last question is the map. */
function goTo(session: Session, index: number, atMs: number): Session {
  const left = leave(session, atMs);
  return index >= session.questions.length
    ? { ...left, phase: 'overview' }
    : { ...left, phase: 'asking', at: index, shownAtMs: atMs };
}

/** Counts the time that the question was on the screen. */
function leave(session: Session, atMs: number): Session {
  if (session.phase !== 'asking') return session;
  const spentMs = new Map(session.spentMs).set(session.at, spent(session, atMs));
  return { ...session, spentMs, shownAtMs: atMs };
}

/** A clock that was set back must not make time run backwards. */
function spent({ spentMs, at, shownAtMs }: Session, atMs: number): number {
  return (spentMs.get(at) ?? 0) + Math.max(0, atMs - shownAtMs);
}

/** The answer that stood before is taken back: one answer counts for a question. The same one again changes nothing. */
function answer(session: Session, chosen: readonly OptionNumber[], atMs: number): Step<Session> {
  const { at, trail } = session;
  const question = questionOf(session, { index: at });
  const sorted = chosen.toSorted((a, b) => a - b);
  const before = standing(trail).get(at);
  if (before?.chosen.join() === sorted.join()) return unchanged(session);
  const free =
    before === undefined
      ? unchanged(session)
      : emit(session, atMs, { type: 'undo', undoes: before.event, change: true });
  return andThen(
    andThen(free, (now) => worded(now, question, atMs)),
    (now) => {
      const given = { index: at, chosen: sorted, right: isRight(question, sorted), event: eventId(now) };
      return emit({ ...now, trail: [...now.trail, given] }, atMs, answerEvent(now, given, atMs));
    },
  );
}

function answerEvent(session: Session, { index, chosen, right }: ExamAnswer, atMs: number): Unstamped<JournalEvent> {
  const question = questionOf(session, { index });
  return {
    type: 'answer',
    question: question.id,
    key: question.keyFingerprint,
    chosen: chosen.map((number) => question.options[number - 1]?.fingerprint ?? ''),
    right,
    try: 1,
    mode: 'exam',
    tookMs: index === session.at ? spent(session, atMs) : (session.spentMs.get(index) ?? 0),
  };
}

/** Takes back the answer that was given last, and shows its question: as it stood before, or open. */
function undo(session: Session, atMs: number): Step<Session> {
  const last = session.trail.at(-1);
  if (last === undefined) return unchanged(session);
  const back: Session = { ...session, trail: session.trail.slice(0, -1) };
  const before = standing(back.trail).get(last.index);
  const undone = emit(back, atMs, { type: 'undo', undoes: last.event });
  const stood =
    before === undefined
      ? undone
      : andThen(undone, (now) => {
          const again = { ...before, event: eventId(now) };
          const trail = now.trail.map((one) => (one === before ? again : one));
          return emit({ ...now, trail }, atMs, answerEvent(now, again, atMs));
        });
  return andThen(stood, (now) => unchanged(goTo(now, last.index, atMs)));
}

/** What is chosen on the screen counts as if it had been submitted in time, where it is a whole answer. */
function timeUp(session: Session, chosen: readonly OptionNumber[], atMs: number): Step<Session> {
  const counted = leave(session, Math.min(atMs, session.terms.deadlineAtMs));
  const wanted = session.phase === 'asking' ? answerKey(questionOf(session, { index: session.at })).length : 0;
  const still: Session = { ...counted, shownAtMs: atMs, ranOut: true };
  const given = wanted > 0 && chosen.length === wanted ? answer(still, chosen, atMs) : unchanged(still);
  return andThen(given, (now) => submit(now, atMs));
}

function submit(session: Session, atMs: number): Step<Session> {
  return emit({ ...leave(session, atMs), phase: 'result' }, atMs, { type: 'end', how: 'done' });
}

/** Question by question with its explanation, as after each one in practice. */
function debrief(session: Session, action: Action, atMs: number): Step<Session> {
  const question = questionOf(session, { index: session.at });
  switch (action.type) {
    case 'next':
      return unchanged(
        session.at + 1 < session.questions.length ? { ...session, at: session.at + 1 } : { ...session, phase: 'over' },
      );
    case 'previous':
      return unchanged({ ...session, at: Math.max(0, session.at - 1) });
    case 'quit':
      return unchanged({ ...session, phase: 'over' });
    case 'mark':
      return toggleMark(session, question, atMs);
    case 'dispute': {
      const disputed = session.questions.find(({ id }) => id === action.question);
      return disputed === undefined ? unchanged(session) : toggleDispute(session, disputed, action.remark, atMs);
    }
    case 'reread': {
      const { id, keyFingerprint } = action.question;
      const same = id === question.id && keyFingerprint === question.keyFingerprint;
      return unchanged(same ? { ...session, questions: session.questions.with(session.at, action.question) } : session);
    }
    default:
      return unchanged(session);
  }
}
