/**
 * Finds something once for each node, row of nodes, scene or question: who knows nothing of each other asks the same of it.
 *
 * @param find pure; its further arguments are the same whenever it is asked of a key, as the source of a node is
 */
export function once<Key extends object, Rest extends readonly unknown[], Result>(
  find: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const found = new WeakMap<Key, { readonly result: Result }>();
  return (key, ...rest) => {
    const known = found.get(key);
    if (known !== undefined) return known.result;
    const result = find(key, ...rest);
    found.set(key, { result });
    return result;
  };
}
