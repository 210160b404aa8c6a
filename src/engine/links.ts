import type { JournalEvent } from '../domain/journal-event.ts';
import type { Heirs } from './heirs.ts';

/** What was found by wording, and above it what a person said, the last time that it was said. */
export function withLinks(found: Heirs, events: readonly JournalEvent[]): Heirs {
  const heirs = new Map(found);
  const links = events.flatMap((event) => (event.type === 'link' ? [event] : []));
  for (const { question, to } of links.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1))) {
    if (question === to) heirs.delete(question);
    else heirs.set(question, { id: to, formerKey: undefined, key: '', linked: true });
  }
  return heirs;
}
