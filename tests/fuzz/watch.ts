import { Worker } from 'node:worker_threads';
import type { Finding } from './rules.ts';
import type { Report, Work } from './work.ts';

/** A note that broke a rule. */
export interface Found extends Finding {
  readonly number: number;
  readonly text: string;
}

export interface Watched {
  readonly notes: number;
  readonly found: readonly Found[];
}

/** Of one note, in milliseconds: far longer than any rule allows, on a busy machine too. */
const STUCK_MS = 15_000;
const LOOK_MS = 100;
/** More findings are mostly the same one. */
const MOST = 20;
const MEMORY = { maxOldGenerationSizeMb: 500 };

/** Lets a worker generate notes, which can be ended where one hangs it, and starts another one behind that note. */
export async function watch(file: URL, work: Work, stuckMs = STUCK_MS): Promise<Watched> {
  const found: Found[] = [];
  let [from, notes] = [work.from, 0];
  while (Date.now() < work.untilMs && found.length < MOST) {
    const part = await watchOne(file, { ...work, from }, stuckMs);
    found.push(...part.found);
    notes += part.notes;
    from += part.notes;
    if (work.planted !== undefined && found.length > 0) break;
  }
  return { notes, found };
}

function watchOne(file: URL, work: Work, stuckMs: number): Promise<Watched> {
  const found: Found[] = [];
  let current = { number: work.from, text: '', atMs: Date.now() };
  const worker = new Worker(file, { workerData: work, resourceLimits: MEMORY });
  return new Promise((resolve) => {
    const end = (finding?: Finding): void => {
      clearInterval(timer);
      if (finding !== undefined) found.push({ ...finding, number: current.number, text: current.text });
      worker.terminate().then(() => resolve({ notes: current.number + 1 - work.from, found }));
    };
    const timer = setInterval(() => {
      const tookMs = Date.now() - current.atMs;
      if (tookMs > stuckMs) end({ rule: 'ends', seen: `still at it after ${tookMs} ms` });
    }, LOOK_MS);
    worker.on('message', (report: Report) => {
      if (report.type === 'note') current = { number: report.number, text: report.text, atMs: Date.now() };
      else if (report.type === 'finding') found.push({ ...report.finding, number: report.number, text: report.text });
      if (report.type === 'done' || found.length >= MOST) end();
    });
    worker.on('error', (error) => end({ rule: 'no throw', seen: String(error) }));
  });
}
