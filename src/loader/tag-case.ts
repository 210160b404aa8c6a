import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { foldTag } from '../domain/tag.ts';

/** Tags of one note, as it spells them. */
export interface TaggedNote {
  readonly file: string;
  readonly tags: readonly string[];
}

/** A tag that a later note spells in another case than the first that has it: both are one tag, shown as first met. */
export function tagsInOtherCase(notes: readonly TaggedNote[]): readonly Diagnostic[] {
  const first = new Map<string, { tag: string; file: string }>();
  return notes.flatMap(({ file, tags }) =>
    tags.flatMap((tag): readonly Diagnostic[] => {
      const known = first.get(foldTag(tag));
      if (known === undefined) first.set(foldTag(tag), { tag, file });
      if (known === undefined || known.tag === tag) return [];
      const place = { file, line: 1, column: 1 };
      const message = `Unexpected tag \`${tag}\`, expected \`${known.tag}\` as in another note`;
      const found = diagnostic('tag-case', place, message, 'Both are one tag; spell it in one way.');
      return [{ ...found, also: { file: known.file, line: 1, column: 1 } }];
    }),
  );
}
