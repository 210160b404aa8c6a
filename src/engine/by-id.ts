import { once } from '../domain/once.ts';
import type { Question, QuestionId } from '../domain/question.ts';

/** The questions of a list by their ids; of two with one id the last. Of thousands that takes a while, so it is done once for a list. */
export const byId = once((questions: readonly Question[]): ReadonlyMap<QuestionId, Question> => {
  const all = new Map<QuestionId, Question>();
  for (const question of questions) all.set(question.id, question);
  return all;
});

/** What knows something of questions, by their ids. */
interface Knowing {
  readonly size: number;
  readonly has: (id: QuestionId) => boolean;
  readonly keys: () => Iterable<QuestionId>;
}

/**
 * The questions of a list that something is known of. Most have no history where there are thousands, and most of a long history is of
 * other questions where there are few: the shorter one is gone through.
 *
 * @returns in any order
 */
export function knownAmong(questions: readonly Question[], knowing: Knowing): readonly Question[] {
  // Asked for once: a map over another one counts anew.
  const { size } = knowing;
  if (size === 0) return [];
  if (size >= questions.length) return questions.filter(({ id }) => knowing.has(id));
  const all = byId(questions);
  return Array.from(knowing.keys(), (id) => all.get(id)).filter((question) => question !== undefined);
}
