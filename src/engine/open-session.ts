import type { OpenSession, Progress, Turned } from '../domain/progress.ts';
import { type OptionNumber, optionNumber, type Question } from '../domain/question.ts';
import { numberIn } from './fold.ts';
import type { Session, Showing, Turn } from './session-state.ts';
import type { Plan } from './start-session.ts';

/** The session that was left open last; undefined where each has its end. */
export function lastOpen({ open }: Pick<Progress, 'open'>): OpenSession | undefined {
  let last: OpenSession | undefined;
  for (const one of open.values()) if (last === undefined || one.start.atMs >= last.start.atMs) last = one;
  return last;
}

/** What a session needs that its start does not say. */
export type Parts = Pick<Plan, 'id' | 'marked' | 'known' | 'rekeyed' | 'notes'>;

/**
 * The session as it was left: the same questions in the same order, without those that are no longer there.
 *
 * @param questionOf the question of today by the id that the journal has
 */
export function asItWasLeft(
  { start, events }: OpenSession,
  questionOf: (id: Question['id']) => Question | undefined,
  parts: Parts,
): Session {
  const { mode, seed, shuffled, reask } = start;
  const questions = [...new Set(start.questions.flatMap((id) => questionOf(id) ?? []))];
  const turns = turnsOf(events, questions, questionOf);
  const showings = [...turns.map(({ showing }) => showing), ...leftOf(turns, questions.length, reask)];
  const phase = turns.length < showings.length ? 'asking' : 'over';
  return { ...parts, mode, seed, shuffled, reask, questions, showings, turns, phase, events: 0 };
}

/** How many questions of an open session were answered or skipped, and how many it has, by what the journal says alone. */
export function reached({ start, events }: OpenSession): { readonly done: number; readonly total: number } {
  const done = new Set(lasting(events).map(({ question }) => question));
  return { done: done.size, total: new Set([...start.questions, ...done]).size };
}

type Lasting = Exclude<Turned, { type: 'undo' | 'flag' }>;

/** Those that were not taken back, in the order in which they were done, whatever the clock said. */
function lasting(events: readonly Turned[]): readonly Lasting[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])));
  const sessions = [...new Set(events.map(({ session }) => session))];
  return sessions.flatMap((session) =>
    events
      .flatMap((event) =>
        event.session !== session || event.type === 'undo' || event.type === 'flag' || undone.has(event.id)
          ? []
          : [event],
      )
      .sort((a, b) => numberIn(a.id) - numberIn(b.id)),
  );
}

function turnsOf(
  events: readonly Turned[],
  questions: readonly Question[],
  questionOf: (id: Question['id']) => Question | undefined,
): readonly Turn[] {
  const indices = new Map(questions.map((question, index) => [question, index]));
  const tries = new Map<number, number>();
  return lasting(events).flatMap((event): readonly Turn[] => {
    const question = questionOf(event.question);
    const index = question === undefined ? undefined : indices.get(question);
    if (question === undefined || index === undefined) return [];
    const attempt = (tries.get(index) ?? 0) + 1;
    tries.set(index, attempt);
    const showing: Showing = { index, try: attempt };
    if (event.type === 'skip') return [{ type: 'skipped', showing, event: event.id }];
    return [
      { type: 'answered', showing, chosen: numbersOf(event.chosen, question), right: event.right, event: event.id },
    ];
  });
}

function numbersOf(chosen: readonly string[], { options }: Question): readonly OptionNumber[] {
  return options.flatMap(({ fingerprint }, index) => (chosen.includes(fingerprint) ? [optionNumber(index + 1)] : []));
}

/** What was not shown yet, then what was missed and not shown again, in the order of the misses. */
function leftOf(turns: readonly Turn[], count: number, reask: boolean): readonly Showing[] {
  const last = new Map(turns.map(({ showing }, at) => [showing.index, at]));
  const first = Array.from({ length: count }, (_none, index) => ({ index, try: 1 }));
  const again = turns.flatMap((turn, at) => {
    const missed = turn.type === 'answered' && !turn.right && last.get(turn.showing.index) === at;
    return reask && missed ? [{ index: turn.showing.index, try: turn.showing.try + 1 }] : [];
  });
  return [...first.filter(({ index }) => !last.has(index)), ...again];
}
