import { hash } from 'node:crypto';

/** The hash behind every id. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Stands for a text of any length. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64');
}
