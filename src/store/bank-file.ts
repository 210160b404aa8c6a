import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** The parts of a file that keeps a bank. */
export interface BankParts {
  /** Of the files of the notes: 64-bit floats. Apart, as a checkout changes them and nothing else. */
  readonly stamps: Buffer;
  /** The index, as texts and numbers. */
  readonly texts: Buffer;
  readonly numbers: Buffer;
  /** What notes gave, one behind the other; the index says where each is, and how to tell whether it is whole. */
  readonly sections: Buffer;
}

/** Goes up whenever the form of the file or of anything in it changes. */
const FORM = 2;
const [NAME, HEADER_BYTES] = ['cognito-quiz bank', 128];
/** Form, four lengths and a checksum. */
const NUMBERS = 6;

/** A line of fixed length with the lengths of the parts and a checksum of all but the last, then these. */
export function joinParts({ stamps, texts, numbers, sections }: BankParts): Uint8Array {
  const lengths = [stamps, texts, numbers, sections].map(({ length }) => length);
  const checked = [stamps, texts, numbers];
  const header = Buffer.from(headerText([FORM, ...lengths, checksum(...checked)]));
  return Buffer.concat([header, ...checked, sections]);
}

/**
 * @param withSections false leaves the largest part out, for whoever wants the index alone
 * @returns undefined where the file is none of these, or cut short, or damaged in what was read of it; sections are not looked at
 * @throws Error with a code, where it cannot be read
 */
export function readParts(file: string, withSections: boolean): BankParts | undefined {
  const bytes = withSections ? readFileSync(file) : readStart(file);
  const [form, ...sizes] = headerOf(bytes);
  const [stamps = 0, texts = 0, numbers = 0, sections = 0, sum] = sizes;
  const from = [HEADER_BYTES, HEADER_BYTES + stamps, HEADER_BYTES + stamps + texts];
  const end = HEADER_BYTES + stamps + texts + numbers;
  if (form !== FORM || bytes.length !== end + (withSections ? sections : 0)) return undefined;
  const parts = {
    stamps: bytes.subarray(from[0], from[1]),
    texts: bytes.subarray(from[1], from[2]),
    numbers: bytes.subarray(from[2], end),
    sections: bytes.subarray(end),
  };
  return checksum(parts.stamps, parts.texts, parts.numbers) === sum ? parts : undefined;
}

function headerText(numbers: readonly number[]): string {
  return `${[NAME, ...numbers].join(' ').padEnd(HEADER_BYTES - 1)}\n`;
}

/** @returns no number where it is no header as `headerText` gives it */
function headerOf(bytes: Buffer): readonly number[] {
  const text = bytes.toString('latin1', 0, HEADER_BYTES);
  const numbers = text.slice(NAME.length).trim().split(' ').map(Number);
  return numbers.length === NUMBERS && headerText(numbers) === text ? numbers : [];
}

/** The file without its last part. */
function readStart(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    readSync(descriptor, header, 0, HEADER_BYTES, 0);
    const [, stamps = 0, texts = 0, numbers = 0] = headerOf(header);
    const bytes = Buffer.alloc(HEADER_BYTES + stamps + texts + numbers);
    const read = readSync(descriptor, bytes, 0, bytes.length, 0);
    return bytes.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}

/** Tells whether bytes are what they were. */
export function checksum(...parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => crc32(part, sum), 0);
}
