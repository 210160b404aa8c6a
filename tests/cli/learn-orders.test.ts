import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { learnMeanwhile, learnOrders } from '../../src/cli/learn-orders.ts';
import { isForAnyOrder } from '../../src/engine/relabel/shown-question.ts';
import { findNotes } from '../../src/loader/disk.ts';
import { loadBank } from '../../src/loader/load-notes.ts';
import { sha256 } from '../../src/loader/sha256.ts';
import { bankBytes, type KeptBank, readBank } from '../../src/store/kept-bank.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { folderWith } from '../support/folder.ts';

const NAMING = `## Q1

Which lamp is green?

1. The one to starboard
2. The one to port

Answer: 1

Explanation: option 2 is red.
`;

const noMatter = (): void => undefined;

/** A bank that is kept, with a question that names an option, and others. */
function place() {
  const root = folderWith({ 'a.md': noteOf(LANTERN, KNOTS, DEPTH), 'b.md': NAMING });
  const file = join(root, 'kept.bank');
  const key = { reader: 'this reader', root, hash: sha256 };
  const found = findNotes([root]);
  const bank = loadBank(found);
  const write = (other = ''): void =>
    writeFileSync(
      file,
      Buffer.concat(
        bankBytes(
          key,
          other,
          bank,
          found.files.map(() => undefined),
        ),
      ),
    );
  write();
  const read = (): KeptBank | undefined => readBank(file, key, true);
  return { file, key, heirs: '', shipped: undefined, bank, write, read };
}

const ordersOf = (kept: KeptBank | undefined) => kept?.gives.questions.map(({ anyOrder }) => anyOrder === true);

describe('for which questions any order of the options will do', () => {
  it('is kept once it is found out of all, a question a step', () => {
    const { bank, read, ...where } = place();
    const steps = learnOrders(where, noMatter);
    for (const _question of bank.notes.questions) {
      expect(steps.next().done).toBe(false);
      expect(read()?.knowsOrders).toBe(false);
    }
    expect(ordersOf(read())).toEqual(bank.notes.questions.map(() => false));
    expect(steps.next().done).toBe(true);
    const kept = read();
    expect(kept).toMatchObject({ isWhole: true, knowsOrders: true });
    expect(ordersOf(kept)).toEqual(bank.notes.questions.map(isForAnyOrder));
    // The fixture holds both.
    expect(new Set(ordersOf(kept))).toEqual(new Set([true, false]));
  });

  it.skipIf(process.platform !== 'linux')('leaves no file open, whether or not it is broken off', () => {
    const openFiles = (): number => readdirSync('/proc/self/fd').length;
    const { read, ...where } = place();
    const before = openFiles();
    const steps = learnOrders(where, noMatter);
    steps.next();
    expect(openFiles()).toBe(before + 1);
    steps.return();
    expect(openFiles()).toBe(before);
    Array.from(learnOrders(where, noMatter));
    expect(openFiles()).toBe(before);
  });

  it('is not asked where nothing can be kept', () => {
    const { file, read, ...where } = place();
    let saved = 0;
    const gone = join(file, '..', 'no folder', 'kept.bank');
    expect(learnOrders({ file: gone, ...where }, () => (saved += 1)).next().done).toBe(true);
    expect(saved).toBe(0);
  });

  it('is not asked again once it is known', () => {
    const { file, read, ...where } = place();
    Array.from(learnOrders({ file, ...where }, noMatter));
    const known = readFileSync(file);
    expect(learnOrders({ file, ...where }, noMatter).next().done).toBe(true);
    expect(readFileSync(file)).toEqual(known);
  });

  it('is not kept where it is broken off', () => {
    const { read, ...where } = place();
    const steps = learnOrders(where, noMatter);
    steps.next();
    steps.return();
    expect(read()?.knowsOrders).toBe(false);
  });

  it('is not kept with other notes that came in their place meanwhile', () => {
    const { file, write, read, ...where } = place();
    const steps = learnOrders({ file, ...where }, noMatter);
    steps.next();
    write('something else beside them');
    const other = readFileSync(file);
    Array.from(steps);
    expect(readFileSync(file)).toEqual(other);
    expect(read()?.knowsOrders).toBe(false);
  });

  it.each([
    ['gone', () => new Uint8Array()],
    ['damaged', (bytes: Uint8Array) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)],
  ])('is left where what was kept is %s', (_how, damaged) => {
    const { file, ...where } = place();
    const bytes = damaged(readFileSync(file));
    writeFileSync(file, bytes);
    expect(learnOrders({ file, ...where }, noMatter).next().done).toBe(true);
    expect(Buffer.from(bytes).equals(readFileSync(file))).toBe(true);
  });
});

describe('a session', () => {
  const kept = { identity: () => '', heirs: '' };

  /** After how many milliseconds it is begun; undefined where it is not. */
  function begunAfter(platform: NodeJS.Platform, read: 'anew' | 'kept', isKnown: boolean): number | undefined {
    const begun: number[] = [];
    const io = {
      platform,
      saveMemory: noMatter,
      meanwhile: (_steps: unknown, afterMs: number) => void begun.push(afterMs),
    };
    learnMeanwhile(io, { kept: read === 'kept' ? kept : undefined, unlearned: isKnown ? undefined : place() });
    return begun[0];
  }

  it('has it found out soon where it has read its notes, and later where it was light until then', () => {
    expect(begunAfter('linux', 'anew', false)).toBe(500);
    expect(begunAfter('linux', 'kept', false)).toBe(10_000);
    expect(begunAfter('linux', 'kept', true)).toBeUndefined();
  });

  it('has not on Windows as long as the bank is open', () => {
    expect(begunAfter('win32', 'anew', false)).toBe(500);
    expect(begunAfter('win32', 'kept', false)).toBeUndefined();
  });
});
