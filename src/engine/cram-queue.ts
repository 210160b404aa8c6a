import type { Memory, Progress } from '../domain/progress.ts';
import type { Schedulable } from './due-queue.ts';
import { isNew } from './new-per-day.ts';
import type { Random } from './random.ts';
import { remembered, retrievability } from './schedule.ts';
import { shuffle } from './shuffle.ts';

/** All that may be asked, most likely forgotten first, then those that were never seen. */
export function cramQueue<Asked extends Schedulable>(
  questions: readonly Asked[],
  { histories }: Pick<Progress, 'histories'>,
  nowMs: number,
  random: Random | undefined,
): readonly Asked[] {
  const asked = questions.filter(({ disputed }) => !disputed);
  const known = asked.flatMap((question) => {
    const history = histories.get(question.id);
    const memory: Memory | undefined = history && remembered(history);
    return memory === undefined ? [] : [{ question, left: retrievability(memory, nowMs) }];
  });
  const unseen = asked.filter(({ id }) => isNew(histories.get(id)));
  return [
    ...known.sort((a, b) => a.left - b.left).map(({ question }) => question),
    ...(random === undefined ? unseen : shuffle(unseen, random)),
  ];
}
