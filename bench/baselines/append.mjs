/** The least that it costs to put a line on the disk for good. */
import { fdatasyncSync, openSync, writeSync } from 'node:fs';
/** @param {string} file @returns {(line: string) => void} */
export function appender(file) {
  const descriptor = openSync(file, 'a');
  return (line) => {
    writeSync(descriptor, line);
    fdatasyncSync(descriptor);
  };
}
