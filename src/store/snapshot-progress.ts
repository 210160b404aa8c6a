import { asQuestionId } from '../domain/identity.ts';
import type { JournalEvent } from '../domain/journal-event.ts';
import type { Day, OpenSession, Progress, Turned } from '../domain/progress.ts';
import type { CellReader, CellWriter } from './cells.ts';
import { decodeEvent, encodeEvent } from './event-line.ts';
import { rowsMap } from './rows-map.ts';
import { readHistories, readPlaces, writeHistories, writePlaces } from './snapshot-questions.ts';

/** All but what was listed, wordings and wrong choices, which few commands read. */
export function writeProgress(to: CellWriter, progress: Progress): void {
  const { histories, marked, disputes, places, files, moves, apart, awaited, open, days, latestMs } = progress;
  to.number(latestMs);
  writeHistories(to, histories);
  writePlaces(to, places, files);
  to.list(days.values(), ({ date, answers, right, tookMs, firstAtMs, lastAtMs }) => {
    to.text(date);
    for (const value of [answers, right, tookMs, firstAtMs, lastAtMs]) to.number(value);
  });
  for (const ids of [marked, apart, awaited]) to.list(ids, (id) => to.text(id));
  to.list(moves, ([from, move]) => {
    to.text(from);
    to.text(move.to);
    to.optionalText(move.was);
    to.optionalText(move.key);
  });
  to.list(disputes, ([id, { said, remark, atMs }]) => {
    for (const text of [id, said, remark]) to.text(text);
    to.number(atMs);
  });
  to.list(open.values(), ({ start, events }) => to.list([start, ...events], (event) => to.text(encodeEvent(event))));
}

/** @throws Error when the cells are none that `writeProgress` gives */
export function readProgress(from: CellReader): Omit<Progress, 'listed' | 'wordingOf' | 'wrongChoices'> {
  const id = () => asQuestionId(from.text());
  return {
    latestMs: from.number(),
    histories: readHistories(from),
    ...readPlaces(from),
    days: readDays(from),
    marked: new Set(from.list(id)),
    apart: new Set(from.list(id)),
    awaited: new Set(from.list(() => from.text())),
    moves: new Map(from.list(() => [id(), { to: id(), was: from.optionalText(), key: from.optionalText() }] as const)),
    disputes: new Map(
      from.list(() => [id(), { said: from.text(), remark: from.text(), atMs: from.number() }] as const),
    ),
    open: new Map(from.list(() => readOpen(from)).map((one) => [one.start.session, one])),
  };
}

function readDays(from: CellReader): Progress['days'] {
  const { count, texts, numbers } = from.rows(1, 5);
  return rowsMap(
    count,
    (row) => texts[row] ?? '',
    (row): Day => {
      const at = row * 5;
      return {
        date: texts[row] ?? '',
        answers: numbers[at] ?? 0,
        right: numbers[at + 1] ?? 0,
        tookMs: numbers[at + 2] ?? 0,
        firstAtMs: numbers[at + 3] ?? 0,
        lastAtMs: numbers[at + 4] ?? 0,
      };
    },
  );
}

function readOpen(from: CellReader): OpenSession {
  const [start, ...events] = from.list(() => decodeEvent(from.text()));
  if (typeof start !== 'object' || start.type !== 'start') throw new TypeError('no start of a session');
  return { start, events: events.map(turnedOf) };
}

function turnedOf(event: ReturnType<typeof decodeEvent>): Turned {
  if (typeof event === 'object' && isTurned(event)) return event;
  throw new TypeError('no event that takes a session on');
}

function isTurned(event: JournalEvent): event is Turned {
  return event.type === 'answer' || event.type === 'skip' || event.type === 'undo' || event.type === 'flag';
}
