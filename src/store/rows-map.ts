/**
 * A map of rows that are read one by one, when they are asked for: most commands look at a part of what a snapshot has.
 *
 * @param keys of the rows, in their order, each another one
 * @param valueAt reads a row; called again whenever it is asked for
 */
export function rowsMap<Key, Value>(
  keys: () => readonly Key[],
  valueAt: (row: number) => Value,
): ReadonlyMap<Key, Value> {
  let known: ReadonlyMap<Key, number> | undefined;
  const rows = (): ReadonlyMap<Key, number> => {
    known ??= new Map(keys().map((key, row) => [key, row]));
    return known;
  };
  const all = (): ReadonlyMap<Key, Value> => new Map(Array.from(rows(), ([key, row]) => [key, valueAt(row)]));
  return {
    get size() {
      return rows().size;
    },
    get: (key) => {
      const row = rows().get(key);
      return row === undefined ? undefined : valueAt(row);
    },
    has: (key) => rows().has(key),
    keys: () => rows().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (call) => all().forEach(call),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
