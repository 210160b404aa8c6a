import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, printDocument } from '../../src/cli/print-document.ts';
import { safeJson } from '../../src/markdown/clean.ts';

/** What was said, text by text. */
function printed(document: Document): readonly string[] {
  const writes: string[] = [];
  printDocument({ say: (text) => void writes.push(text) }, document);
  return writes;
}

const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: 'grapheme' }), fc.constant('\u202e'));
const list = fc.array(value, { maxLength: 100 });
const document = fc
  .dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(value, list))
  .map((fields): Document => ({ ...fields, version: 1 }));

describe('printDocument', () => {
  it('prints what is printed of a document as a whole', () => {
    fc.assert(
      fc.property(document, (whole) => {
        expect(printed(whole).join('')).toBe(`${safeJson(whole)}\n`);
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 65])('prints a list of %i', (count) => {
    const items = Array.from({ length: count }, (_, at) => ({ at, text: 'Which one?', none: [] }));
    const whole = { version: 1 as const, before: [], items, behind: {} };
    expect(printed(whole).join('')).toBe(`${safeJson(whole)}\n`);
  });

  it('says a long one in portions, none of them of many megabytes or of a few bytes', () => {
    const items = Array.from({ length: 2000 }, (_, at) => `${at} ${'é'.repeat(1000)}`);
    const writes = printed({ version: 1, items, behind: 0 });
    const sizes = writes.map((text) => Buffer.byteLength(text));
    expect(writes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(500_000);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(30_000);
  });
});
