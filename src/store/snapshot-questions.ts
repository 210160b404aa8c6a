import { asQuestionId } from '../domain/identity.ts';
import { SURENESS } from '../domain/journal-event.ts';
import type { History, Memory, Placed, Progress, Review } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import type { CellReader, CellWriter } from './cells.ts';
import { rowsMap } from './rows-map.ts';

/** Texts and numbers of a history: see `writeHistory`. A text that is missing is empty, and a number says so. */
const [TEXTS, NUMBERS] = [3, 11];

export function writeHistories(to: CellWriter, histories: Progress['histories']): void {
  to.list(histories, ([id, history]) => writeHistory(to, id, history));
  const behind = [...histories].flatMap(([id, { since }]) => since.map((review) => [id, review] as const));
  to.list(behind, ([id, { atMs, right, sure, quick }]) => {
    to.text(id);
    const said = sure === undefined ? -1 : SURENESS.indexOf(sure);
    for (const value of [atMs, right ? 1 : 0, said, quick === true ? 1 : 0]) to.number(value);
  });
}

function writeHistory(to: CellWriter, id: QuestionId, history: History): void {
  const { answers, right, misses, firstAnsweredAtMs, lastAnsweredAtMs, lastRight, missedAtMs, missedIn, key, memory } =
    history;
  for (const text of [id, missedIn ?? '', key ?? '']) to.text(text);
  for (const value of [answers, right, misses, firstAnsweredAtMs, lastAnsweredAtMs, missedAtMs]) to.number(value);
  to.number((missedIn === undefined ? 0 : 1) + (key === undefined ? 0 : 2) + (lastRight ? 4 : 0));
  for (const value of [memory?.stability, memory?.difficulty, memory?.atMs, memory?.dueAtMs]) to.number(value);
}

export function readHistories(from: CellReader): Progress['histories'] {
  const { count, texts, numbers } = from.rows(TEXTS, NUMBERS);
  const since = sinceOf(from);
  const idAt = (row: number): QuestionId => asQuestionId(texts[row * TEXTS] ?? '');
  return rowsMap(count, idAt, (row): History => {
    // No patterns here: taking lists apart is slow before the compiler has warmed up, and this is the start.
    const text = row * TEXTS;
    const at = row * NUMBERS;
    const known = numbers[at + 6] ?? 0;
    return {
      answers: numbers[at] ?? 0,
      right: numbers[at + 1] ?? 0,
      misses: numbers[at + 2] ?? 0,
      firstAnsweredAtMs: numbers[at + 3] ?? 0,
      lastAnsweredAtMs: numbers[at + 4] ?? 0,
      lastRight: known >= 4,
      missedAtMs: orNone(numbers[at + 5]),
      missedIn: known % 2 === 1 ? texts[text + 1] : undefined,
      key: known % 4 >= 2 ? texts[text + 2] : undefined,
      memory: memoryAt(numbers, at + 7),
      since: since.get(idAt(row)) ?? [],
    };
  });
}

function memoryAt(numbers: Float64Array, at: number): Memory | undefined {
  const stability = orNone(numbers[at]);
  if (stability === undefined) return undefined;
  return {
    stability,
    difficulty: numbers[at + 1] ?? 0,
    atMs: numbers[at + 2] ?? 0,
    dueAtMs: numbers[at + 3] ?? 0,
  };
}

function orNone(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Reviews that the schedule has not looked at; most often there are none. */
function sinceOf(from: CellReader): ReadonlyMap<string, readonly Review[]> {
  const since = new Map<string, Review[]>();
  for (const [id, review] of from.list(() => [from.text(), readReview(from)] as const)) {
    const list = since.get(id);
    if (list === undefined) since.set(id, [review]);
    else list.push(review);
  }
  return since;
}

function readReview(from: CellReader): Review {
  const [atMs, right] = [from.number(), from.number() === 1];
  const sure = SURENESS[from.number()];
  const quick = from.number() === 1;
  return { atMs, right, ...(sure === undefined ? {} : { sure }), ...(quick ? { quick } : {}) };
}

/** @param files each that a place names, and maybe more */
export function writePlaces(to: CellWriter, places: Progress['places'], files: Progress['files']): void {
  const indices = new Map([...files].map((file, index) => [file, index]));
  to.list(files, (file) => to.text(file));
  to.list(places, ([id, { file, firstAtMs, lastAtMs }]) => {
    to.text(id);
    for (const value of [indices.get(file), firstAtMs, lastAtMs]) to.number(value);
  });
}

export function readPlaces(from: CellReader): Pick<Progress, 'places' | 'files'> {
  const files = from.list(() => from.text());
  const { count, texts, numbers } = from.rows(1, 3);
  const places = rowsMap(
    count,
    (row) => asQuestionId(texts[row] ?? ''),
    (row): Placed => {
      const at = row * 3;
      return {
        file: files[numbers[at] ?? 0] ?? '',
        firstAtMs: numbers[at + 1] ?? 0,
        lastAtMs: numbers[at + 2] ?? 0,
      };
    },
  );
  return { places, files: new Set(files) };
}
