import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { basename, extname, sep } from 'node:path';
import { type Diagnostic, diagnostic, type Rule } from '../domain/diagnostic.ts';
import type { NoteFile } from './note.ts';

/** The only file of this folder that reads the disk. */

const NOTE_ENDINGS = new Set(['.md', '.markdown']);
const LARGEST_NOTE = 8 * 1024 * 1024;

export interface Found {
  /** Absolute paths, sorted within each folder, each once. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Walks by hand, as a recursive `readdir` follows links, in circles too. Links are not followed below a path that was
 * named; dot folders, dot files, `node_modules` and what is no plain file are passed over.
 *
 * @param paths absolute; a file that is named directly may have any name
 */
export function findNotes(paths: readonly string[]): Found {
  const [files, walked] = [new Set<string>(), new Set<string>()];
  const special: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (folder: string): void => {
    if (walked.has(folder)) return;
    walked.add(folder);
    // Put together by hand, as it is done for each of thousands of notes at each start.
    const inside = folder.endsWith(sep) ? folder : `${folder}${sep}`;
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.')) continue;
        const path = `${inside}${entry.name}`;
        if (entry.isDirectory()) {
          if (entry.name !== 'node_modules') walk(path);
        } else if (NOTE_ENDINGS.has(extname(entry.name).toLowerCase())) {
          if (entry.isFile()) files.add(path);
          else special.push(path);
        }
      }
    } catch (error) {
      diagnostics.push(unreadable(folder, reason(error), 'Check the permissions of the folder.'));
    }
  };
  for (const path of paths) {
    // What a shell hands over as a pipe has a path that leads nowhere.
    const real = realPath(path);
    if (!isMissing(real) && lstatSync(real).isDirectory()) walk(real);
    else files.add(real);
  }
  // A link to a note that is read anyway takes nothing away.
  for (const path of special.filter((one) => !files.has(realPath(one))))
    diagnostics.push(
      unreadable(path, 'link, pipe or device', 'What a link leads to is read where it is named itself.'),
    );
  return { files: [...files], diagnostics };
}

/** @returns the note, or why it is left out whole */
export function readNoteFile(file: string): NoteFile | Diagnostic {
  try {
    return decode(file, readTwiceIfChanged(file));
  } catch (error) {
    if (error instanceof LeftOut) return refused(error.rule, file, error.message, error.hint);
    return unreadable(file, reason(error), 'Check that the file is there and that you may read it.');
  }
}

export function pathExists(path: string): boolean {
  return existsSync(path);
}

/** The path without links; the same where it cannot be followed. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether nothing is there; what may not be looked at may be there. */
export function isMissing(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
  }
}

/** Whether a plain file is there, for links between notes. */
export function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}

class LeftOut extends Error {
  readonly rule: Rule;
  readonly hint: string;

  constructor(rule: Rule, message: string, hint: string) {
    super(message);
    this.rule = rule;
    this.hint = hint;
  }
}

/** An editor may be writing just now: what changed while it was read is read once more. */
function readTwiceIfChanged(file: string): Buffer {
  // Without O_NONBLOCK, opening a pipe waits for a writer for ever.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const before = fstatSync(descriptor);
      const bytes = readAll(descriptor, before);
      const after = fstatSync(descriptor);
      if (before.mtimeMs === after.mtimeMs && after.size === bytes.length) return bytes;
    }
  } finally {
    closeSync(descriptor);
  }
  throw new LeftOut('not-readable', 'Unexpected change of the file while it was read', 'Save it and run again.');
}

function readAll(descriptor: number, stats: Stats): Buffer {
  if (!stats.isFile())
    throw new LeftOut(
      'not-readable',
      'Unexpected folder, pipe or device, expected a plain file',
      'Give a note or a folder of notes.',
    );
  if (stats.size > LARGEST_NOTE) {
    throw new LeftOut(
      'too-large',
      `Unexpected size of ${stats.size} bytes, expected at most ${LARGEST_NOTE}`,
      'Split the note.',
    );
  }
  const bytes = Buffer.alloc(stats.size);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function decode(file: string, bytes: Buffer): NoteFile {
  const hint = 'Save the note as UTF-8.';
  if (UTF_32.some((mark) => bytes.subarray(0, 4).equals(mark)))
    throw new LeftOut('not-utf-8', 'Unexpected UTF-32 text, expected UTF-8', hint);
  if (seemsUtf16(bytes)) throw new LeftOut('not-utf-8', 'Unexpected UTF-16 text, expected UTF-8', hint);
  const zero = bytes.indexOf(0);
  if (zero !== -1) throw new LeftOut('not-utf-8', `Unexpected byte 0 at offset ${zero}, expected UTF-8 text`, hint);
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new LeftOut('not-utf-8', 'Unexpected bytes, expected UTF-8 text', hint);
  }
}

/** Byte order marks; the first one starts as that of UTF-16 does. */
const UTF_32 = [Buffer.of(0xff, 0xfe, 0, 0), Buffer.of(0, 0, 0xfe, 0xff)];

/** By the byte order mark, or by a zero beside the first character, as notes start with a letter or mark of ASCII. */
function seemsUtf16(bytes: Buffer): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second !== 0 && third === 0) || (first !== 0 && second === 0 && third !== 0 && fourth === 0);
}

function refused(rule: Rule, file: string, message: string, hint: string): Diagnostic {
  return diagnostic(rule, { file, line: 1, column: 1 }, message, hint);
}

function unreadable(file: string, why: string, hint: string): Diagnostic {
  return refused('not-readable', file, `Unexpected ${why} at \`${basename(file)}\`, expected a readable note`, hint);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '' ? 'error' : `error ${code}`;
}
