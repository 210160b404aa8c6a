import { endsName, wordAt } from './around.ts';
import type { LabelRow } from './labels-in-prose.ts';
import { namedRow, type RowRecogniser } from './naming.ts';
import { BE, isOwner, UNITS, VERDICTS } from './naming-words.ts';
import type { Piece } from './prose.ts';

/** Small letters that are words of some language, and say nothing by themselves. */
const WORDS = /^[aeioyавикосуя]$/;

/** `b does not scale`, `it is d`, where the note calls its options so: nothing tells a name from a variable. */
export const looseSmall: RowRecogniser = (scene, at, row) => {
  const { pieces, names } = scene;
  if (row.style !== 'small' || row.labels.some(({ number }) => number === undefined)) return undefined;
  const judged = BE.has(wordAt(pieces, row.next)) && VERDICTS.has(wordAt(pieces, row.next + 1));
  const before = pieces[at - 1];
  if (isOwner(wordAt(pieces, at - 1)) || (pieces[at]?.glued && /^['’]$/.test(before?.text ?? ''))) return undefined;
  const kind = names.small || judged ? 'doubt' : 'ambiguous';
  return row.labels.length > 1 || !isWord(pieces, row) ? namedRow(scene, at, row, kind, true) : undefined;
};

function isWord(pieces: readonly Piece[], { labels: [label], next }: LabelRow): boolean {
  if (!WORDS.test(label?.piece.text ?? '') || label?.bracketed || label?.closed) return false;
  const behind = pieces[next];
  return !(behind?.kind === 'sign' && /^[:=–—-]$/.test(behind.text)) && !BE.has(wordAt(pieces, next));
}

const CUE =
  /^(?:ans|answer|solution|key|correct|right|number|nr|only|not|both|neither|either|for|with|is|s|choose|chose|pick|select|because|but|hence|so|than|unlike)$/;
/** What may stand between such a word and the number. */
const LINK = /^[:=.–—-]$/;

/** `3 is too slow`, `it is 2`, `2, since it pushes`, where the note numbers its options and nothing is counted. */
export const looseNumber: RowRecogniser = (scene, at, row) => {
  const { pieces, names } = scene;
  if (row.style !== 'number' || row.labels.some(({ number }) => number === undefined)) return undefined;
  const before = LINK.test(pieces[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const opens = opensText(pieces, at);
  const several = row.labels.length > 1 && !UNITS.has(wordAt(pieces, row.next));
  const paired = several && (opens || /^(?:both|neither|either)$/.test(wordAt(pieces, at - 1)));
  const ended = isEnded(pieces, row.next);
  const does = isDoing(pieces, row);
  const numbered = /^(?:number|nr)$/.test(wordAt(pieces, at - 1));
  const cued = opens || CUE.test(wordAt(pieces, before));
  if (names.numbered && cued && (paired || ended || ((opens || numbered) && does)))
    return namedRow(scene, at, row, 'doubt', true);
  // `option 2 is wrong and 3 is costly`
  const spoken = ended || does || /^(?:it|the)$/.test(wordAt(pieces, row.next));
  return spoken && !isOwner(wordAt(pieces, at - 1)) ? namedRow(scene, at, row, 'ambiguous', true) : undefined;
};

/** Whether a line or a sentence starts there, and no footnote. */
function opensText(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined || before.kind === 'break' || pieces[at]?.first) return true;
  // `Explanation: 3 is the bus`
  if (before.text === ':' && pieces[at - 2]?.kind === 'word' && pieces[at - 2]?.first) return true;
  return /^[.!?;。]$/.test(before.text) && !pieces[at]?.glued;
}

/** `2 pushes, 1 polls` rather than `2 nodes of three`. */
function isDoing(pieces: readonly Piece[], { next }: LabelRow): boolean {
  const word = wordAt(pieces, next);
  const behind = wordAt(pieces, next + 1);
  return /^[a-z]{2,20}s$/.test(word) && !UNITS.has(word) && !BE.has(behind) && !/^(?:of|in|per|can|have)$/.test(behind);
}

/** Whether neither what is counted nor arithmetic follows. */
function isEnded(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at];
  if (behind?.kind !== 'sign' || behind.first) return endsName(pieces, at);
  return /^[.,;:!?)–—→-]$/.test(behind.text) && pieces[at + 1]?.kind !== 'number';
}
