import type { Progress, Wording } from '../domain/progress.ts';
import type { QuestionId } from '../domain/question.ts';

/** A line for each place, in their order. */
export function encodeWordings({ places, wordingOf }: Pick<Progress, 'places' | 'wordingOf'>): string {
  return [...places.keys()].map((id) => `${JSON.stringify(rowOf(wordingOf(id)))}\n`).join('');
}

/** A place without its wording cannot be: the fold sets both. An empty row keeps the count. */
function rowOf(wording: Wording | undefined): readonly string[] {
  return wording === undefined ? [] : [wording.stem, ...wording.options];
}

/** @param text is asked for with the first wording that is, and so are the ids */
export function wordingsIn(text: () => string, ids: () => Iterable<QuestionId>): Progress['wordingOf'] {
  let lines: ReadonlyMap<QuestionId, string> | undefined;
  return (id) => {
    if (lines === undefined) {
      const all = text().split('\n');
      lines = new Map([...ids()].map((one, index) => [one, all[index] ?? '']));
    }
    const line = lines.get(id);
    return line === undefined || line === '' ? undefined : wordingOf(JSON.parse(line));
  };
}

function wordingOf(row: unknown): Wording | undefined {
  if (!Array.isArray(row)) return undefined;
  const [stem, ...options] = row.filter((text): text is string => typeof text === 'string');
  return stem === undefined ? undefined : { stem, options };
}
