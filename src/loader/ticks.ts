/** A box to tick at the start of an option. */
export interface Tick {
  readonly ticked: boolean;
  /** Offset of what stands behind it. */
  readonly end: number;
}

/**
 * `[ ]`, `[x]`, `[X]`, `[×]`, `[✓]`, also `[]` and `[ x]`; `[(X)]` and `[[X]]`, as LiaScript has them for one and for several
 * right ones. A link such as `[x](…)` is none.
 */
const BOX =
  /^\\?\[(?:[ \t\u00a0\u3000]?([xX×хХ✓✔✅]?)[ \t\u00a0\u3000]?|\(([xX ])\)|\[([xX ])\])\\?\](?![([:])[ \t\u3000]*/u;

/** @param at offset where the text of an option starts */
export function tickAt(source: string, at: number): Tick | undefined {
  // Asked of each option several times, and hardly any has one.
  if (source[at] !== '[' && source[at] !== '\\') return undefined;
  const box = BOX.exec(source.slice(at, at + 24));
  if (box === null) return undefined;
  const sign = box[1] ?? box[2] ?? box[3] ?? '';
  return { ticked: sign.trim() !== '', end: at + box[0].length };
}
