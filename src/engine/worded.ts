import type { JournalEvent } from '../domain/journal-event.ts';
import type { Worded } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';

/** What each question asked when it was answered first, by the id that it had then. */
export function wordedQuestions(events: readonly JournalEvent[]): ReadonlyMap<QuestionId, Worded> {
  const worded = new Map<QuestionId, Worded>();
  for (const event of events) {
    if (event.type !== 'wording') continue;
    const { question, stem, options, file, atMs } = event;
    const known = worded.get(question);
    const first = known === undefined || atMs < known.firstAtMs ? { stem, options, file, firstAtMs: atMs } : known;
    worded.set(question, { ...first, lastAtMs: Math.max(atMs, known?.lastAtMs ?? atMs) });
  }
  for (const event of events) {
    if (event.type !== 'answer') continue;
    const known = worded.get(event.question);
    if (known !== undefined) worded.set(event.question, { ...known, lastAtMs: Math.max(event.atMs, known.lastAtMs) });
  }
  return worded;
}
