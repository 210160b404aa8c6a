import type { OptionNumber } from '../../domain/question.ts';
import { wordAt } from './around.ts';
import { rowAt } from './labels-in-prose.ts';
import type { Naming, Scene } from './naming.ts';
import { styleOf } from './option-names.ts';
import { isArticle } from './recognise-friends.ts';
import { isTogether } from './recognise-nouns.ts';

/** What goes on with an option: `A plus encryption`. */
const GOES_ON = /^(?:plus|together|along|followed|without|then|with|and|or|but|if|when|as)$/;

/**
 * Options that an option may name within a sentence: `A with encryption`, `Use A for reads and B for writes`.
 *
 * @param meant letters that the stem has a meaning for
 */
export function looselyNamed(
  scene: Scene,
  namings: readonly Naming[],
  meant: ReadonlySet<string>,
): readonly OptionNumber[] {
  const { pieces, names } = scene;
  const said = pieces.filter(({ kind }) => kind !== 'break');
  const [only] = said;
  if (only !== undefined && said.length === 1 && isTogether(scene, only.text)) {
    return numbersOf([...only.text].map((letter) => names.numberOf('capital', letter)));
  }
  const starts = pieces.findIndex(({ kind }) => kind !== 'break');
  const friends = namings.filter(({ kind }) => kind === 'friend');
  return pieces.flatMap((piece, at): readonly OptionNumber[] => {
    // Most words are none, and signs are read with what they open.
    const row = styleOf(piece) === undefined ? undefined : rowAt(pieces, at, names);
    if (row === undefined) return [];
    const { start } = piece;
    const goesOn = at === starts && GOES_ON.test(wordAt(pieces, row.next));
    if (row.style === 'number' && !(names.numbered && goesOn)) return [];
    if (row.style === 'small' && !(names.small && (row.labels.length > 1 || goesOn || !/^[aeioy]$/.test(piece.text))))
      return [];
    if (piece.text === 'I' || row.labels.some(({ piece: { text } }) => meant.has(text))) return [];
    if (!goesOn && (isArticle(pieces, at) || friends.some((friend) => friend.start <= start && start < friend.end)))
      return [];
    return numbersOf(row.labels.map(({ number }) => number));
  });
}

const numbersOf = (numbers: readonly (OptionNumber | undefined)[]): readonly OptionNumber[] =>
  numbers.every((number) => number !== undefined) ? numbers : [];
