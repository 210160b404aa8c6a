import type { History, Progress, Worded } from '../../src/domain/progress.ts';
import type { QuestionId } from '../../src/domain/question.ts';
import { NOTHING } from '../../src/engine/fold.ts';

/** Right once; what a test does not care about has a default. */
export function history(parts: Partial<History> = {}): History {
  return {
    answers: 1,
    right: 1,
    misses: 0,
    firstAnsweredAtMs: 1,
    lastAnsweredAtMs: 1,
    lastRight: true,
    missedAtMs: undefined,
    missedIn: undefined,
    key: 'key',
    memory: undefined,
    since: [],
    ...parts,
  };
}

/** Progress with answers to questions of these wordings. */
export function answeredOnce(worded: ReadonlyMap<QuestionId, Worded>, parts: Partial<Progress> = {}): Progress {
  return {
    ...NOTHING,
    histories: new Map([...worded].map(([id, { lastAtMs }]) => [id, history({ lastAnsweredAtMs: lastAtMs })])),
    places: worded,
    files: new Set([...worded.values()].map(({ file }) => file)),
    wordingOf: (id) => worded.get(id),
    ...parts,
  };
}
