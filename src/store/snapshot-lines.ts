import { asQuestionId } from '../domain/identity.ts';
import type { Day, Move, Placed, Progress, Wording } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';
import { asList, asNumber, asText, orNone } from './shape.ts';
import { historyOf, historyRow, openOf, openRow } from './snapshot-rows.ts';

/**
 * Progress as lines: a line for each of its parts, then one for each wording, in the order of the places. Parts are lists
 * instead of objects, as half of the bytes are read in half of the time; a wording is read when its question has vanished.
 */
export function encodeProgress(progress: Progress): string {
  const { histories, marked, places, listed, wordingOf, moves, apart, awaited, open, days, latestMs } = progress;
  const files = [...new Set([...places.values()].map(({ file }) => file))];
  const indices = new Map(files.map((file, index) => [file, index]));
  const lines: readonly (readonly unknown[])[] = [
    [latestMs],
    [...histories].map(([id, history]) => historyRow(id, history)),
    files,
    [...places].map(([id, { file, firstAtMs, lastAtMs }]) => [id, indices.get(file), firstAtMs, lastAtMs]),
    [...listed],
    [...marked],
    [...apart],
    [...awaited],
    [...moves].map(([from, { to, was, key }]) => [from, to, was ?? null, key ?? null]),
    [...open.values()].map(openRow),
    [...days.values()].map((day) => [day.date, day.answers, day.right, day.firstAtMs, day.lastAtMs]),
    ...[...places.keys()].map((id) => wordingRow(wordingOf(id))),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @throws Error when the text is none that `encodeProgress` gives */
export function decodeProgress(text: string): Progress {
  let at = 0;
  const next = (): readonly unknown[] => {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    at += line.length + 1;
    return asList(JSON.parse(line));
  };
  const [latestMs] = next();
  const histories = new Map(next().map((row) => historyOf(asList(row))));
  const files = next().map(asText);
  const placeOf = placeIn(files);
  const places = new Map(next().map((row) => placeOf(asList(row))));
  return {
    latestMs: asNumber(latestMs),
    histories,
    places,
    listed: new Map(next().map((row) => listedOf(asList(row)))),
    marked: new Set(next().map(idOf)),
    apart: new Set(next().map(idOf)),
    awaited: new Set(next().map(asText)),
    moves: new Map(next().map((row) => moveOf(asList(row)))),
    open: new Map(next().map((row) => openOf(asList(row)))),
    days: new Map(next().map((row) => dayOf(asList(row)))),
    wordingOf: wordingsIn(text.slice(at), [...places.keys()]),
  };
}

const idOf = (value: unknown): QuestionId => asQuestionId(asText(value));

function placeIn(files: readonly string[]): (row: readonly unknown[]) => readonly [QuestionId, Placed] {
  return ([id, file, firstAtMs, lastAtMs]) => [
    idOf(id),
    { file: asText(files[asNumber(file)]), firstAtMs: asNumber(firstAtMs), lastAtMs: asNumber(lastAtMs) },
  ];
}

function listedOf([id, atMs]: readonly unknown[]): readonly [QuestionId, number] {
  return [idOf(id), asNumber(atMs)];
}

function moveOf([from, to, was, key]: readonly unknown[]): readonly [QuestionId, Move] {
  return [idOf(from), { to: idOf(to), was: orNone(was, asText), key: orNone(key, asText) }];
}

function dayOf([date, answers, right, firstAtMs, lastAtMs]: readonly unknown[]): readonly [string, Day] {
  const day = { date: asText(date), answers: asNumber(answers), right: asNumber(right) };
  return [day.date, { ...day, firstAtMs: asNumber(firstAtMs), lastAtMs: asNumber(lastAtMs) }];
}

/** A place without its wording cannot be: the fold sets both. An empty row keeps the count. */
function wordingRow(wording: Wording | undefined): readonly string[] {
  return wording === undefined ? [] : [wording.stem, ...wording.options];
}

/** Cut into lines when the first one is asked for. */
function wordingsIn(text: string, ids: readonly QuestionId[]): Progress['wordingOf'] {
  let lines: ReadonlyMap<QuestionId, string> | undefined;
  return (id) => {
    if (lines === undefined) {
      const all = text.split('\n');
      lines = new Map(ids.map((one, index) => [one, all[index] ?? '']));
    }
    const line = lines.get(id);
    if (line === undefined) return undefined;
    const [stem, ...options] = asList(JSON.parse(line));
    return stem === undefined ? undefined : { stem: asText(stem), options: options.map(asText) };
  };
}
