import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { checksum } from './checksum.ts';

/** What a file that keeps a bank has before what its notes gave. */
export interface IndexParts {
  /** Of the files of the notes: 64-bit floats. Apart, as a checkout changes them and nothing else. */
  readonly stamps: Buffer;
  /** Of the index: 64-bit floats, then the numbers of questions in 32 bits, then texts. */
  readonly numbers: Buffer;
  readonly rows: Buffer;
  readonly texts: Buffer;
  /** Ids and keys of questions, one behind the other. */
  readonly names: Buffer;
  /** Of each question, whether any order of its options will do: a byte. Empty until somebody has found that out. */
  readonly orders: Buffer;
}

/** The parts of such a file. */
export interface BankParts extends IndexParts {
  /** What notes gave, one behind the other; the index says where each is, and how to tell whether it is whole. */
  readonly sections: StoredBytes;
}

/** Bytes that stay in their file: a session starts with thousands of questions and shows a few. */
export interface StoredBytes {
  /** They are what was written. */
  readonly isWhole: boolean;
  readonly length: number;
  readonly read: (from: number, length: number) => Buffer;
  readonly close: () => void;
}

/** Goes up whenever the form of the file or of anything in it changes. */
const FORM = 5;
const [NAME, HEADER_BYTES] = ['cognito-quiz bank', 128];
/** Form, seven lengths, and two checksums: of the index and of the sections. */
const NUMBERS = 10;
/** Bytes that are looked at in one go. */
const WINDOW = 64 * 1024;

/**
 * A line of fixed length with the lengths of the parts and their checksums, then these.
 *
 * @param sections pieces of the last part
 */
export function joinParts(index: IndexParts, sections: readonly Uint8Array[]): readonly Uint8Array[] {
  const parts = [index.stamps, index.numbers, index.rows, index.texts, index.names, index.orders];
  const lengths = [...parts.map(({ length }) => length), sections.reduce((sum, { length }) => sum + length, 0)];
  const header = Buffer.from(headerText([FORM, ...lengths, checksum(parts), checksum(sections)]));
  return [header, ...parts, ...sections];
}

/**
 * @param withSections false leaves the largest part alone, for whoever wants the index only
 * @returns undefined where the file is none of these, or cut short, or damaged in its index
 * @throws Error with a code, where it cannot be read
 */
export function readParts(file: string, withSections: boolean): BankParts | undefined {
  const descriptor = openSync(file, 'r');
  let isLeftOpen = false;
  try {
    const [form, stamps = 0, numbers = 0, rows = 0, texts = 0, names = 0, orders = 0, sections = 0, sum, sectionSum] =
      headerOf(readAt(descriptor, 0, HEADER_BYTES));
    const index = stamps + numbers + rows + texts + names + orders;
    const start = HEADER_BYTES + index;
    if (form !== FORM || fstatSync(descriptor).size !== start + sections) return undefined;
    const bytes = readAt(descriptor, HEADER_BYTES, index);
    if (bytes.length < index || checksum([bytes]) !== sum) return undefined;
    let from = 0;
    const next = (length: number): Buffer => {
      from += length;
      return bytes.subarray(from - length, from);
    };
    isLeftOpen = withSections;
    return {
      stamps: next(stamps),
      numbers: next(numbers),
      rows: next(rows),
      texts: next(texts),
      names: next(names),
      orders: next(orders),
      sections: {
        isWhole: withSections && checksumAt(descriptor, start, sections) === sectionSum,
        length: sections,
        read: (at, length) => readAt(descriptor, start + at, length),
        close: () => (withSections ? closeSync(descriptor) : undefined),
      },
    };
  } finally {
    // Else it is open as long as the program runs: another one may put a newer file in its place.
    if (!isLeftOpen) closeSync(descriptor);
  }
}

function headerText(numbers: readonly number[]): string {
  return `${[NAME, ...numbers].join(' ').padEnd(HEADER_BYTES - 1)}\n`;
}

/** @returns no number where it is no header as `headerText` gives it */
function headerOf(bytes: Buffer): readonly number[] {
  const text = bytes.toString('latin1');
  const numbers = text.slice(NAME.length).trim().split(' ').map(Number);
  return numbers.length === NUMBERS && headerText(numbers) === text ? numbers : [];
}

/** Starts at a multiple of eight in memory, as numbers have to. */
function readAt(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
}

/** Without holding them all. */
function checksumAt(descriptor: number, from: number, length: number): number {
  const window = Buffer.allocUnsafeSlow(Math.min(length, WINDOW));
  let sum = 0;
  for (let at = 0; at < length; ) {
    const read = readSync(descriptor, window, 0, Math.min(WINDOW, length - at), from + at);
    if (read === 0) return -1;
    sum = crc32(window.subarray(0, read), sum);
    at += read;
  }
  return sum;
}
