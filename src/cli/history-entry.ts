import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import { dueAtMs } from '../engine/schedule.ts';

/** One question of `review --list`, with what the journal says of it. `shown` gives a path as it is told. */
export function historyEntry(
  { id, place, stem, tags }: Question,
  { histories }: Progress,
  shown: (file: string) => string,
) {
  const history = histories.get(id);
  return {
    id,
    file: shown(place.file),
    line: place.line,
    stem,
    tags,
    lastAnsweredAt: timeOf(history?.lastAnsweredAtMs),
    misses: history?.misses ?? 0,
    dueAt: timeOf(history && dueAtMs(history)),
  };
}

function timeOf(atMs: number | undefined): string | null {
  return atMs === undefined ? null : new Date(atMs).toISOString();
}
