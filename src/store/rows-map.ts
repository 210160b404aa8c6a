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
  let known: ReadonlyMap<Key, number> | undefined;
  const rows = (): ReadonlyMap<Key, number> => {
    if (known !== undefined) return known;
    const map = new Map<Key, number>();
    for (let row = 0; row < count; row += 1) map.set(keyAt(row), row);
    known = map;
    return map;
  };
  let read: readonly Value[] | undefined;
  const values = (): readonly Value[] => {
    if (read !== undefined) return read;
    const list = Array<Value>(count);
    for (let row = 0; row < count; row += 1) list[row] = valueAt(row);
    read = list;
    return list;
  };
  let both: ReadonlyMap<Key, Value> | undefined;
  const all = (): ReadonlyMap<Key, Value> => {
    both ??= new Map(values().map((value, row) => [keyAt(row), value]));
    return both;
  };
  return {
    get size() {
      return count;
    },
    get: (key) => {
      const row = (known ?? rows()).get(key);
      return row === undefined ? undefined : valueAt(row);
    },
    has: (key) => rows().has(key),
    keys: () => rows().keys(),
    values: () => values().values(),
    entries: () => all().entries(),
    forEach: (call) => all().forEach(call),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
