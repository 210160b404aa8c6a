import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { HelperTask } from './help-reading.ts';
import type { HelperThread, HelperThreads } from './helper-threads.ts';

/** @param root the folder of the package */
export function realThreads(root: string): HelperThreads {
  return {
    most: () => availableParallelism() - 1,
    start: (task) => startThread(join(root, 'bin', 'helper.js'), task),
  };
}

function startThread(file: string, task: HelperTask): HelperThread | undefined {
  // Imported, it would be loaded at each start.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  let worker: InstanceType<typeof Worker>;
  try {
    worker = new Worker(file, { workerData: task });
  } catch {
    // A system may allow no more threads.
    return undefined;
  }
  // What it could not read is read by who started it, who tells what is wrong.
  worker.on('error', () => undefined);
  return {
    onReply: (listener) => void worker.on('message', listener),
    onEnd: (listener) => void worker.on('exit', listener),
    stop: () => void worker.terminate(),
  };
}
