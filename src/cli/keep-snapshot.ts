import { remembered } from '../engine/schedule.ts';
import { type Snapshot, writeSnapshot } from '../store/snapshot.ts';

/** Writes down what the journal comes to, and what the schedule makes of it, so that nobody has to find it again. */
export function keepSnapshot(file: string, { covered, faults, progress }: Snapshot): void {
  const histories = new Map(
    [...progress.histories].map(([id, history]) => [id, { ...history, memory: remembered(history), since: [] }]),
  );
  writeSnapshot(file, { covered, faults, progress: { ...progress, histories } });
}
