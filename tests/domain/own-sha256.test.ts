import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSha256 } from '../../src/domain/own-sha256.ts';

const ofNode = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('ownSha256', () => {
  it('gives what the standard says of `abc`', () => {
    expect(ownSha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('gives what Node gives at each length around the ends of blocks', () => {
    for (let length = 0; length < 300; length += 1)
      expect(ownSha256('é'.repeat(length))).toBe(ofNode('é'.repeat(length)));
    for (let length = 0; length < 300; length += 1)
      expect(ownSha256('a'.repeat(length))).toBe(ofNode('a'.repeat(length)));
  });

  it('gives what Node gives of any text, and of halves of letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('', '\ud800', 'a\udc00b'),
        (text, half) => {
          expect(ownSha256(text + half)).toBe(ofNode(text + half));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives what Node gives of a long text', () => {
    const text = 'Which of these is true? '.repeat(20_000);
    expect(ownSha256(text)).toBe(ofNode(text));
  });
});
