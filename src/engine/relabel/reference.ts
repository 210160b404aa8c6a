/** A way to speak of options. */
export interface Reference {
  /** Made when it is needed: to get one ready takes up to nine milliseconds, more than all else of a question, and few are. */
  readonly pattern: () => RegExp;
  /** Whatever the pattern matches has a word of each list, in small letters. */
  readonly words: readonly (readonly string[])[];
  /** Likewise what it starts with, in small letters. */
  readonly start?: () => RegExp;
}

export type NamedReference = Reference & { readonly name: string };

/** Whether a text speaks of options in one of these ways. */
export function isSpokenOf(references: readonly Reference[], text: string): boolean {
  // Patterns that leave case alone take the long s for one.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  return references.some(({ words, start, pattern }) => {
    const may = words.every((list) => list.some((word) => small.includes(word)));
    return may && start?.().test(small) !== false && pattern().test(text);
  });
}
