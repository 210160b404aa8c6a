/** A note as it was read. */
export interface NoteFile {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** One way to write newlines and no byte order mark, so that every later rule sees one form. Keeps line numbers. */
export function normaliseNewlines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
