import type { Question } from '../domain/question.ts';
import type { Row } from './row.ts';
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
  const first = indexIn(questions, ({ id }, index) => !last.has(index) && !disputed.has(id));
  if (first !== undefined) return { index: first, try: 1 };
  if (!reask) return undefined;
  for (const { showing, ...turn } of last.values()) {
    const question = questions.at(showing.index);
    const missed = turn.type === 'answered' && !turn.right;
    if (missed && question !== undefined && !disputed.has(question.id))
      return { index: showing.index, try: showing.try + 1 };
  }
  return undefined;
}

/** Of the first one that is it: asks for none behind that. */
function indexIn(questions: Row<Question>, isIt: (question: Question, index: number) => boolean): number | undefined {
  for (let index = 0; index < questions.length; index += 1) {
    const question = questions.at(index);
    if (question !== undefined && isIt(question, index)) return index;
  }
  return undefined;
}

/** How many questions were shown, whatever became of them. */
export function shownOnce({ turns }: Pick<PracticeSession, 'turns'>): number {
  return turns.filter(({ showing }) => showing.try === 1).length;
}
