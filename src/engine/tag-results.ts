import type { Outcome, Summary } from '../domain/session.ts';
import { foldTag } from '../domain/tag.ts';

/** Right answers by tag, in alphabetical order; a question counts for each of its tags. */
export function byTagOf(outcomes: readonly Outcome[]): Summary['byTag'] {
  const results = new Map<string, { tag: string; right: number; answered: number }>();
  for (const { question, right } of outcomes) {
    for (const tag of question.tags) {
      const result = results.get(foldTag(tag)) ?? { tag, right: 0, answered: 0 };
      results.set(foldTag(tag), { ...result, right: result.right + (right ? 1 : 0), answered: result.answered + 1 });
    }
  }
  return [...results.values()].sort((a, b) => (foldTag(a.tag) < foldTag(b.tag) ? -1 : 1));
}
