import { describe, expect, it } from 'vitest';
import type { HelperThreads } from '../../src/cli/helper-threads.ts';
import { noHelpers, startHelpers } from '../../src/cli/helpers.ts';
import { readTogether } from '../../src/cli/read-together.ts';
import type { Bank } from '../../src/domain/note-read.ts';
import { type Found, findNotes } from '../../src/loader/disk.ts';
import { loadBank } from '../../src/loader/load-notes.ts';
import type { ReadingStep } from '../../src/loader/outcomes.ts';
import { sha256 } from '../../src/loader/sha256.ts';
import { stampOf } from '../../src/store/file-stamp.ts';
import { bankBytes, type KnownOfBank } from '../../src/store/kept-bank.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { threadsHere } from '../support/helper-threads.ts';

/** Larger than what is worth another thread. */
const LARGE = bankOf(3000);

/** Every kind of thing that a note can give: questions, copies of them, faults, links, comments that silence, no text at all. */
const NOTES = {
  'a.md': noteOf(LANTERN, KNOTS),
  'b.md': noteOf(DEPTH, { ...LANTERN, key: [2] }).replace('harbour', 'Harbour'),
  'c.md':
    '<!-- quiz-lint-disable explanation-without-link -->\n\n## Q1\n\nWhich?\n\n- [ ] A\n- [x] B\n\nExplanation: see [a](a.md), [none](gone.md).\n',
  'faulty.md': '## Q1\n\nWhich one?\n\n1. One\n2. Two\n',
  'no-utf-8.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xfd]),
  'empty.md': '',
  'large.md': LARGE,
};

function together(found: Found, threads: HelperThreads, onStep: (step: () => ReadingStep) => void = () => undefined) {
  const stamps = found.files.map((file) => stampOf(file, Date.now()));
  return readTogether(found, startHelpers({ found, stamps, place: undefined }, threads), onStep);
}

/** Options are named when somebody asks. */
function fingerprints({ notes }: Bank): readonly string[] {
  return notes.questions.flatMap(({ options }) => options.map(({ fingerprint }) => fingerprint));
}

describe('notes that are read in several threads', () => {
  it.each([0, 1, 4, 7])('give what they give in one, %i of them read elsewhere', async (claims) => {
    const found = findNotes([folderWith(NOTES)]);
    const threads = threadsHere(1, { claims });
    const bank = await together(found, threads);
    const alone = loadBank(found);
    expect(threads.started()).toBe(1);
    expect(bank).toEqual(alone);
    expect(fingerprints(bank)).toEqual(fingerprints(alone));
  });

  it.each([0, 1, 3])('are read here where a thread ends behind %i of those that it claimed', async (replies) => {
    const found = findNotes([folderWith(NOTES)]);
    expect(await together(found, threadsHere(1, { replies }))).toEqual(loadBank(found));
  });

  it('are read here where no thread can be started', async () => {
    const found = findNotes([folderWith(NOTES)]);
    expect(await together(found, { most: () => 3, start: () => undefined })).toEqual(loadBank(found));
  });

  it.each([0, 2, 7])('are kept as they would be kept by one, %i of them packed elsewhere', async (claims) => {
    const root = folderWith(NOTES);
    const found = findNotes([root]);
    const stamps = found.files.map((file) => stampOf(file, Date.now()));
    const key = { reader: 'this one', root, hash: sha256 };
    const place = { file: '', heirs: '', key, shipped: undefined };
    const helpers = startHelpers({ found, stamps, place }, threadsHere(1, { claims }));
    const bank = await readTogether(found, helpers, () => undefined);
    expect(found.files.filter((_, note) => helpers.packed(note) === undefined)).toEqual([]);
    const { compressed } = helpers;
    const bytes = (known: KnownOfBank): Uint8Array => Buffer.concat(bankBytes(key, '', bank, stamps, known));
    expect(bytes(helpers)).toEqual(bytes({ compressed }));
  });

  it('are told of as one reading', async () => {
    const found = findNotes([folderWith(NOTES)]);
    const steps: ReadingStep[] = [];
    // The largest is claimed first, and has been read when the others are begun here.
    await together(found, threadsHere(1, { claims: 1 }), (step) => void steps.push(step()));
    expect(steps[0]?.read).toBeGreaterThanOrEqual(1);
    expect(steps[0]?.questions).toBeGreaterThanOrEqual(3000);
    expect(steps.at(-1)?.read).toBeLessThanOrEqual(found.files.length);
    expect(steps.map(({ read }) => read)).toEqual(steps.map(({ read }) => read).toSorted((a, b) => a - b));
  });
});

describe('threads that read notes', () => {
  const started = (notes: Readonly<Record<string, string>>, most: number): number => {
    const found = findNotes([folderWith(notes)]);
    const stamps = found.files.map((file) => stampOf(file, Date.now()));
    const threads = threadsHere(most);
    startHelpers({ found, stamps, place: undefined }, threads);
    return threads.started();
  };
  const large = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, LARGE]));

  it.each([
    ['none for what is read by the time that one has started', { 'a.md': noteOf(KNOTS), 'b.md': noteOf(DEPTH) }, 9, 0],
    ['none for a single note, however large', large(1), 9, 0],
    ['none where the machine runs one thread', large(2), 0, 0],
    ['one where another has a note to read', large(2), 9, 1],
    ['as many as the machine can run beside the program', large(6), 2, 2],
    ['no more than three, as each takes memory', large(6), 9, 3],
  ])('are %s', (_what, notes, most, expected) => {
    expect(started(notes, most)).toBe(expected);
  });
});

describe('what notes give', () => {
  it.each([
    ['as it is, where a start that reads it is faster', 2, false],
    ['compressed, where there is so much of it that it takes room', 9, true],
  ])('is kept %s', (_what, count, expected) => {
    const files = Array.from({ length: count }, (_, index) => `${index}.md`);
    const found = findNotes([folderWith(Object.fromEntries(files.map((file) => [file, LARGE])))]);
    const lying = { found, stamps: found.files.map((file) => stampOf(file, Date.now())), place: undefined };
    for (const helpers of [startHelpers(lying, threadsHere(0)), noHelpers(lying)])
      expect(helpers.compressed).toBe(expected);
  });
});
