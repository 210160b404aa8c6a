import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNotes, isFile, pathExists, readNoteFile } from '../../src/loader/disk.ts';
import { folderWith } from '../support/folder.ts';
import { only } from '../support/note-text.ts';
import { BIN } from '../support/run-cli.ts';

const MIB = 1024 * 1024;
/** The super-user reads every file, whatever its permissions say. */
const ROOT = process.getuid?.() === 0;
const WINDOWS = process.platform === 'win32';

/** Names of the notes of a folder, and what was told on the way as `name rule`. */
function walk(folder: string, ...paths: readonly string[]) {
  const found = findNotes(paths.length === 0 ? [folder] : paths);
  return {
    files: found.files.map((file) => relative(folder, file)),
    told: found.diagnostics.map(({ rule, place }) => `${relative(folder, place.file)} ${rule}`),
  };
}

describe('findNotes', () => {
  it('finds notes in a folder and those below it, sorted within each', () => {
    const folder = folderWith({ 'b.md': '', 'a/z.md': '', 'a/b/c.md': '', 'c.md': '', 'a.md': '' });
    expect(walk(folder)).toEqual({ files: ['a/b/c.md', 'a/z.md', 'a.md', 'b.md', 'c.md'], told: [] });
  });

  it('takes .md and .markdown in any case and no other ending', () => {
    const folder = folderWith({
      'a.MD': '',
      'b.Markdown': '',
      'c.txt': '',
      'd.mdx': '',
      md: '',
      'e.md.bak': '',
      '.md': '',
    });
    expect(walk(folder).files).toEqual(['a.MD', 'b.Markdown']);
  });

  it('passes over dot folders, dot files and node_modules', () => {
    const folder = folderWith({
      '.git/a.md': '',
      '.#lock.md': '',
      'node_modules/b.md': '',
      'x/node_modules/c.md': '',
      'x/d.md': '',
    });
    expect(walk(folder)).toEqual({ files: ['x/d.md'], told: [] });
    expect(walk(folder, join(folder, '.#lock.md')).files).toEqual(['.#lock.md']);
  });

  it('goes into a folder that is named like a note', () => {
    const folder = folderWith({ 'x.md/a.md': '' });
    expect(walk(folder)).toEqual({ files: ['x.md/a.md'], told: [] });
  });

  it('follows no link below a path that was named, and says so of one that is named like a note', () => {
    const outside = folderWith({ 'b.md': '', 'real/c.md': '' });
    const folder = folderWith({ 'a.md': '' });
    symlinkSync(join(outside, 'b.md'), join(folder, 'link.md'));
    symlinkSync(join(outside, 'real'), join(folder, 'linked'));
    symlinkSync('nowhere', join(folder, 'broken.md'));
    expect(walk(folder)).toEqual({ files: ['a.md'], told: ['broken.md not-readable', 'link.md not-readable'] });
  });

  it('says nothing of a link to a note that it reads anyway', () => {
    const folder = folderWith({ 'a.md': '', 'real/b.md': '' });
    symlinkSync('real/b.md', join(folder, 'aa.md'));
    symlinkSync('a.md', join(folder, 'link.md'));
    expect(walk(folder)).toEqual({ files: ['a.md', 'real/b.md'], told: [] });
  });

  it('walks a folder once, however often it is named', () => {
    const folder = folderWith({ 'a.md': '' });
    symlinkSync('nowhere', join(folder, 'broken.md'));
    expect(walk(folder, folder, folder)).toEqual({ files: ['a.md'], told: ['broken.md not-readable'] });
  });

  it('comes to an end where links make a circle', () => {
    const folder = folderWith({ 'a.md': '' });
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('.', join(folder, 'loop.md'));
    expect(walk(folder)).toEqual({ files: ['a.md'], told: ['loop.md not-readable'] });
  });

  it('follows a link that is named itself', () => {
    const folder = folderWith({ 'real/a.md': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    expect(walk(folder, join(folder, 'linked')).files).toEqual(['real/a.md']);
  });

  it('takes a file that is named directly, whatever its ending', () => {
    const folder = folderWith({ 'notes.txt': '', 'a.md': '' });
    expect(walk(folder, join(folder, 'notes.txt')).files).toEqual(['notes.txt']);
  });

  it('gives each note once, however often it is named, and keeps the order of the paths', () => {
    const folder = folderWith({ 'x/b.md': '', 'x/a.md': '' });
    const paths = [join(folder, 'x/b.md'), join(folder, 'x'), folder];
    expect(walk(folder, ...paths).files).toEqual(['x/b.md', 'x/a.md']);
  });

  it('tells a folder that it may not enter and goes on', ({ skip }) => {
    skip(ROOT || WINDOWS, 'the super-user enters every folder');
    const folder = folderWith({ 'a/x.md': '', 'b.md': '' });
    chmodSync(join(folder, 'a'), 0);
    const found = walk(folder);
    chmodSync(join(folder, 'a'), 0o700);
    expect(found).toEqual({ files: ['b.md'], told: ['a not-readable'] });
  });

  it('tells a pipe, and does not open it', ({ skip }) => {
    skip(WINDOWS, 'there are no such pipes');
    const folder = folderWith({ 'a.md': '' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(walk(folder)).toEqual({ files: ['a.md'], told: ['pipe.md not-readable'] });
  });
});

describe('readNoteFile', () => {
  /** What a file with this content gives. */
  const readContent = (content: string | Uint8Array) => readNoteFile(join(folderWith({ 'a.md': content }), 'a.md'));

  it('gives the text of a note', () => {
    const file = join(folderWith({ 'a.md': 'Größe 日本 😀\r\n' }), 'a.md');
    expect(readNoteFile(file)).toEqual({ file, text: 'Größe 日本 😀\r\n' });
  });

  it('gives an empty note', () => {
    expect(readContent('')).toMatchObject({ text: '' });
  });

  it.each<[string, Uint8Array]>([
    ['UTF-16 with its mark', Buffer.from('\ufeff### Q1\n', 'utf16le')],
    ['UTF-16 without it', Buffer.from('### Q1\n', 'utf16le')],
    ['UTF-16 without a letter of ASCII', Buffer.from('\ufeff日本', 'utf16le')],
    ['Latin-1', Buffer.from('Größe', 'latin1')],
    ['a character cut in two', Buffer.from('日本').subarray(0, 4)],
    ['a surrogate in three bytes', Uint8Array.of(0xed, 0xa0, 0x80)],
    ['a byte 0', Buffer.from('### Q1\0\n')],
  ])('leaves out whole what is no UTF-8: %s', (_what, bytes) => {
    expect(readContent(bytes)).toMatchObject({ rule: 'not-utf-8', severity: 'error', place: { line: 1, column: 1 } });
  });

  it.each<[string, string, Uint8Array]>([
    ['little-endian with its mark', 'UTF-16', Buffer.from('\ufeff日本', 'utf16le')],
    ['big-endian with its mark', 'UTF-16', Buffer.from('\ufeff### Q1', 'utf16le').swap16()],
    ['twice as wide, with its mark', 'UTF-32', Buffer.of(0xff, 0xfe, 0, 0, 0x23, 0, 0, 0)],
    ['little-endian without it', 'UTF-16', Buffer.from('### Q1', 'utf16le')],
    ['big-endian without it', 'UTF-16', Buffer.from('### Q1', 'utf16le').swap16()],
    ['one byte 0 at the start of UTF-8', 'byte 0', Buffer.from('\0### Q1')],
    ['one byte 0 after the first letter of UTF-8', 'byte 0', Buffer.from('#\0## Q1')],
  ])('names the encoding where it is known: %s', (_what, named, bytes) => {
    expect(readContent(bytes)).toHaveProperty('message', expect.stringContaining(`Unexpected ${named}`));
  });

  it('leaves out what is over 8 MiB, and reads what is not', () => {
    expect(readContent(Buffer.alloc(8 * MIB + 1, 'a'))).toMatchObject({ rule: 'too-large', severity: 'warning' });
    expect(readContent(Buffer.alloc(8 * MIB, 'a'))).toHaveProperty('text');
  });

  it('tells a file that is gone', () => {
    const file = join(folderWith({}), 'gone.md');
    expect(readNoteFile(file)).toMatchObject({ rule: 'not-readable', place: { file, line: 1, column: 1 } });
    expect(readNoteFile(file)).toHaveProperty('message', expect.stringContaining('ENOENT'));
  });

  it('tells a file that it may not read', ({ skip }) => {
    skip(ROOT || WINDOWS, 'the super-user reads every file');
    const file = join(folderWith({ 'a.md': 'x' }), 'a.md');
    chmodSync(file, 0);
    expect(readNoteFile(file)).toMatchObject({ rule: 'not-readable' });
  });

  it('tells a folder that is named like a note', () => {
    const folder = folderWith({ 'x.md/a.md': '' });
    expect(readNoteFile(join(folder, 'x.md'))).toMatchObject({ rule: 'not-readable' });
  });

  it('tells a pipe that is named itself, without waiting for someone to write into it', ({ skip }) => {
    skip(WINDOWS, 'there are no such pipes');
    const pipe = join(folderWith({}), 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    expect(only(findNotes([pipe]).files)).toBe(pipe);
    // In a process of its own: nothing can end a read of this one that waits for ever.
    const ended = spawnSync(process.execPath, [BIN, 'lint', pipe, '--json'], { timeout: 30_000, encoding: 'utf8' });
    expect([ended.signal, /"rule": "([^"]*)"/.exec(ended.stdout)?.[1]]).toEqual([null, 'not-readable']);
  });

  it('leaves the file as it is', () => {
    const folder = folderWith({ 'a.md': 'Text\n' });
    readNoteFile(join(folder, 'a.md'));
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('Text\n');
  });
});

describe('what is there', () => {
  it('is a plain file for links between notes: no folder, no link', () => {
    const folder = folderWith({ 'a.md': '' });
    symlinkSync('a.md', join(folder, 'link.md'));
    expect(['a.md', 'link.md', '.', 'gone.md'].map((name) => isFile(join(folder, name)))).toEqual([
      ...[true, false, false, false],
    ]);
    expect(['a.md', '.', 'gone.md'].map((name) => pathExists(join(folder, name)))).toEqual([true, true, false]);
  });
});
