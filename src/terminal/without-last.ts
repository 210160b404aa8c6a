/** A text without what a person takes for its last character, which may be several: an emoji, a letter with marks. */
export function withoutLast(text: string): string {
  const segments = [...new Intl.Segmenter().segment(text)];
  return segments
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
