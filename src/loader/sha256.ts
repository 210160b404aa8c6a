import { createHash } from 'node:crypto';

/** The hash behind every id. */
export function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

/** Stands for a text of any length. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
