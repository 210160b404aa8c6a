/** A map that is made when something of it is asked for first. */
export function lazyMap<Key, Value>(make: () => ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  let made: ReadonlyMap<Key, Value> | undefined;
  const all = (): ReadonlyMap<Key, Value> => {
    made ??= make();
    return made;
  };
  return {
    get size() {
      return all().size;
    },
    get: (key) => all().get(key),
    has: (key) => all().has(key),
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (call) => all().forEach(call),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
