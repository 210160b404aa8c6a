import { isPossessive, type LabelRow, rowAt } from './labels-in-prose.ts';
import {
  judgedAt,
  namedRow,
  opensLine,
  opensSentence,
  type Recogniser,
  type Scene,
  spanned,
  wordAt,
} from './naming.ts';
import {
  COPULAS,
  CORRECT_BEHIND,
  DASHES,
  NOUNS,
  SPOKEN,
  STATEMENTS,
  UNITS,
  UNSPACED_NOUN,
  VERDICTS,
} from './naming-words.ts';
import type { Piece } from './prose.ts';
import { isArticle } from './recognise-friends.ts';

const ENGLISH = /^(?:options?|answers?|choices?|alternatives?|distractors?|letters?|statements?)$/;
const FILLER = /^(?:not|also|therefore|both|either|clearly|definitely|indeed|thus)$/;

/** `option B`, `answers 2 and 3`, `the correct answer is B`, `选项B`. */
export const byNoun: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  const noun = wordAt(pieces, at);
  const statement = STATEMENTS.has(noun);
  if (!NOUNS.has(noun) && !statement && !UNSPACED_NOUN.test(noun)) return undefined;
  let next = at + 1;
  if (CORRECT_BEHIND.has(wordAt(pieces, next))) next += 1;
  let direct = true;
  const link = pieces[next];
  if (
    link !== undefined &&
    (COPULAS.has(wordAt(pieces, next)) || /^[:=：]$/.test(link.text) || (DASHES.has(link.text) && !link.glued))
  ) {
    direct = false;
    next += 1;
    while (FILLER.test(wordAt(pieces, next))) next += 1;
  }
  if (/^(?:#|№)$/.test(pieces[next]?.text ?? '')) next += 1;
  else if (/^(?:no|nr|number)$/.test(wordAt(pieces, next)) && pieces[next + 1]?.text === '.') next += 2;
  const row = rowAt(pieces, next, names);
  if (row === undefined) {
    const code =
      direct && pieces[next]?.kind === 'code' && /^`+ ?(?:[A-La-l]|\d{1,2}) ?`+$/.test(pieces[next]?.text ?? '');
    return code || isTogether(scene, pieces[next]?.text ?? '') ? spanned(scene, at, next + 1, 'doubt') : undefined;
  }
  if (pieces[next]?.first && direct) return undefined;
  const unknown = row.labels.some(({ number }) => number === undefined);
  if (unknown && row.style === 'number' && !direct) return spanned(scene, at, row.next, 'friend');
  if (row.style === 'small' && !isSmallName(pieces, row)) {
    return row.labels[0]?.piece.text === 'a' ? undefined : spanned(scene, at, row.next, 'doubt');
  }
  if (row.style === 'number' && (UNITS.has(wordAt(pieces, row.next)) || pieces[row.next]?.text === '%'))
    return undefined;
  if (!direct && !endsName(pieces, row.next)) return spanned(scene, at, row.next, 'doubt');
  const unsure = (statement && scene.statements) || (row.ranges.size > 0 && !ENGLISH.test(noun));
  return namedRow(scene, at, row, unsure ? 'doubt' : 'sure', false);
};

/** Whether small letters are names and no words: `option b is`, `answer (c)`, `options a and c`. */
function isSmallName(pieces: readonly Piece[], { labels, next }: LabelRow): boolean {
  return labels.length > 1 || labels.some(({ bracketed }) => bracketed) || endsName(pieces, next);
}

/** Whether no noun follows that the name may belong to. */
function endsName(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at];
  if (behind === undefined || behind.first || behind.kind === 'break' || behind.kind === 'sign') return true;
  return SPOKEN.has(wordAt(pieces, at)) || VERDICTS.has(wordAt(pieces, at)) || behind.glued;
}

/** `Correct: B`, `Incorrect - A, C`. */
export const behindVerdict: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  const word = wordAt(pieces, at);
  if ((!VERDICTS.has(word) && !/^(?:ans|key|solution)$/.test(word)) || !opensLine(pieces, at)) return undefined;
  const link = pieces[at + 1]?.text ?? '';
  if (link !== ':' && !DASHES.has(link)) return undefined;
  const row = rowAt(pieces, at + 2, names);
  if (row?.style !== 'capital') return undefined;
  const behind = pieces[row.next];
  const closed = behind === undefined || behind.first || behind.kind === 'break' || behind.kind === 'sign';
  return closed ? namedRow(scene, at, row, 'sure', true) : undefined;
};

const JOINED = /^(?:neither|both|either|only|nor|than|unlike|except|not)$/;
/** Letters that stand together: `BD`. */
const TOGETHER = /^[A-L]{2,5}$/;

function isTogether({ names }: Scene, word: string): boolean {
  return TOGETHER.test(word) && [...word].every((letter) => names.numberOf('capital', letter) !== undefined);
}

/** `B is correct`, `A, C, and D are wrong`, `neither A nor C`. */
export const bare: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  const row = rowAt(pieces, at, names);
  if (row === undefined && isTogether(scene, pieces[at]?.text ?? '') && judgedAt(pieces, at + 1)) {
    return spanned(scene, at, at + 1, 'doubt');
  }
  if (row === undefined || row.style === 'small') return undefined;
  const judged = judgedAt(pieces, row.next);
  if (row.style === 'number') {
    const starts = opensSentence(pieces, at) && row.labels.every(({ number }) => number !== undefined);
    return starts && judged ? namedRow(scene, at, row, 'sure', true) : undefined;
  }
  if (row.labels.every(({ number }) => number === undefined)) return undefined;
  if (judged) return namedRow(scene, at, row, 'sure', true);
  if (wordAt(pieces, at - 1) === 'in' && row.labels.length === 1) return spanned(scene, at, row.next, 'ambiguous');
  const spoken = JOINED.test(wordAt(pieces, at - 1)) || endsName(pieces, row.next) || isPossessive(pieces, row.next);
  return namedRow(scene, at, row, spoken ? 'likely' : 'doubt', true);
};

const SIGN_OF_VERDICT = /^[✅❌✔✓✗✘☑]$/u;

/** `**B) Amazon SQS**`, `- C: wrong`, `| A | wrong |`: a line that is about what it starts with. */
export const heading: Recogniser = (scene, at) => {
  const { pieces, names } = scene;
  if (!opensLine(pieces, at)) return undefined;
  const row = rowAt(pieces, at, names);
  if (row === undefined || row.style === 'number' || isArticle(pieces, at)) return undefined;
  let next = row.next;
  const closer = pieces[next];
  const ended = closer === undefined || closer.first || closer.kind === 'break';
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
  const judged = signed || VERDICTS.has(wordAt(pieces, next));
  if (row.style === 'small') return judged || text !== undefined ? namedRow(scene, at, row, 'sure', false) : undefined;
  return namedRow(scene, at, row, judged || text !== undefined ? 'sure' : 'likely', text === undefined);
};
