import type { Hash } from '../domain/identity.ts';
import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { knownAmong } from './by-id.ts';
import { linkTo } from './link-by-hand.ts';
import { OverMap } from './over-map.ts';

/**
 * Progress with the keys of last answers as today's wordings have them: a question that its note names by an id of its own
 * may be reworded, and a slip put right in an option is no other key.
 */
export function withKeysOfToday(progress: Progress, questions: readonly Question[], hash: Hash): Progress {
  if (progress.histories.size === 0) return progress;
  const histories = new OverMap(progress.histories);
  for (const question of knownAmong(questions, progress.histories)) {
    const history = histories.get(question.id);
    if (history?.key === undefined || history.key === question.keyFingerprint) continue;
    const { was, key } = linkTo(question, progress.wordingOf(question.id), hash);
    if (was === history.key && key !== undefined) histories.set(question.id, { ...history, key });
  }
  return { ...progress, histories };
}
