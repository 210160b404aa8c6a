import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeEvent } from '../../src/store/event-line.ts';
import { eventsFromNow } from '../../src/store/others.ts';
import { folderWith } from '../support/folder.ts';
import { answered } from '../support/journal-events.ts';

const [one, two] = [answered({ atMs: 1 }), answered({ atMs: 2, session: 'ü' })];
const line = (event: typeof one): string => `${encodeEvent(event)}\n`;

describe('what is appended from now on', () => {
  it('is told once each, without what was there before', () => {
    const file = join(folderWith({}), 'answers-x.jsonl');
    writeFileSync(file, line(one));
    const fromNow = eventsFromNow(file);
    expect(fromNow()).toEqual([]);
    appendFileSync(file, line(two));
    expect(fromNow()).toEqual([two]);
    expect(fromNow()).toEqual([]);
  });

  it('is told when its line is whole', () => {
    const file = join(folderWith({}), 'answers-x.jsonl');
    const fromNow = eventsFromNow(file);
    writeFileSync(file, line(two).slice(0, 20));
    expect(fromNow()).toEqual([]);
    writeFileSync(file, line(two));
    expect(fromNow()).toEqual([two]);
  });

  it('is nothing where the file is a folder, or is below a file', () => {
    const folder = folderWith({ file: '' });
    mkdirSync(join(folder, 'answers-x.jsonl'));
    expect(eventsFromNow(join(folder, 'answers-x.jsonl'))()).toEqual([]);
    expect(eventsFromNow(join(folder, 'file', 'answers-x.jsonl'))()).toEqual([]);
  });
});
