import { endsPhrase, opensLine, wordAt } from './around.ts';
import { namedRow, type RowRecogniser, spanned } from './naming.ts';
import { SIGN_OF_VERDICT, VERDICTS } from './naming-words.ts';
import type { Piece } from './prose.ts';
import { isArticle } from './recognise-friends.ts';

/** `**B) Amazon SQS**`, `- C: wrong`, `| A | wrong |`: a line that is about what it starts with. */
export const heading: RowRecogniser = (scene, at, row) => {
  const { pieces } = scene;
  if (row.style === 'number' || isArticle(pieces, at) || !opensLine(pieces, at)) return undefined;
  let next = row.next;
  const closer = pieces[next];
  const closed = row.labels.at(-1)?.closed === true;
  const ended = closed || closer === undefined || closer.first || closer.kind === 'break';
  if (!ended && !(closer.kind === 'sign' && /^[).:|–—→-]$|^[✅❌✔✓✗✘☑]$/u.test(closer.text))) return undefined;
  let signed = SIGN_OF_VERDICT.test(pieces[at - 1]?.text ?? '') || SIGN_OF_VERDICT.test(pieces[at - 2]?.text ?? '');
  // What it is about stands behind signs, or in the next cell of a table.
  while (
    next < row.next + 6 &&
    (pieces[next]?.kind === 'sign' || pieces[next]?.kind === 'break') &&
    !(next > row.next && pieces[next]?.first && pieces[next]?.kind === 'sign')
  ) {
    if (SIGN_OF_VERDICT.test(pieces[next]?.text ?? '')) signed = true;
    next += 1;
  }
  const text = scene.optionAt(next);
  const own = row.labels.length === 1 ? row.labels[0]?.number : undefined;
  if (text !== undefined && own !== undefined && text !== own) return spanned(scene, at, row.next, 'doubt');
  const judged =
    signed || isMarked(pieces, next) || (VERDICTS.has(wordAt(pieces, next)) && endsPhrase(pieces, next + 1));
  if (row.style === 'small') return judged || text !== undefined ? namedRow(scene, at, row, 'sure', false) : undefined;
  return namedRow(scene, at, row, judged || text !== undefined ? 'sure' : 'likely', text === undefined);
};

/** Longer lines are no headings. */
const MOST_PIECES = 40;

/** Whether the line ends with a sign of a verdict. */
function isMarked(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (
    at < from + MOST_PIECES &&
    pieces[at] !== undefined &&
    pieces[at]?.kind !== 'break' &&
    !(at > from && pieces[at]?.first)
  )
    at += 1;
  return [pieces[at - 1], pieces[at - 2]].some((piece) => piece?.kind === 'sign' && SIGN_OF_VERDICT.test(piece.text));
}
