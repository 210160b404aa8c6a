import { describe, expect, it } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { folderWith } from '../support/folder.ts';

/** No stem and no key: two faults in as few characters as can be. */
const FAULTY = '### Q1\n\n1. a\n2. b\n\n'.repeat(12_000);

describe('a note with more faults than anybody reads', () => {
  it('tells the first ten thousand, and how many more there are', () => {
    const { diagnostics, complete } = loadNotes([folderWith({ 'a.md': FAULTY })]);
    const told = diagnostics.filter(({ rule }) => rule !== 'too-large');
    expect(told).toHaveLength(10_000);
    expect(diagnostics.find(({ rule }) => rule === 'too-large')?.message).toContain('14000 more');
    expect(complete.size).toBe(0);
  });
});
