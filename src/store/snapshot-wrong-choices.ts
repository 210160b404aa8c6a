import { asQuestionId } from '../domain/identity.ts';
import type { Progress, WrongChoices } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { CellReader, CellWriter } from './cells.ts';
import { lazyMap } from './lazy-map.ts';
import { rowsMap } from './rows-map.ts';

/** A row for each set that was chosen, those of a question behind each other. */
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
    const starts: number[] = [];
    for (let row = 0; row < count; row += 1) if (row === 0 || texts[row * 2] !== texts[row * 2 - 2]) starts.push(row);
    return rowsMap(
      starts.length,
      (at) => asQuestionId(texts[(starts[at] ?? 0) * 2] ?? ''),
      (at) => {
        const sets = new Map<string, number>();
        const end = starts[at + 1] ?? count;
        for (let row = starts[at] ?? end; row < end; row += 1) sets.set(texts[row * 2 + 1] ?? '', numbers[row] ?? 0);
        return sets;
      },
    );
  });
}
