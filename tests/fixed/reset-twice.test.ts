import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveAnswersAside } from '../../src/store/reset.ts';
import { folderWith } from '../support/folder.ts';

const newFolder = (): string => folderWith({});

describe('two resets at the same moment', () => {
  it('delete nothing: the answers of both are kept', () => {
    const folder = newFolder();
    for (const text of ['first\n', 'second\n']) {
      writeFileSync(join(folder, 'answers-laptop.jsonl'), text);
      moveAnswersAside(folder, 'now');
    }
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(kept.toSorted()).toEqual(['first\n', 'second\n']);
  });
});
