import type { PracticeSession, Showing, Turn } from './session-state.ts';

type Queued = Pick<PracticeSession, 'questions' | 'turns' | 'reask' | 'disputed'>;

/**
 * What is asked next: each question once, then what was missed and not right since, in the order of the misses. A
 * question whose key is disputed does not come back.
 *
 * @returns undefined where nothing is left
 */
export function nextShowing({ questions, turns, reask, disputed }: Queued): Showing | undefined {
  const last = new Map<number, Turn>();
  // Deleted first, so that they stand in the order of their last turns.
  for (const turn of turns) {
    last.delete(turn.showing.index);
    last.set(turn.showing.index, turn);
  }
  const first = questions.findIndex(({ id }, index) => !last.has(index) && !disputed.has(id));
  if (first !== -1) return { index: first, try: 1 };
  if (!reask) return undefined;
  for (const { showing, ...turn } of last.values()) {
    const question = questions[showing.index];
    const missed = turn.type === 'answered' && !turn.right;
    if (missed && question !== undefined && !disputed.has(question.id))
      return { index: showing.index, try: showing.try + 1 };
  }
  return undefined;
}

/** How many questions were shown, whatever became of them. */
export function shownOnce({ turns }: Pick<PracticeSession, 'turns'>): number {
  return turns.filter(({ showing }) => showing.try === 1).length;
}
