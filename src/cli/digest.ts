import { createHash } from 'node:crypto';

/** Stands for a text of any length; that of none is none, and takes no hash to be loaded. */
export function digest(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('base64');
}
