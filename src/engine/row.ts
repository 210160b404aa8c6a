/**
 * A list of which an item may be made only when it is asked for. An array is one that is there whole. No place is counted
 * from the end.
 */
export interface Row<Item> extends Iterable<Item> {
  readonly length: number;
  /** @returns undefined behind the last one */
  readonly at: (index: number) => Item | undefined;
  readonly slice: (from: number, to: number) => readonly Item[];
}
