/**
 * Finds something once for each object, such as a node, a row of nodes or a question: who knows nothing of each other asks the same of it.
 *
 * @param find pure; `more` is the same whenever it is asked of a key, as the source of a node is
 */
export function once<Key extends object, Result extends NonNullable<unknown>, More = void>(
  find: (key: Key, more: More) => Result,
): (key: Key, more: More) => Result {
  const found = new WeakMap<Key, Result>();
  return (key, more) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const result = find(key, more);
    found.set(key, result);
    return result;
  };
}
