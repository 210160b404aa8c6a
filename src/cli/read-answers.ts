import type { JournalEvent } from '../domain/journal-event.ts';
import type { Progress } from '../domain/progress.ts';
import { UserError } from '../domain/user-error.ts';
import { fold, foldMore, localDate } from '../engine/fold.ts';
import { isCovered, type JournalRead, type LineFault, readBehind, readJournal } from '../store/read-journal.ts';
import { readSnapshot, type Snapshot } from '../store/snapshot.ts';
import type { Setup } from './setup.ts';

/** What the journal comes to, with the lines that could not be read. */
export interface Answers {
  readonly progress: Progress;
  readonly faults: readonly LineFault[];
}

/** Events behind a snapshot from which on a new one is worth its writing: reading them takes some milliseconds. */
const WORTH_A_SNAPSHOT = 20;
/** The start of a session names all its questions, and so many take as long to read as an event. */
const AS_LONG_AS_AN_EVENT = 50;

/** @throws UserError when the answers cannot be read at all */
export function readAnswers({ io, paths }: Setup): Answers {
  const { data, snapshot: file } = paths();
  const { behind, ...now } = orUserError(
    () => goneOn(data, file === undefined ? undefined : readSnapshot(file)) ?? readAll(data),
  );
  if (file !== undefined)
    io.afterwards(async () => {
      const since = goneOnIfPossible(data, now);
      if (since !== undefined && behind + since.behind >= WORTH_A_SNAPSHOT)
        (await import('./keep-snapshot.ts')).keepSnapshot(file, since);
    });
  return now;
}

/** With what was answered meanwhile, so that the next start has nothing behind its snapshot. */
function goneOnIfPossible(data: string, now: Snapshot): ReturnType<typeof goneOn> {
  try {
    return goneOn(data, now);
  } catch {
    // Whoever wrote into that folder has told what is wrong with it.
    return undefined;
  }
}

/** The facts themselves. @throws UserError when they cannot be read at all */
export function readEvents({ paths }: Setup): JournalRead {
  return orUserError(() => readJournal(paths().data));
}

/** Days by the local dates of now: a snapshot may be from another time zone. */
export function daysOfHere(progress: Progress, { paths }: Setup): Progress['days'] {
  const fit = [...progress.days.values()].every(
    ({ date, firstAtMs, lastAtMs }) => localDate(firstAtMs) === date && localDate(lastAtMs) === date,
  );
  return fit ? progress.days : orUserError(() => readAll(paths().data)).progress.days;
}

function orUserError<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `answers not readable: ${why}`,
      'Check the permissions of that folder, or name another one with --data.',
    );
  }
}

/** The same from the journal alone. */
function readAll(data: string): Snapshot & { readonly behind: number } {
  const { events, faults, covered } = readBehind(data, []);
  return { covered, faults, progress: fold(events, localDate), behind: weightOf(events) };
}

/** @returns undefined where there is no snapshot, or what happened since cannot be added to it */
function goneOn(data: string, snapshot: Snapshot | undefined): ReturnType<typeof readAll> | undefined {
  if (snapshot === undefined || !isCovered(data, snapshot.covered)) return undefined;
  const { events, faults, covered } = readBehind(data, snapshot.covered);
  const progress = foldMore(snapshot.progress, events, localDate);
  return progress && { covered, faults: [...snapshot.faults, ...faults], progress, behind: weightOf(events) };
}

function weightOf(events: readonly JournalEvent[]): number {
  return events.reduce(
    (sum, event) => sum + (event.type === 'start' ? event.questions.length / AS_LONG_AS_AN_EVENT : 0),
    events.length,
  );
}
