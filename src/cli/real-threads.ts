import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { HelperReply, HelperTask } from './help-reading.ts';
import type { HelperThread, HelperThreads } from './helper-threads.ts';
import { helpersFor } from './room-for-helpers.ts';

/**
 * @param root the folder of the package
 * @param read gives a text file, if it is there
 */
export function realThreads(root: string, read: (file: string) => string | undefined): HelperThreads {
  return {
    most: () => helpersFor({ processors: availableParallelism(), memory: process.availableMemory(), read }),
    start: (task) => startThread(join(root, 'bin', 'helper.js'), task),
  };
}

function startThread(file: string, task: HelperTask): HelperThread | undefined {
  // Imported, it would be loaded at each start.
  const { Worker, MessageChannel, receiveMessageOnPort } = process.getBuiltinModule('node:worker_threads');
  const { port1: here, port2: port } = new MessageChannel();
  let worker: InstanceType<typeof Worker>;
  try {
    // It says nothing. By default what it said would go to our streams, which would be opened for that, and waited for at the end.
    worker = new Worker(file, { workerData: { task, port }, transferList: [port], stdout: true, stderr: true });
  } catch {
    // A system may allow no more threads.
    here.close();
    return undefined;
  }
  // What it could not read is read by who started it, who tells what is wrong with it.
  worker.on('error', () => undefined);
  let listener = (_reply: HelperReply): void => undefined;
  here.on('message', (reply: HelperReply) => listener(reply));
  const hear = (): void => {
    for (let said = receiveMessageOnPort(here); said !== undefined; said = receiveMessageOnPort(here))
      listener(said.message);
  };
  return {
    onReply(told) {
      listener = told;
    },
    hear,
    onEnd: (ended) =>
      void worker.on('exit', () => {
        hear();
        ended();
      }),
    stop: () => void worker.terminate(),
  };
}
