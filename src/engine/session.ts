import type { Question } from '../domain/question.ts';
import type { Action, Presented, SessionView } from '../domain/session.ts';
import { andThen, emit, eventId, type Step, worded } from './emit.ts';
import { isRight } from './score.ts';
import type { Session, Showing, Turn } from './session-state.ts';
import { shownQuestion } from './shown-question.ts';
import { summarise } from './summary.ts';

/** An action that the phase does not know changes nothing. */
export function step(session: Session, action: Action, atMs: number): Step {
  if (action.type === 'undo') return undo(session, atMs);
  if (session.phase === 'over') return { session, events: [] };
  switch (action.type) {
    case 'quit':
      // With every question answered once, leaving the re-asks out is an end like any other.
      return emit({ ...session, phase: 'over' }, atMs, {
        type: 'end',
        how: session.turns.length < session.questions.length ? 'quit' : 'done',
      });
    case 'mark':
      return mark(session, atMs);
    case 'next':
      return session.phase === 'feedback' ? advance(session, atMs) : { session, events: [] };
    case 'skip':
      return session.phase === 'asking' ? skip(session, atMs) : { session, events: [] };
    case 'answer':
      return session.phase === 'asking' ? answer(session, action, atMs) : { session, events: [] };
  }
}

/** What is shown now. */
export function view(session: Session): SessionView {
  const turn = session.turns.at(-1);
  if (session.phase === 'feedback' && turn?.type === 'answered') {
    return { phase: 'feedback', presented: present(session, turn.showing), chosen: turn.chosen, right: turn.right };
  }
  const showing = session.showings[session.turns.length];
  if (session.phase === 'over' || showing === undefined) return { phase: 'over', summary: summarise(session) };
  return { phase: 'asking', presented: present(session, showing), canUndo: turn !== undefined };
}

function present(session: Session, showing: Showing): Presented {
  const question = questionOf(session, showing);
  return {
    question,
    ...shownQuestion(question, session.seed, showing.try, session.shuffled),
    position: showing.index + 1,
    total: session.questions.length,
    try: showing.try,
    marked: session.marked.has(question.id),
    rekeyed: session.rekeyed.has(question.id),
  };
}

function answer(session: Session, { chosen, tookMs, sure }: Extract<Action, { type: 'answer' }>, atMs: number): Step {
  const showing = currentShowing(session);
  const question = questionOf(session, showing);
  const right = isRight(question, chosen);
  const sorted = chosen.toSorted((a, b) => a - b);
  const before = worded(session, question, atMs);
  const turn: Turn = { type: 'answered', showing, chosen: sorted, right, event: eventId(before.session) };
  const answered = emit(before.session, atMs, {
    type: 'answer',
    question: question.id,
    key: question.keyFingerprint,
    chosen: sorted.map((number) => question.options[number - 1]?.fingerprint ?? ''),
    right,
    try: showing.try,
    mode: session.mode,
    tookMs,
    ...(sure === undefined ? {} : { sure }),
  });
  const again = !right && session.reask ? [{ index: showing.index, try: showing.try + 1 }] : [];
  return {
    session: {
      ...answered.session,
      phase: 'feedback',
      turns: [...session.turns, turn],
      showings: [...session.showings, ...again],
    },
    events: [...before.events, ...answered.events],
  };
}

function skip(session: Session, atMs: number): Step {
  const showing = currentShowing(session);
  const turn: Turn = { type: 'skipped', showing, event: eventId(session) };
  const skipped = emit(session, atMs, { type: 'skip', question: questionOf(session, showing).id });
  return andThen(skipped, (now) => advance({ ...now, turns: [...session.turns, turn] }, atMs));
}

function advance(session: Session, atMs: number): Step {
  if (session.turns.length < session.showings.length) return { session: { ...session, phase: 'asking' }, events: [] };
  return emit({ ...session, phase: 'over' }, atMs, { type: 'end', how: 'done' });
}

/** Takes the last answer or skip back, also after its feedback and after the end, and asks that question again. */
function undo(session: Session, atMs: number): Step {
  const turn = session.turns.at(-1);
  if (turn === undefined) return { session, events: [] };
  const asked = turn.type === 'answered' && !turn.right && session.reask;
  const showings = asked ? session.showings.slice(0, -1) : session.showings;
  const back: Session = { ...session, phase: 'asking', turns: session.turns.slice(0, -1), showings };
  return emit(back, atMs, { type: 'undo', undoes: turn.event });
}

/** Marks the question that is shown, or takes its mark away. */
function mark(session: Session, atMs: number): Step {
  const turn = session.turns.at(-1);
  const showing = session.phase === 'feedback' && turn !== undefined ? turn.showing : currentShowing(session);
  const question = questionOf(session, showing);
  const on = !session.marked.has(question.id);
  const marked = new Set(session.marked);
  if (on) marked.add(question.id);
  else marked.delete(question.id);
  // A mark follows an edited question too.
  return andThen(worded(session, question, atMs), (now) =>
    emit({ ...now, marked }, atMs, { type: 'mark', question: question.id, on }),
  );
}

function currentShowing(session: Session): Showing {
  const showing = session.showings[session.turns.length];
  if (showing === undefined) throw new RangeError('no question is asked now');
  return showing;
}

function questionOf(session: Session, { index }: Showing): Question {
  const question = session.questions[index];
  if (question === undefined) throw new RangeError(`no question ${index}`);
  return question;
}
