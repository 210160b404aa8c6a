import type { Progress, Worded } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';

/** The questions of the notes. */
interface Present {
  readonly has: (id: QuestionId) => boolean;
}

export type Vanished = readonly (readonly [id: QuestionId, before: Worded])[];

/** Answered or marked questions that no note has any more, with what they asked. */
export function vanishedFrom(
  { histories, marked, places, files, wordingOf }: Progress,
  present: Present,
  isGone: (file: string) => boolean,
): Vanished {
  // Whoever learns from several banks has thousands of questions that are not of this one, in notes that nobody speaks of now.
  const gone = new Set([...files].filter(isGone));
  if (gone.size === 0) return [];
  const vanished = new Map<QuestionId, Worded>();
  for (const ids of [histories.keys(), marked]) {
    for (const id of ids) {
      if (present.has(id)) continue;
      const place = places.get(id);
      if (place === undefined || !gone.has(place.file)) continue;
      const wording = wordingOf(id);
      if (wording !== undefined) vanished.set(id, { ...wording, ...place });
    }
  }
  return [...vanished];
}

/**
 * All that decides which questions have become what, next to what the notes have and lack: two progresses with the same
 * basis have the same heirs on the same notes.
 *
 * @param present the questions of the notes
 * @returns empty where nothing has vanished, so that there are no heirs
 */
export function basisOfHeirs(
  progress: Progress,
  present: ReadonlyMap<QuestionId, unknown>,
  isGone: (file: string) => boolean,
): string {
  const vanished = vanishedFrom(progress, present, isGone);
  if (vanished.length === 0) return '';
  const latestMs = Math.max(...vanished.map(([, { lastAtMs }]) => lastAtMs));
  const { places, listed, moves, apart } = progress;
  // What was asked for first when all of these had been answered is as good as never asked for.
  const asked = [...present.keys()].flatMap((id) => {
    const firstAtMs = places.get(id)?.firstAtMs ?? listed.get(id) ?? latestMs;
    return firstAtMs < latestMs ? [`${id} ${firstAtMs}`] : [];
  });
  return JSON.stringify([
    vanished.map(([id, { stem, options, firstAtMs, lastAtMs }]) => [id, stem, options, firstAtMs, lastAtMs]).sort(),
    [...moves].map(([from, { to, was, key }]) => [from, to, was, key]).sort(),
    [...apart].sort(),
    asked.sort(),
  ]);
}
