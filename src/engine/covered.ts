import type { Question } from '../domain/question.ts';
import { foldTag } from '../domain/tag.ts';
import { tagCounts } from './statistics.ts';

/** A tag with the questions that it covers. */
export interface Covering {
  readonly tag: string;
  readonly covered: ReadonlySet<Question>;
}

/** Every tag of some questions with what `--tag` would ask by it: those with a tag that is nested under it, too. */
export function coveredByTag(questions: readonly Question[]): readonly Covering[] {
  const byTag = new Map(tagCounts(questions).map(({ tag }) => [foldTag(tag), { tag, covered: new Set<Question>() }]));
  for (const question of questions) {
    for (const tag of question.tags.map(foldTag)) {
      for (let end = tag.length; end > 0; end = tag.lastIndexOf('/', end - 1)) {
        byTag.get(tag.slice(0, end))?.covered.add(question);
      }
    }
  }
  return [...byTag.values()];
}
