import type { Progress } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { move } from './accumulate.ts';
import type { Heirs } from './heirs.ts';
import { OverMap } from './over-map.ts';

/** Progress as it is once questions that were edited have handed on their histories. */
export function withHeirs(progress: Progress, heirs: Heirs): Progress {
  if (heirs.size === 0) return progress;
  const histories = new OverMap(progress.histories);
  const wrongChoices = new OverMap(progress.wrongChoices);
  const marked = new Set(progress.marked);
  const moves = new Map(progress.moves);
  for (const [from, how] of heirs) move({ histories, wrongChoices, marked, moves }, from, how);
  return { ...progress, histories, wrongChoices, marked, moves };
}

/**
 * What a question has become, over as many edits as there were.
 *
 * @param present the questions of the notes
 * @returns its own id where it has become nothing that is there
 */
export function idToday(
  id: QuestionId,
  moves: Progress['moves'],
  present: { readonly has: (id: QuestionId) => boolean },
): QuestionId {
  const seen = new Set<QuestionId>();
  for (let now: QuestionId | undefined = id; now !== undefined && !seen.has(now); now = moves.get(now)?.to) {
    if (present.has(now)) return now;
    seen.add(now);
  }
  return id;
}
