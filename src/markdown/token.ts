import type { Span } from './offsets.ts';

/**
 * A text as a flat row of what a reader meets: HTML tags told apart from text, wherever the parser put them. Notes mix
 * Markdown and HTML so that one element starts in one node and ends in another; a flat row does not mind.
 *
 * `code` is text that is never markup. `boundary` stands between two blocks. `**bold**` reads as `<strong>`, `*weak*` as
 * `<em>`.
 */
export type Token = Span &
  (
    | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
    | { readonly kind: 'comment'; readonly text: string; readonly closed: boolean }
    | { readonly kind: 'text' | 'code'; readonly text: string }
    | { readonly kind: 'image'; readonly alt: string; readonly url: string }
    | { readonly kind: 'boundary' }
  );
