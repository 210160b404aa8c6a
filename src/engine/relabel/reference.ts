/** A way to speak of options. */
export interface Reference {
  /** Made when it is needed: to get one ready takes up to nine milliseconds, more than all else of a question, and few are. */
  readonly pattern: () => RegExp;
  /** Whatever the pattern matches has a word of each list, in small letters. */
  readonly words: readonly (readonly string[])[];
  /** Likewise a part of it that is quicker to find, in small letters. */
  readonly part?: () => RegExp;
  /** Likewise whether it may be a text in small letters, by how that starts. */
  readonly mayBe?: (small: string) => boolean;
}

export type NamedReference = Reference & { readonly name: string };

/** Whether a text speaks of options in one of these ways. */
export function isSpokenOf(references: readonly Reference[], text: string): boolean {
  // Patterns that leave case alone take the long s for one.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  return references.some(({ words, part, mayBe, pattern }) => {
    const may = words.every((list) => list.some((word) => small.includes(word)));
    return may && mayBe?.(small) !== false && part?.().test(small) !== false && pattern().test(text);
  });
}
