/**
 * FNV-1a, 32 bits, over UTF-16 units, with the finaliser of MurmurHash3: without it two texts that differ in their last
 * character give rows that are tied to each other.
 *
 * @see Fowler, Noll, Vo; Appleby: fmix32
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
