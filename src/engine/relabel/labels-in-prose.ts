import type { OptionNumber } from '../../domain/question.ts';
import { isEnglish } from './english.ts';
import { CLOSING, DASHES, JOINT_SIGNS, JOINTS, OPENING, THROUGH } from './naming-words.ts';
import { type OptionNames, type Style, styleOf } from './option-names.ts';
import type { Piece } from './prose.ts';

/** A letter or number that may be the name of an option. */
export interface Label {
  readonly piece: Piece;
  readonly style: Style;
  /** undefined where no option has the name */
  readonly number: OptionNumber | undefined;
  readonly bracketed: boolean;
  /** A bracket closes that none opened: `B)`. */
  readonly closed: boolean;
  /** Index of the piece behind it and its closing sign. */
  readonly next: number;
}

/** Labels that are named together: `A, B, and D`. */
export interface LabelRow {
  readonly labels: readonly Label[];
  /** Which of the labels reach to the one behind: `A` in `A to C`. */
  readonly ranges: ReadonlySet<number>;
  readonly style: Style;
  readonly next: number;
}

/** Signs that may touch a letter that stands for itself; any other makes it a part of something else, as in `C++`. */
const BEFORE = new Set([
  ...OPENING,
  ...CLOSING,
  ...JOINT_SIGNS,
  ...DASHES,
  ':',
  ';',
  '#',
  '：',
  '。',
  '；',
  '→',
  '✅',
  '❌',
]);
const BEHIND = new Set([...CLOSING, ...JOINT_SIGNS, ...DASHES, ...'.;:!?。：；→✅❌']);

const isUnspaced = ({ text }: Piece): boolean =>
  !isEnglish(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);

/** Whether a piece stands for itself: `B`, `(B)`, `B:`, `A-C`, and not `B-tree`, `C++`, `a.B`, `-20` or `C:\`. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = piece?.glued ? pieces[at - 1] : undefined;
  const style = styleOf(piece);
  if (before !== undefined && before.kind !== 'break') {
    if (before.kind !== 'sign') return isUnspaced(before) && isFreeBehind(pieces, at);
    if (!BEFORE.has(before.text)) return false;
    if (before.text === '-' || before.text === '–') {
      if (!before.glued || styleOf(pieces[at - 2]) !== style) return false;
    }
  }
  return isFreeBehind(pieces, at);
}

function isFreeBehind(pieces: readonly Piece[], at: number): boolean {
  const [piece, behind, further] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!behind?.glued || behind.kind === 'break') return true;
  if (behind.kind !== 'sign') return isUnspaced(behind);
  if (!BEHIND.has(behind.text)) return false;
  if (!further?.glued || further.kind === 'break') return true;
  if (behind.text === "'" || behind.text === '’') return further.kind === 'sign' || further.text === 's';
  if (/^[-–/]$/.test(behind.text)) return styleOf(further) === styleOf(piece);
  return further.kind === 'sign' ? further.text !== '\\' : !/^[.:]$/.test(behind.text);
}

/** The label at an index, or behind the sign that opens it. */
export function labelAt(pieces: readonly Piece[], at: number, names: OptionNames): Label | undefined {
  const before = pieces[at]?.glued ? pieces[at - 1] : undefined;
  const inWord = before?.kind === 'word' && !isUnspaced(before);
  const opened = !inWord && OPENING.has(pieces[at]?.text ?? '') && pieces[at + 1]?.glued === true;
  const index = opened ? at + 1 : at;
  const piece = pieces[index];
  const style = styleOf(piece);
  if (piece === undefined || style === undefined || !standsAlone(pieces, index)) return undefined;
  const name = style === 'number' ? String(Number(piece.text)) : piece.text;
  const behind = pieces[index + 1];
  const closed = behind?.glued === true && CLOSING.has(behind.text) && !isPossessive(pieces, index + 1);
  return {
    piece,
    style,
    number: names.numberOf(style, name),
    bracketed: opened && closed,
    closed: closed && !opened,
    next: closed && (opened || behind.text === ')') ? index + 2 : index + 1,
  };
}

export function isPossessive(pieces: readonly Piece[], at: number): boolean {
  const [sign, letter] = [pieces[at], pieces[at + 1]];
  return (sign?.text === "'" || sign?.text === '’') && letter?.glued === true && letter.text === 's';
}

/** No row is longer; each is read once more from its second label on, where it is none. */
const MOST_LABELS = 24;

/** All labels from an index on that are named together, of one style. */
export function rowAt(pieces: readonly Piece[], at: number, names: OptionNames): LabelRow | undefined {
  const first = labelAt(pieces, at, names);
  if (first === undefined) return undefined;
  const labels = [first];
  const ranges = new Set<number>();
  let next = first.next;
  while (labels.length < MOST_LABELS) {
    const joint = jointAt(pieces, next);
    const label = joint === undefined ? undefined : labelAt(pieces, joint.next, names);
    if (joint === undefined || label === undefined || label.style !== first.style) break;
    if (joint.range) {
      if (label.number === undefined) break;
      ranges.add(labels.length - 1);
    }
    labels.push(label);
    next = label.next;
  }
  return { labels, ranges, style: first.style, next };
}

function jointAt(pieces: readonly Piece[], at: number): { readonly next: number; readonly range: boolean } | undefined {
  const [piece, behind] = [pieces[at], pieces[at + 1]];
  if (piece === undefined) return undefined;
  if (DASHES.has(piece.text)) return piece.glued && behind?.glued ? { next: at + 1, range: true } : undefined;
  if (THROUGH.has(piece.text)) return { next: at + 1, range: true };
  if (piece.text === 'als' && behind?.text === 'auch') return { next: at + 2, range: false };
  if (JOINTS.has(piece.text)) return { next: at + 1, range: false };
  if (!JOINT_SIGNS.has(piece.text)) return undefined;
  const word = behind?.kind === 'word' && JOINTS.has(behind.text) && !behind.glued;
  return { next: at + (word ? 2 : 1), range: false };
}
