// A thread that reads notes beside the program.
const { join } = require('node:path');
const { workerData } = require('node:worker_threads');
const { programIn } = require('../dist/load.js');

/** @type {{ load: (file: string) => { helpReading: (task: unknown, reply: (reply: unknown, given: ArrayBuffer[]) => void) => void }, hastened: (work: () => Promise<void>) => Promise<void> }} */
const { load, hastened } = programIn(join(__dirname, '..', 'dist'));
const { task, port } = workerData;
// What it needs of Node: under other flags than those by default this would be compiled anew.
for (const name of ['crypto', 'process', 'url', 'zlib']) process.getBuiltinModule(name);
hastened(async () => load('help-reading.js').helpReading(task, (reply, given) => port.postMessage(reply, given)));
