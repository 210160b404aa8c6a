import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalFiles, readJournal } from '../../src/store/read-journal.ts';
import { folderWith } from '../support/folder.ts';
import { answered, write } from '../support/journal-events.ts';

const newFolder = (): string => folderWith({});

const first = answered({ atMs: 1 });
const second = answered({ atMs: 2, right: true });

describe('reading a journal', () => {
  it.each([
    ['garbage', 'not JSON at all'],
    ['NUL bytes, as a power cut leaves them', '\0\0\0\0\0\0\0\0'],
    ['a number', '42'],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['an object without a version', '{"type":"skip"}'],
    ['a newer version', '{"v":2,"id":"x","atMs":1,"session":"s","type":"skip","question":"q"}'],
    ['an unknown event', '{"v":1,"id":"x","atMs":1,"session":"s","type":"dance"}'],
    ['an answer without its parts', '{"v":1,"id":"x","atMs":1,"session":"s","type":"answer","question":"q"}'],
  ])('counts %s in the middle with file and line, and reads the rest', (_what, line) => {
    const folder = newFolder();
    const file = write(folder, 'laptop', first);
    appendFileSync(file, `${line}\n`);
    write(folder, 'laptop', second);
    const { events, faults } = readJournal(folder);
    expect(events).toEqual([first, second]);
    expect(faults).toEqual([{ file, line: 2, reason: expect.stringMatching(/\w/) }]);
  });

  it('says of a newer version that it is one', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'answers-new.jsonl'), '{"v":7}\n');
    expect(readJournal(folder).faults[0]?.reason).toContain('newer version');
  });

  it.each(['', '\n', '\n\n  \n', '\r\n'])('finds nothing wrong with a file that holds %j', (text) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'answers-empty.jsonl'), text);
    expect(readJournal(folder)).toEqual({ events: [], faults: [] });
  });

  it('reads lines that some tool gave Windows ends', () => {
    const folder = newFolder();
    const file = write(folder, 'laptop', first, second);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(readJournal(folder)).toEqual({ events: [first, second], faults: [] });
  });

  it('takes the answers of all devices', () => {
    const folder = newFolder();
    write(folder, 'laptop', first);
    write(folder, 'phone', second);
    expect(readJournal(folder).events).toEqual([first, second]);
    expect(journalFiles(folder)).toEqual(['answers-laptop.jsonl', 'answers-phone.jsonl']);
  });

  it('leaves other files of the folder alone', () => {
    const folder = newFolder();
    for (const name of [
      'settings.json',
      'answers.jsonl',
      'answers-a.jsonl.bak',
      'x-answers-a.jsonl',
      'answers-a.txt',
    ]) {
      writeFileSync(join(folder, name), 'no answers');
    }
    expect(readJournal(folder)).toEqual({ events: [], faults: [] });
  });

  it('finds nothing where there is no folder yet', () => {
    expect(readJournal(join(newFolder(), 'none'))).toEqual({ events: [], faults: [] });
  });

  it('throws when the folder is there and cannot be read', () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    expect(() => readJournal(file)).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    const odd = newFolder();
    mkdirSync(join(odd, 'answers-folder.jsonl'));
    expect(() => readJournal(odd)).toThrow('no plain file');
  });

  it('hands an event that stands in two files out twice: what it means is not counted here', () => {
    const folder = newFolder();
    write(folder, 'laptop', first);
    write(folder, 'copy', first);
    expect(readJournal(folder).events).toEqual([first, first]);
  });
});
