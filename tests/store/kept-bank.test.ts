import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/domain/note-read.ts';
import { findNotes } from '../../src/loader/disk.ts';
import { loadBank } from '../../src/loader/load-notes.ts';
import { sha256 } from '../../src/loader/sha256.ts';
import { writeCopy } from '../../src/store/copy-file.ts';
import { isSame, stampOf } from '../../src/store/file-stamp.ts';
import { bankBytes, bankWithOrders, readBank, restampedBank } from '../../src/store/kept-bank.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { folderWith } from '../support/folder.ts';
import { plainNotes } from '../support/plain-copy.ts';

/** Every kind of thing that a note can give. */
const FILES = {
  'a.md': noteOf(LANTERN, KNOTS),
  'deep/b.md': noteOf(DEPTH, { ...LANTERN, key: [2] }, KNOTS).replace('harbour', 'Harbour, tide'),
  'c.md': `# Words

<!-- quiz-lint-disable explanation-without-link -->

## Q1

<!-- quiz: id=words, shuffle=false -->

Which *word* is not \`known\`? See [the chart](deep/b.md) and [no chart](gone.md).

- [ ] A mast
- [x] B keel ünd 🦀

Answer: B

Explanation: a mast stands. [The chart](deep/b.md), [none](gone.md).
`,
  'faulty.md': '## Q1\n\nWhich one?\n\n1. One\n2. Two\n\n<!-- quiz-lint-disable no-such-rule -->\n',
  'no-utf-8.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xfd]),
  'empty.md': '',
};

const READER = 'this reader';

const stampsOf = (root: string) => findNotes([root]).files.map((file) => stampOf(file, Date.now() + 60_000));

function bankOf(root: string, compressed = false): { readonly bank: Bank; readonly bytes: Uint8Array } {
  const found = findNotes([root]);
  const bank = loadBank(found);
  const pieces = bankBytes({ reader: READER, root }, 'nothing else', bank, stampsOf(root), { compressed });
  return { bank, bytes: Buffer.concat(pieces) };
}

function kept(root: string, bytes: Uint8Array, reader = READER) {
  const file = join(root, 'kept.bank');
  writeFileSync(file, bytes);
  return readBank(file, { reader, root, hash: sha256 }, true);
}

describe('a bank that is kept', () => {
  it.each([
    ['as it is', false],
    ['compressed', true],
  ])('gives all that the notes gave, %s', (_how, compressed) => {
    const root = folderWith(FILES);
    const { bank, bytes } = bankOf(root, compressed);
    const back = kept(root, bytes);
    expect(back?.isWhole).toBe(true);
    expect(back && plainNotes(back.gives)).toEqual(plainNotes(bank.notes));
    // The fixture holds what it promises.
    expect(bank.notes.questions.map(({ kind }) => kind)).toContain('multiple');
    expect(bank.notes.questions.some(({ disputed }) => disputed)).toBe(true);
    expect(bank.notes.questions.some(({ alsoAt, disputed }) => alsoAt.length > 0 && !disputed)).toBe(true);
    expect(bank.notes.questions.some(({ links }) => links.some(({ kind }) => kind === 'note'))).toBe(true);
    expect(new Set(bank.notes.diagnostics.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });

  it('gives each note by itself, so that the others need not be read when one changes', () => {
    const root = folderWith(FILES);
    const { bank, bytes } = bankOf(root);
    const back = kept(root, bytes);
    const read = bank.outcomes.filter((outcome) => 'read' in outcome);
    expect(back?.notes.map((note) => note.outcome()).filter((outcome) => outcome !== undefined)).toEqual(read);
    expect(back?.notes.map(({ file }) => file)).toEqual(bank.outcomes.map(({ file }) => file));
  });

  it.skipIf(process.platform !== 'linux')('lets go of its file, whether or not it could be used', () => {
    const openFiles = (): number => readdirSync('/proc/self/fd').length;
    const root = folderWith(FILES);
    const { bytes } = bankOf(root);
    const before = openFiles();
    const back = kept(root, bytes);
    expect(openFiles()).toBe(before + 1);
    back?.close();
    expect(kept(root, bytes, 'another reader')).toBeUndefined();
    expect(kept(root, bytes.subarray(1))).toBeUndefined();
    expect(openFiles()).toBe(before);
  });

  it('knows its files again, and other stamps in their place', () => {
    const root = folderWith(FILES);
    const back = kept(root, bankOf(root).bytes);
    const now = (file: string) => stampOf(file, Date.now() + 60_000);
    expect(back?.notes.every(({ file, stamp }) => isSame(stamp, now(file)))).toBe(true);
    utimesSync(join(root, 'a.md'), 1e9, 1e9);
    expect(back?.notes.filter(({ file, stamp }) => !isSame(stamp, now(file))).map(({ file }) => file)).toEqual([
      join(root, 'a.md'),
    ]);
    const stamps = back?.notes.map(({ file }) => now(file)) ?? [];
    const again = kept(root, Buffer.concat(restampedBank(join(root, 'kept.bank'), stamps)));
    expect(again?.notes.every(({ file, stamp }) => isSame(stamp, now(file)))).toBe(true);
    expect(again?.identity()).toBe(back?.identity());
    expect(again && plainNotes(again.gives)).toEqual(back && plainNotes(back.gives));
  });

  it('knows of which questions no order of the options changes a text', () => {
    const root = folderWith(FILES);
    const found = findNotes([root]);
    const bank = loadBank(found);
    const stamps = found.files.map(() => undefined);
    const [first] = bank.notes.questions;
    const pieces = bankBytes({ reader: READER, root }, '', bank, stamps, {
      isForAnyOrder: ({ id }) => id === first?.id,
    });
    const back = kept(root, Buffer.concat(pieces));
    const known = back?.gives.questions.filter(({ anyOrder }) => anyOrder === true);
    expect(known?.map(({ id }) => id)).toEqual([first?.id]);
    expect(back?.knowsOrders).toBe(true);
    const unknown = kept(root, bankOf(root).bytes);
    expect(unknown?.knowsOrders).toBe(false);
    expect(unknown?.gives.questions.filter(({ anyOrder }) => anyOrder === true)).toEqual([]);
  });

  it('can be told that later, and is the same bank', () => {
    const root = folderWith(FILES);
    const before = kept(root, bankOf(root).bytes);
    if (before === undefined) throw new Error('no bank');
    // Its file is written over below.
    const gave = plainNotes(before.gives);
    const orders = before.gives.questions.map((_question, row) => row % 2 === 0);
    const after = kept(root, Buffer.concat(bankWithOrders(before, orders)));
    expect(after?.gives.questions.map(({ anyOrder }) => anyOrder === true)).toEqual(orders);
    expect(after).toMatchObject({ isWhole: true, knowsOrders: true });
    expect(after?.identity()).toBe(before.identity());
    const restamped = kept(root, Buffer.concat(restampedBank(join(root, 'kept.bank'), stampsOf(root))));
    expect(restamped?.gives.questions.map(({ anyOrder }) => anyOrder === true)).toEqual(orders);
    expect(after?.notes.map(({ stamp }) => stamp)).toEqual(before.notes.map(({ stamp }) => stamp));
    expect(after && plainNotes(after.gives)).toEqual(gave);
  });

  it('gives questions of hundreds of notes again and again, and holds the last of them', () => {
    const root = folderWith(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [`${at}.md`, noteOf({ ...LANTERN, stem: `Lamp ${at}?` })]),
      ),
    );
    const { bank, bytes } = bankOf(root);
    const back = kept(root, bytes);
    const stems = bank.notes.questions.map(({ stem }) => stem);
    expect(new Set(stems)).toHaveLength(300);
    const questions = back?.gives.questions ?? [];
    expect(questions.map(({ stem }) => stem)).toEqual(stems);
    expect(questions.map(({ stem }) => stem)).toEqual(stems);
    // The last are at hand, the first would have to be read again.
    truncateSync(join(root, 'kept.bank'), 0);
    expect(questions.at(-1)?.stem).toBe(stems.at(-1));
    expect(() => questions.at(0)?.stem).toThrow();
  });

  it('takes less room where it is compressed', () => {
    const root = folderWith({ 'long.md': noteOf({ ...LANTERN, stem: 'Which one of them? '.repeat(500) }) });
    expect(bankOf(root, true).bytes.length).toBeLessThan(bankOf(root).bytes.length / 2);
  });

  it('goes along with its folder', () => {
    const [root, elsewhere] = [folderWith(FILES), join(folderWith({}), 'moved')];
    const { bytes } = bankOf(root);
    cpSync(root, elsewhere, { recursive: true });
    const back = kept(elsewhere, bytes);
    expect(back && plainNotes(back.gives)).toEqual(plainNotes(bankOf(elsewhere).bank.notes));
  });

  it('is none for a program that reads notes otherwise', () => {
    const root = folderWith(FILES);
    expect(kept(root, bankOf(root).bytes, 'another reader')).toBeUndefined();
  });

  it('is none, or gives what it can still vouch for, when any byte of it is another or missing', () => {
    const root = folderWith(FILES);
    const { bank, bytes } = bankOf(root);
    const right = bank.outcomes.map((outcome) => ('read' in outcome ? outcome : undefined));
    let vouched = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = kept(root, bytes.with(at, (bytes[at] ?? 0) ^ 0x10));
      if (damaged === undefined) continue;
      expect(damaged.isWhole, `byte ${at}`).toBe(false);
      for (const [index, note] of damaged.notes.entries()) {
        const outcome = note.outcome();
        if (outcome !== undefined) expect(outcome).toEqual(right[index]);
        vouched += outcome === undefined ? 0 : 1;
      }
    }
    expect(vouched).toBeGreaterThan(0);
    for (let length = 0; length < bytes.length; length += 7)
      expect(kept(root, bytes.slice(0, length)), `${length} bytes`).toBeUndefined();
  });
});

describe('a copy', () => {
  it('of thousands of pieces is written whole', () => {
    const file = join(folderWith({}), 'copy');
    const pieces = Array.from({ length: 5000 }, (_, at) => Buffer.from(`${at}\n`));
    writeCopy(file, () => pieces);
    expect(readFileSync(file, 'utf8')).toBe(pieces.join(''));
  });
});

describe('copies in one folder', () => {
  it('take no more room than they may: the oldest go first', () => {
    const folder = join(folderWith({}), 'kept');
    mkdirSync(folder);
    const write = (name: string, bytes: number, at: number): void => {
      writeCopy(join(folder, name), () => [new Uint8Array(bytes)], 100);
      utimesSync(join(folder, name), at, at);
    };
    const there = (): readonly string[] => ['a', 'b', 'c', 'd'].filter((name) => existsSync(join(folder, name)));
    const now = Date.now() / 1000;
    write('a', 40, now - 30);
    write('b', 40, now - 50);
    write('c', 20, now - 10);
    expect(there()).toEqual(['a', 'b', 'c']);
    write('d', 10, now);
    expect(there()).toEqual(['a', 'c', 'd']);
    writeCopy(join(folder, 'a'), () => [new Uint8Array(101)], 100);
    expect(there()).toEqual(['c', 'd']);
    expect(readFileSync(join(folder, 'c'))).toHaveLength(20);
  });
});
