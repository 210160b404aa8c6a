import type { Progress } from '../domain/progress.ts';
import type { Question } from '../domain/question.ts';
import type { Calendar } from '../engine/calendar.ts';
import { dueAtMs } from '../engine/due-date.ts';
import { remembered } from '../engine/schedule.ts';

/** One question of a `--list`, with what the journal says of it. `shown` gives a path as it is told. */
export function historyEntry(
  { id, place, stem, tags }: Question,
  { histories }: Progress,
  shown: (file: string) => string,
  calendar: Calendar,
) {
  const history = histories.get(id);
  const memory = history && remembered(history);
  return {
    id,
    file: shown(place.file),
    line: place.line,
    stem,
    tags,
    lastAnsweredAt: timeOf(history?.lastAnsweredAtMs),
    misses: history?.misses ?? 0,
    dueAt: timeOf(memory && dueAtMs(id, memory, calendar)),
  };
}

function timeOf(atMs: number | undefined): string | null {
  return atMs === undefined ? null : new Date(atMs).toISOString();
}
