/**
 * Of these each is a character by itself, whichever of them stands beside it: ASCII and other letters, punctuation, arrows, lines
 * and shapes, kana, Han.
 */
export const APART =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u23ff\u2460-\u27bf\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/;

/** Made when it is needed: to make it takes longer than to draw a question. */
let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each, which may be several: an emoji, a letter with marks. */
export function graphemesOf(text: string): readonly string[] {
  if (APART.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
