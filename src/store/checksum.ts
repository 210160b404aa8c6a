import { crc32 } from 'node:zlib';

/**
 * Tells whether bytes are what they were.
 *
 * @param pieces of them, one behind the other
 */
export function checksum(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => crc32(piece, sum), 0);
}
