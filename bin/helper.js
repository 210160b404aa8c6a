// A thread that reads notes beside the program.
const { workerData } = require('node:worker_threads');

/** @type {{ load: (file: string) => { helpReading: (task: unknown, reply: (reply: unknown) => void) => void } }} */
const { load } = require('../dist/main.js');
const { task, port } = workerData;
load('help-reading.js').helpReading(task, (reply) => port.postMessage(reply));
