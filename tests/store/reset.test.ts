import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { moveAnswersAside } from '../../src/store/reset.ts';
import { folderWith } from '../support/folder.ts';

const newFolder = (): string => folderWith({});

describe('moveAnswersAside', () => {
  it('moves the answers of every device into a folder of their own, bytes and all', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'answers-laptop.jsonl'), 'one\n');
    writeFileSync(join(folder, 'answers-phone.jsonl'), 'two\n');
    const aside = moveAnswersAside(folder, '2026-11-23T10-00-00');
    expect(aside).toBe(join(folder, 'before-reset-2026-11-23T10-00-00'));
    expect(readFileSync(join(aside ?? '', 'answers-laptop.jsonl'), 'utf8')).toBe('one\n');
    expect(readFileSync(join(aside ?? '', 'answers-phone.jsonl'), 'utf8')).toBe('two\n');
    expect(statSync(aside ?? '').mode & 0o777).toBe(0o700);
  });

  it('leaves nothing that would be read as an answer', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'answers-laptop.jsonl'), 'one\n');
    moveAnswersAside(folder, 'now');
    expect(readJournal(folder)).toEqual({ events: [], faults: [] });
  });

  it('leaves settings and everything else where they are', () => {
    const folder = newFolder();
    for (const name of ['settings.json', 'notes.md', 'answers-laptop.jsonl']) writeFileSync(join(folder, name), name);
    moveAnswersAside(folder, 'now');
    expect(readdirSync(folder).toSorted()).toEqual(['before-reset-now', 'notes.md', 'settings.json']);
  });

  it('does nothing where there is nothing to move', () => {
    const folder = newFolder();
    expect(moveAnswersAside(folder, 'now')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    expect(moveAnswersAside(join(folder, 'none'), 'now')).toBeUndefined();
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
