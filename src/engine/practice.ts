import type { Question } from '../domain/question.ts';
import type { Action, SessionView } from '../domain/session.ts';
import { andThen, emit, eventId, type Step, unchanged, worded } from './emit.ts';
import { present, questionOf } from './present.ts';
import { nextShowing, shownOnce } from './queue.ts';
import { toggleDispute, toggleMark } from './remarks.ts';
import { isRight } from './score.ts';
import type { PracticeSession, Showing, Turn } from './session-state.ts';
import { summarisePractice } from './summary.ts';

type Session = PracticeSession;

/** After so many questions the score so far is shown. */
const PAUSE_AFTER = 20;

export function stepPractice(session: Session, action: Action, atMs: number): Step<Session> {
  const { phase } = session;
  if (action.type === 'undo') return undo(session, atMs);
  if (phase === 'over') return unchanged(session);
  switch (action.type) {
    case 'quit':
      // With every question shown once, leaving the re-asks out is an end like any other.
      return emit({ ...session, phase: 'over' }, atMs, {
        type: 'end',
        how: nextShowing({ ...session, reask: false }) === undefined ? 'done' : 'quit',
      });
    case 'mark':
      return phase === 'pause' ? unchanged(session) : toggleMark(session, shown(session).question, atMs);
    case 'dispute':
      return dispute(session, action, atMs);
    case 'reread':
      return phase === 'pause' ? unchanged(session) : reread(session, action.question, atMs);
    case 'next':
      if (phase === 'pause') return unchanged({ ...session, phase: 'asking' });
      return phase === 'feedback' ? advance(session, atMs) : unchanged(session);
    case 'skip':
      return phase === 'asking' ? skip(session, atMs) : unchanged(session);
    case 'answer':
      return phase === 'asking' ? answer(session, action, atMs) : unchanged(session);
    default:
      return unchanged(session);
  }
}

export function viewPractice(session: Session): SessionView {
  const { phase, turns } = session;
  const turn = turns.at(-1);
  if (phase === 'pause') {
    const { right, answered, total } = summarisePractice(session);
    return { phase, right, answered, left: total - shownOnce(session) };
  }
  if (phase === 'feedback' && turn?.type === 'answered') {
    const { chosen, right, showing } = turn;
    return { phase, presented: present(session, showing), chosen, right, debrief: false };
  }
  if (phase === 'over') return { phase, summary: summarisePractice(session) };
  return { phase: 'asking', presented: present(session, shown(session).showing), canUndo: turn !== undefined };
}

function answer(session: Session, given: Extract<Action, { type: 'answer' }>, atMs: number): Step<Session> {
  const { question, showing } = shown(session);
  const { chosen, tookMs, sure } = given;
  const right = isRight(question, chosen);
  const sorted = chosen.toSorted((a, b) => a - b);
  return andThen(worded(session, question, atMs), (now) => {
    const turn: Turn = { type: 'answered', showing, chosen: sorted, right, event: eventId(now), tookMs };
    const answered: Session = { ...now, phase: 'feedback', turns: [...now.turns, turn] };
    return emit(answered, atMs, {
      type: 'answer',
      question: question.id,
      key: question.keyFingerprint,
      chosen: sorted.map((number) => question.options[number - 1]?.fingerprint ?? ''),
      right,
      try: showing.try,
      mode: session.mode,
      tookMs,
      ...(sure === undefined ? {} : { sure }),
      ...(session.cram ? { cram: true } : {}),
    });
  });
}

function skip(session: Session, atMs: number): Step<Session> {
  const { question, showing } = shown(session);
  const turn: Turn = { type: 'skipped', showing, event: eventId(session) };
  const passed: Session = { ...session, turns: [...session.turns, turn] };
  return andThen(emit(passed, atMs, { type: 'skip', question: question.id }), (now) => advance(now, atMs));
}

function advance(session: Session, atMs: number): Step<Session> {
  const next = nextShowing(session);
  if (next === undefined) return emit({ ...session, phase: 'over' }, atMs, { type: 'end', how: 'done' });
  // With nothing left but what comes again, `0 to go` would say that it is over.
  const pauses = next.try === 1 && shownOnce(session) % PAUSE_AFTER === 0;
  return unchanged({ ...session, phase: pauses ? 'pause' : 'asking' });
}

/** Takes the last answer or skip back, also after its feedback and after the end, and asks that question again. */
function undo(session: Session, atMs: number): Step<Session> {
  const turn = session.turns.at(-1);
  if (turn === undefined) return unchanged(session);
  const { id } = questionOf(session, turn.showing);
  const back: Session = { ...session, phase: 'asking', turns: session.turns.slice(0, -1) };
  const undone = emit(back, atMs, { type: 'undo', undoes: turn.event });
  // A question that is disputed would not be asked again.
  return session.disputed.has(id)
    ? andThen(undone, (now) => toggleDispute(now, questionOf(session, turn.showing), '', atMs))
    : undone;
}

function dispute(
  session: Session,
  { question: id, remark }: Extract<Action, { type: 'dispute' }>,
  atMs: number,
): Step<Session> {
  const turn = session.turns.find(({ showing }) => session.questions.at(showing.index)?.id === id);
  if (turn === undefined) return unchanged(session);
  const disputed = toggleDispute(session, questionOf(session, turn.showing), remark, atMs);
  const done = session.phase === 'asking' && nextShowing(disputed.session) === undefined;
  return done ? andThen(disputed, (now) => advance(now, atMs)) : disputed;
}

/** An answer to what the note does not say any more is taken back, and the question asked as it is now. */
function reread(session: Session, question: Question, atMs: number): Step<Session> {
  const { question: before, showing } = shown(session);
  const questions = [...session.questions].with(showing.index, question);
  const same = before.id === question.id && before.keyFingerprint === question.keyFingerprint;
  return session.phase === 'asking' || same
    ? unchanged({ ...session, questions })
    : andThen(undo(session, atMs), (now) => unchanged({ ...now, questions }));
}

/** The question on the screen. */
function shown(session: Session): { readonly question: Question; readonly showing: Showing } {
  const showing = session.phase === 'feedback' ? session.turns.at(-1)?.showing : nextShowing(session);
  if (showing === undefined) throw new RangeError('no question is shown now');
  return { question: questionOf(session, showing), showing };
}
