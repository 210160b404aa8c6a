import type { AnswerEvent } from '../domain/journal-event.ts';
import type { OpenSession, Progress, Turned } from '../domain/progress.ts';
import { type OptionNumber, optionNumber, type Question } from '../domain/question.ts';
import { numberIn } from './fold.ts';
import { nextShowing } from './queue.ts';
import type { ExamAnswer, ExamSession, Session, Turn } from './session-state.ts';
import { standing } from './trail.ts';

/** The session that was left open last; undefined where each has its end. */
export function lastOpen({ open }: Pick<Progress, 'open'>): OpenSession | undefined {
  let last: OpenSession | undefined;
  for (const one of open.values()) if (last === undefined || one.start.atMs >= last.start.atMs) last = one;
  return last;
}

/** What a session needs that its start does not say. */
export type Parts = Pick<Session, 'id' | 'marked' | 'known' | 'rekeyed' | 'disputed' | 'notes'>;

type QuestionOf = (id: Question['id']) => Question | undefined;

/**
 * The session as it was left: the same questions in the same order, without those that are no longer there.
 *
 * @param questionOf the question of today by the id that the journal has
 */
export function asItWasLeft(left: OpenSession, questionOf: QuestionOf, parts: Parts): Session {
  const { mode, seed, shuffled, reask, exam, cram = false } = left.start;
  const questions = [...new Set(left.start.questions.flatMap((id) => questionOf(id) ?? []))];
  const common = { ...parts, seed, shuffled, questions, listed: left.start.questions, events: 0 };
  const indices = new Map(questions.map((question, index) => [question, index]));
  const indexOf = (id: Question['id']): number | undefined => {
    const question = questionOf(id);
    return question === undefined ? undefined : indices.get(question);
  };
  if (mode === 'exam' && exam !== undefined)
    return { ...common, ...sittingAsLeft(left.events, questions, indexOf), kind: 'exam', mode, terms: exam };
  const turns = turnsOf(lasting(left.events), questions, indexOf);
  const practice = { ...common, reask, turns };
  const phase = nextShowing(practice) === undefined ? 'over' : 'asking';
  return { ...practice, kind: 'practice', mode: mode === 'exam' ? 'play' : mode, cram, phase };
}

/** How many questions of an open session were answered or skipped, and how many it has, by what the journal says alone. */
export function reached({ start, events }: OpenSession): { readonly done: number; readonly total: number } {
  const done = new Set(lasting(events).map(({ question }) => question));
  const total = new Set(start.questions).size;
  // One that was edited meanwhile may have been answered under both of its ids.
  return { done: Math.min(done.size, total), total };
}

/** In the order in which it was done, whatever the clock said. */
function inOrder(events: readonly Turned[]): readonly Turned[] {
  const sessions = [...new Set(events.map(({ session }) => session))];
  return sessions.flatMap((one) =>
    events.filter(({ session }) => session === one).sort((a, b) => numberIn(a.id) - numberIn(b.id)),
  );
}

type Lasting = Extract<Turned, { type: 'answer' | 'skip' }>;

/** Those that were not taken back. */
function lasting(events: readonly Turned[]): readonly Lasting[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
  return inOrder(events).filter(
    (event): event is Lasting => (event.type === 'answer' || event.type === 'skip') && !undone.has(event.id),
  );
}

type IndexOf = (id: Question['id']) => number | undefined;

function turnsOf(events: readonly Lasting[], questions: readonly Question[], indexOf: IndexOf): readonly Turn[] {
  const tries = new Map<number, number>();
  return events.flatMap((event): readonly Turn[] => {
    const index = indexOf(event.question);
    const question = questions[index ?? -1];
    if (index === undefined || question === undefined) return [];
    const attempt = (tries.get(index) ?? 0) + 1;
    tries.set(index, attempt);
    const showing = { index, try: attempt };
    if (event.type === 'skip') return [{ type: 'skipped', showing, event: event.id }];
    const { right, tookMs, id } = event;
    return [{ type: 'answered', showing, chosen: numbersOf(event, question), right, event: id, tookMs }];
  });
}

function numbersOf({ chosen }: AnswerEvent, { options }: Question): readonly OptionNumber[] {
  return options.flatMap(({ fingerprint }, index) => (chosen.includes(fingerprint) ? [optionNumber(index + 1)] : []));
}

/** Answers and flags as they were, at the first question that is open. Time on questions without an answer is lost. */
function sittingAsLeft(
  events: readonly Turned[],
  questions: readonly Question[],
  indexOf: IndexOf,
): Pick<ExamSession, 'at' | 'trail' | 'flagged' | 'spentMs' | 'shownAtMs' | 'ranOut' | 'phase'> {
  let trail: readonly ExamAnswer[] = [];
  const flagged = new Set<number>();
  const spentMs = new Map<number, number>();
  for (const event of inOrder(events)) {
    if (event.type === 'undo' && event.change !== true) trail = trail.filter((given) => given.event !== event.undoes);
    const index = 'question' in event ? indexOf(event.question) : undefined;
    const question = questions[index ?? -1];
    if (index === undefined || question === undefined) continue;
    if (event.type === 'flag' && event.on) flagged.add(index);
    else if (event.type === 'flag') flagged.delete(index);
    if (event.type !== 'answer') continue;
    const given = { index, chosen: numbersOf(event, question), right: event.right, event: event.id };
    trail = withAnswer(trail, given);
    spentMs.set(index, event.tookMs);
  }
  const answers = standing(trail);
  const at = Math.max(
    0,
    questions.findIndex((_question, index) => !answers.has(index)),
  );
  const phase = questions.length === 0 ? 'over' : 'asking';
  return { at, trail, flagged, spentMs, shownAtMs: 0, ranOut: false, phase };
}

/** An answer that is the same as the one before is that one, given again by an undo of what came between. */
function withAnswer(trail: readonly ExamAnswer[], given: ExamAnswer): readonly ExamAnswer[] {
  const before = standing(trail).get(given.index);
  return before?.chosen.join() === given.chosen.join()
    ? trail.map((one) => (one === before ? given : one))
    : [...trail, given];
}
