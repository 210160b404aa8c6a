/**
 * A map that is made when it is first looked into: most commands look into a part of what a snapshot has.
 *
 * @param source what it is made of
 */
export function lazyMap<Source, Key, Value>(
  source: Source,
  make: (source: Source) => ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  let made: ReadonlyMap<Key, Value> | undefined;
  const map = (): ReadonlyMap<Key, Value> => {
    made ??= make(source);
    return made;
  };
  return {
    get size() {
      return map().size;
    },
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    keys: () => map().keys(),
    values: () => map().values(),
    entries: () => map().entries(),
    forEach: (call) => map().forEach(call),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
}
