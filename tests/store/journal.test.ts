import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/store/journal.ts';
import { journalFiles, readJournal } from '../../src/store/read-journal.ts';
import { folderWith } from '../support/folder.ts';
import { AWKWARD_NAMES, answered, anyEvent, id, write } from '../support/journal-events.ts';

const newFolder = (): string => folderWith({});

const first = answered({ atMs: 1 });
const second = answered({ atMs: 2, right: true });

describe('a journal', () => {
  it('gives back every event as it was written, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), (events) => {
        const folder = newFolder();
        write(folder, 'laptop', ...events);
        expect(readJournal(folder)).toEqual({ events, faults: [] });
      }),
      { numRuns: 60 },
    );
  });

  it.each(AWKWARD_NAMES)('keeps the answer to a question named %s', (name) => {
    const folder = newFolder();
    const event = answered({ question: id(name), chosen: [name], key: name });
    write(folder, 'laptop', event);
    expect(readJournal(folder).events).toEqual([event]);
  });

  it('has each event on the disk, as one line, before append returns', () => {
    const folder = newFolder();
    const journal = openJournal(folder, 'laptop');
    journal.append(first);
    expect(readFileSync(journal.file, 'utf8')).toMatch(/^\{[^\n]*\}\n$/);
    journal.append(second);
    expect(readJournal(folder).events).toEqual([first, second]);
    journal.close();
  });

  it('goes on in the file of its device, and never changes a line that stands there', () => {
    const folder = newFolder();
    const before = readFileSync(write(folder, 'laptop', first), 'utf8');
    const after = readFileSync(write(folder, 'laptop', second), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(journalFiles(folder)).toEqual(['answers-laptop.jsonl']);
  });

  it('loses nothing when two write to one file in turn', () => {
    const folder = newFolder();
    const one = openJournal(folder, 'laptop');
    const other = openJournal(folder, 'laptop');
    const events = Array.from({ length: 20 }, (_none, index) => answered({ atMs: index }));
    for (const [index, event] of events.entries()) (index % 2 === 0 ? one : other).append(event);
    one.close();
    other.close();
    expect(readJournal(folder).events).toEqual(events);
  });

  it('is for its owner alone: file 0600, folder 0700', () => {
    const folder = join(newFolder(), 'deeper', 'data');
    const file = write(folder, 'laptop', first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('leaves no file behind when nothing was answered', () => {
    const folder = join(newFolder(), 'data');
    openJournal(folder, 'laptop').close();
    expect(existsSync(folder)).toBe(false);
  });

  it('throws an error with a code when the folder cannot be made', () => {
    const blocked = join(newFolder(), 'file');
    writeFileSync(blocked, '');
    const journal = openJournal(join(blocked, 'data'), 'laptop');
    expect(() => journal.append(first)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/ENOTDIR|EEXIST/) }),
    );
  });
});

describe('a line that was cut short', () => {
  it('costs that line alone, wherever the cut is, and the next event starts on a line of its own', () => {
    const whole = readFileSync(write(newFolder(), 'laptop', answered({ question: id('Übung 日本') })));
    for (let cut = 1; cut < whole.length - 1; cut += 1) {
      const folder = newFolder();
      const file = write(folder, 'laptop', first);
      appendFileSync(file, whole.subarray(0, cut));
      write(folder, 'laptop', second);
      const { events, faults } = readJournal(folder);
      expect(events).toEqual([first, second]);
      expect(faults).toEqual([{ file, line: 2, reason: expect.any(String) }]);
    }
  });

  it('at the end is counted also before anything else is written', () => {
    const folder = newFolder();
    const file = write(folder, 'laptop', first);
    appendFileSync(file, '{"v":1,"id":"s-2","at');
    expect(readJournal(folder)).toMatchObject({ events: [first], faults: [{ file, line: 2 }] });
  });

  it('that lost its newline alone is still whole', () => {
    const folder = newFolder();
    const file = write(folder, 'laptop', first);
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    write(folder, 'laptop', second);
    expect(readJournal(folder)).toEqual({ events: [first, second], faults: [] });
  });
});
