import { asQuestionId } from '../domain/identity.ts';
import type { Progress, WrongChoices } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { CellReader, CellWriter } from './cells.ts';
import { lazyMap } from './lazy-map.ts';

/** A row for each set that was chosen. */
export function writeWrongChoices(to: CellWriter, wrongChoices: Progress['wrongChoices']): void {
  const rows = [...wrongChoices].flatMap(([id, sets]) => [...sets].map(([set, times]) => ({ id, set, times })));
  to.list(rows, ({ id, set, times }) => {
    to.text(id);
    to.text(set);
    to.number(times);
  });
}

/** @param open gives what `writeWrongChoices` wrote; asked for once, when the first of them is */
export function wrongChoicesIn(open: () => CellReader): Progress['wrongChoices'] {
  return lazyMap((): ReadonlyMap<QuestionId, WrongChoices> => {
    const { count, texts, numbers } = open().rows(2, 1);
    const all = new Map<QuestionId, Map<string, number>>();
    for (let row = 0; row < count; row += 1) {
      const id = asQuestionId(texts[row * 2] ?? '');
      const sets = all.get(id) ?? new Map<string, number>();
      sets.set(texts[row * 2 + 1] ?? '', numbers[row] ?? 0);
      all.set(id, sets);
    }
    return all;
  });
}
