import { asQuestionId } from '../domain/identity.ts';
import type { Progress } from '../domain/progress.ts';
import type { CellReader, CellWriter } from './cells.ts';
import { lazyMap } from './lazy-map.ts';
import { rowsMap } from './rows-map.ts';

/** A session names all its questions, which may be thousands. */
export function writeListed(to: CellWriter, listed: Progress['listed']): void {
  to.list(listed, ([id, atMs]) => {
    to.text(id);
    to.number(atMs);
  });
}

/** @param open gives what `writeListed` wrote; asked for once, when the first of them is */
export function listedIn(open: () => CellReader): Progress['listed'] {
  return lazyMap(() => {
    const { count, texts, numbers } = open().rows(1, 1);
    return rowsMap(
      count,
      (row) => asQuestionId(texts[row] ?? ''),
      (row) => numbers[row] ?? 0,
    );
  });
}
