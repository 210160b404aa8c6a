// A thread that reads notes beside the program.
const { join } = require('node:path');
const { workerData } = require('node:worker_threads');
const { programIn } = require('../dist/load.js');

/** @type {{ load: (file: string) => { helpReading: (task: unknown, reply: (reply: unknown, given: ArrayBuffer[]) => void) => void } }} */
const { load } = programIn(join(__dirname, '..', 'dist'));
const { task, port } = workerData;
load('help-reading.js').helpReading(task, (reply, given) => port.postMessage(reply, given));
