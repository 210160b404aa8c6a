import { hash32 } from '../domain/hash32.ts';

/**
 * Stands for a text in the name of a file, by 16 letters and digits. Two texts may have the same one: whoever reads such a file
 * looks at what is in it. Node's own hashes take as long to load as to count what is due.
 */
export function shortName(text: string): string {
  return ['1', '2'].map((salt) => (hash32(salt + text) >>> 0).toString(16).padStart(8, '0')).join('');
}
