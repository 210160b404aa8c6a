/**
 * A map of rows that are read one by one, when they are asked for: most commands look at a part of what a snapshot has.
 *
 * @param count how many rows there are
 * @param keyAt each another one
 * @param valueAt reads a row; called again whenever that one is asked for
 */
export function rowsMap<Key, Value>(
  count: number,
  keyAt: (row: number) => Key,
  valueAt: (row: number) => Value,
): ReadonlyMap<Key, Value> {
  // Loops, as lists of pairs take three times as long before the compiler has warmed up, and this is the start.
  const mapOf = <Kept>(keep: (row: number) => Kept): ReadonlyMap<Key, Kept> => {
    const map = new Map<Key, Kept>();
    for (let row = 0; row < count; row += 1) map.set(keyAt(row), keep(row));
    return map;
  };
  let known: ReadonlyMap<Key, number> | undefined;
  const rows = (): ReadonlyMap<Key, number> => {
    known ??= mapOf((row) => row);
    return known;
  };
  let read: ReadonlyMap<Key, Value> | undefined;
  const all = (): ReadonlyMap<Key, Value> => {
    read ??= mapOf(valueAt);
    return read;
  };
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
