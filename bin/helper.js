// A thread that reads notes beside the program.
const { parentPort, workerData } = require('node:worker_threads');

/** @type {{ load: (file: string) => { helpReading: (task: unknown, reply: (reply: unknown) => void) => void } }} */
const { load } = require('../dist/main.js');
load('help-reading.js').helpReading(workerData, (reply) => parentPort?.postMessage(reply));
