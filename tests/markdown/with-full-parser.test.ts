import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A text that only remark can read, and one that what GitHub adds matters to. */
const ODD = 'a\r\nb';
const TABLE = '| a |\n|---|\n| b |';

/** Modules as a program has them that has just started. */
async function fresh() {
  const { parseDocument } = await import('../../src/markdown/document.ts');
  const { FullParserNeeded } = await import('../../src/markdown/parsers.ts');
  const { parseMarkdown } = await import('../../src/markdown/tree.ts');
  const { withFullParser } = await import('../../src/markdown/with-full-parser.ts');
  return { parseDocument, FullParserNeeded, parseMarkdown, withFullParser };
}

describe('remark', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it('is not needed for plain Markdown', async () => {
    const { parseMarkdown, parseDocument } = await fresh();
    expect(parseMarkdown('*a*').children).toHaveLength(1);
    expect(parseDocument('1. *a* [b](https://example.org/~c)\n2. <https://example.org>')).toHaveLength(1);
  });

  it('is told to be needed where it is not loaded', async () => {
    const { parseMarkdown, parseDocument, FullParserNeeded } = await fresh();
    expect(() => parseMarkdown(ODD)).toThrow(FullParserNeeded);
    expect(() => parseDocument(ODD)).toThrow(FullParserNeeded);
    expect(() => parseDocument(TABLE)).toThrow(FullParserNeeded);
  });

  it('is loaded by who waits for it, and is there from then on', async () => {
    const { parseDocument, withFullParser } = await fresh();
    expect(await withFullParser(() => parseDocument(TABLE))).toMatchObject([{ type: 'table' }]);
    expect(parseDocument('~~a~~')).toMatchObject([{ children: [{ type: 'strike' }] }]);
  });

  it('is not loaded for a fault of another kind, which goes on', async () => {
    const { parseDocument, withFullParser, FullParserNeeded } = await fresh();
    const fail = (): never => {
      throw new RangeError('other');
    };
    await expect(withFullParser(fail)).rejects.toThrow(RangeError);
    expect(() => parseDocument(TABLE)).toThrow(FullParserNeeded);
  });
});
