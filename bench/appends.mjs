/**
 * Appends answers to journals and tells what one took, in a process of the Node that is measured. Each message names one
 * of the ways; the answer to it is the median of some appends in milliseconds.
 *
 *   fork('appends.mjs', [bundled journal module, device, JSON of an answer, folder with answers, folder without, bare file])
 */
import { pathToFileURL } from 'node:url';
import { appender } from './baselines/append.mjs';
import { median } from './row.mjs';

const APPENDS = 50;
const [journalModule = '', device = '', json = '', long = '', none = '', bare = ''] = process.argv.slice(2);
/** @type {{ openJournal: (folder: string, device: string) => { append: (event: object) => void } }} */
const { openJournal } = await import(pathToFileURL(journalModule).href);
const answer = JSON.parse(json);
const write = appender(bare);
const [behind, fresh] = [openJournal(long, device), openJournal(none, device)];

/** @type {Readonly<Record<string, (id: string) => void>>} */
const WAYS = {
  long: (id) => behind.append({ ...answer, id }),
  none: (id) => fresh.append({ ...answer, id }),
  bare: () => write(`${json}\n`),
};

let count = 0;
process.on('message', (way) => {
  const append = WAYS[String(way)];
  if (append === undefined) throw new Error(`there is no way ${way}`);
  const times = Array.from({ length: APPENDS }, () => {
    count += 1;
    const from = process.hrtime.bigint();
    append(`bench-${count}`);
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  process.send?.(median(times));
});
