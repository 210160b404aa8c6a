import { crc32 } from 'node:zlib';

/** Tells whether bytes are what they were. */
export function checksum(...parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => crc32(part, sum), 0);
}
