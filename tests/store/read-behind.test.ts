import { appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCovered, readBehind } from '../../src/store/read-journal.ts';
import { folderWith } from '../support/folder.ts';
import { answered, write } from '../support/journal-events.ts';

const [one, two, three] = [answered({ atMs: 1 }), answered({ atMs: 2 }), answered({ atMs: 3 })];

/** A folder of answers that was read once. */
function readOnce() {
  const folder = folderWith({});
  const file = write(folder, 'laptop', one, two);
  const { covered } = readBehind(folder, []);
  return { folder, file, covered };
}

describe('reading on behind what was read', () => {
  it('gives what was appended, with the lines of the file', () => {
    const { folder, file, covered } = readOnce();
    appendFileSync(file, 'garbage\n');
    write(folder, 'laptop', three);
    expect(isCovered(folder, covered)).toBe(true);
    const { events, faults } = readBehind(folder, covered);
    expect(events).toEqual([three]);
    expect(faults).toEqual([{ file, line: 3, reason: 'no JSON' }]);
  });

  it('gives nothing where nothing was appended', () => {
    const { folder, covered } = readOnce();
    expect(isCovered(folder, covered)).toBe(true);
    expect(readBehind(folder, covered)).toMatchObject({ events: [], faults: [], covered });
  });

  it('reads a line again that was not whole, once it is', () => {
    const { folder, file } = readOnce();
    const line = `${JSON.stringify({ v: 1, ...three })}\n`;
    appendFileSync(file, line.slice(0, 30));
    const { covered, faults } = readBehind(folder, []);
    expect(faults).toMatchObject([{ line: 3 }]);
    appendFileSync(file, line.slice(30));
    expect(isCovered(folder, covered)).toBe(true);
    expect(readBehind(folder, covered)).toMatchObject({ events: [three], faults: [] });
  });
});

describe('what was read covers the folder no more', () => {
  it('when a file is gone, though not when one came', () => {
    const { folder, file, covered } = readOnce();
    write(folder, 'phone', three);
    expect(isCovered(folder, covered)).toBe(true);
    expect(readBehind(folder, covered).events).toEqual([three]);
    rmSync(file);
    expect(isCovered(folder, covered)).toBe(false);
  });

  it('when a file is shorter, as an older copy is', () => {
    const { folder, file, covered } = readOnce();
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 1).join('\n'));
    expect(isCovered(folder, covered)).toBe(false);
  });

  it('when a file is another one that is longer', () => {
    const { folder, file, covered } = readOnce();
    rmSync(file);
    write(folder, 'laptop', three, two, one);
    expect(isCovered(folder, covered)).toBe(false);
  });

  it('when a byte in its middle is another one', () => {
    const { folder, file, covered } = readOnce();
    writeFileSync(file, readFileSync(file, 'utf8').replace('"right":false', '"right":true '));
    utimesSync(file, 1, 1);
    expect(isCovered(folder, covered)).toBe(false);
  });
});
