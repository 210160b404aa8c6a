import { UserError } from '../domain/user-error.ts';

/**
 * The one that has an id, or the only one whose id begins so.
 *
 * @param none what is told where there is none
 * @throws UserError when none or more than one has it
 */
export function findById<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  id: string,
  none: () => UserError,
): Item {
  const exact = items.filter((item) => idOf(item) === id);
  const hits = exact.length > 0 || id === '' ? exact : items.filter((item) => idOf(item).startsWith(id));
  const [hit, ...others] = hits;
  if (hit === undefined) throw none();
  if (others.length > 0) {
    const ids = hits.slice(0, 3).map(idOf);
    throw new UserError(`\`${id}\` begins ${hits.length} ids, expected one`, `Type more of it: ${ids.join(', ')}.`);
  }
  return hit;
}
