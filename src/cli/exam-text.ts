import { covers, foldTag } from '../domain/tag.ts';
import type { Paper } from '../engine/paper.ts';
import { cleanLine } from '../markdown/clean.ts';
import { counted } from '../terminal/wording.ts';
import { nearest } from './nearest.ts';

/** What a paper was to be drawn from. */
interface Wanted {
  /** Questions that were asked for. */
  readonly count: number;
  /** Questions that are left out as their keys are disputed. */
  readonly disputed: number;
  /** All tags of the notes. */
  readonly tags: readonly string[];
}

/** In what a paper is not what was asked for: a sentence each. */
export function oddities({ questions, short }: Paper, { count, disputed, tags }: Wanted): readonly string[] {
  return [
    // A paper without them may be another one than that of a study group; its code tells.
    ...(disputed === 0
      ? []
      : [`${counted(disputed, 'question')} whose key you dispute left out: the paper may differ from that of others.`]),
    ...(questions.length < count ? [`The notes have no more than that: ${count} were asked for.`] : []),
    ...short.map(({ tag, wanted, found }) => {
      const many = `${found} of ${counted(wanted, 'question')}`;
      return `${cleanLine(tag)}: ${many} that the blueprint wants; others stand in.${guessText(tag, tags)}`;
    }),
  ];
}

/** A tag that no note has is most often misspelt. */
function guessText(tag: string, known: readonly string[]): string {
  if (known.some((one) => covers(foldTag(tag), foldTag(one)))) return '';
  const guess = nearest(tag, known);
  return guess === undefined ? ' No note has this tag.' : ` No note has this tag: did you mean ${cleanLine(guess)}?`;
}
