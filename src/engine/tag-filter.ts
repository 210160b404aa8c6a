import { covers, foldTag } from '../domain/tag.ts';

/** `a` or not `a`; the word is folded. */
interface Word {
  readonly tag: string;
  readonly negated: boolean;
}

/** Every group must hold; a group holds when one of its words does. */
export interface TagFilter {
  readonly groups: readonly (readonly Word[])[];
}

/**
 * @param tags one entry for each `--tag`: `a,b` is a or b, `!x` is not x, several entries are "and"
 * @param notTags one entry for each `--not-tag`
 * @throws RangeError for an entry without a word, such as `''`, `a,,b` or `!`
 */
export function parseTagFilter(tags: readonly string[], notTags: readonly string[]): TagFilter {
  const positive = tags.map((entry) => entry.split(',').map(parseWord));
  const negative = notTags.flatMap((entry) => entry.split(',').map((word) => [{ ...parseWord(word), negated: true }]));
  return { groups: [...positive, ...negative] };
}

function parseWord(text: string): Word {
  const folded = foldTag(text);
  const negated = folded.startsWith('!');
  const tag = foldTag(negated ? folded.slice(1) : folded);
  if (tag === '') throw new RangeError(text);
  return { tag, negated };
}

/** The filter, and one of these tags too: they are taken as they are, whatever characters are in them. */
export function withAnyOf({ groups }: TagFilter, tags: readonly string[]): TagFilter {
  return { groups: [...groups, tags.map((tag) => ({ tag: foldTag(tag), negated: false }))] };
}

/** The words of a filter that no tag of the notes is covered by. */
export function unknownWords(filter: TagFilter, known: readonly string[]): readonly string[] {
  const folded = known.map(foldTag);
  const words = filter.groups.flat().map(({ tag }) => tag);
  return [...new Set(words)].filter((word) => !folded.some((tag) => covers(word, tag)));
}

/** @param tags of a question, as the notes spell them */
export function matchesTags(tags: readonly string[], filter: TagFilter): boolean {
  const folded = tags.map(foldTag);
  return filter.groups.every((group) =>
    group.some(({ tag, negated }) => folded.some((other) => covers(tag, other)) !== negated),
  );
}
