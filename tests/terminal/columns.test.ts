import { createRequire } from 'node:module';
import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/markdown/clean.ts';
import { cutColumns, wrapColumns } from '../../src/terminal/break-lines.ts';
import { columnsOf, isClearlyNarrower } from '../../src/terminal/columns.ts';
import { UNICODE } from '../../src/terminal/symbols.ts';

const require = createRequire(import.meta.url);
const { Terminal }: typeof import('@xterm/headless') = require('@xterm/headless');
const { Unicode11Addon }: typeof import('@xterm/addon-unicode11') = require('@xterm/addon-unicode11');

const terminals = ['6', '11'].map((version) => {
  const terminal = new Terminal({ cols: 500, rows: 2, allowProposedApi: true });
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = version;
  return terminal;
});

/** Columns that a text takes on terminals that go by different versions of Unicode. */
async function drawnColumns(text: string): Promise<readonly number[]> {
  const columns: number[] = [];
  for (const terminal of terminals) {
    await new Promise<void>((resolve) => terminal.write(`\u001b[2J\u001b[H${text}`, resolve));
    columns.push(terminal.buffer.active.cursorX);
  }
  return columns;
}

const SAMPLES: Readonly<Record<string, string>> = {
  'our own signs': `‘a’ “b” – — … ${Object.values(UNICODE).join(' ')}`,
  CJK: '日本語の選択肢、한국어 선택지，中文选项',
  'Hangul in parts': '\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165',
  Hindi: 'क्षिप्त उपयोगकर्ता की पहचान',
  Tamil: 'தமிழ் மொழி',
  Burmese: 'မြန်မာဘာသာ',
  Khmer: 'ខ្មែរ',
  Thai: 'ก็จำนวนผู้ใช้',
  Hebrew: 'שָׁלוֹם עולם',
  Arabic: 'مَرْحَبًا بالعالم',
  'combining marks': 'e\u0301a\u0308o\u0302\u0323',
  emoji: '🙂 ⚠️ ❤️ 1️⃣ ⏰ ✓ 🚀',
  'joined emoji': '👨‍👩‍👧 🧑‍💻 🏳️‍🌈',
  'shades of skin': '👍🏽 👩🏿‍🚀',
  flags: '🇩🇪🇯🇵',
  'keys of phones': '1️⃣2️⃣3️⃣ #️⃣ a\u200d🙂',
  symbols: '❯ ● ○ ■ □ ✓ ✗ → ⚑ • │ ─ ━ · ↑ ↓ … █ ╍ ▁ ▇',
};

describe('The columns of a text', () => {
  it.each(Object.entries(SAMPLES))('are as many as any terminal takes: %s', async (_name, sample) => {
    const text = clean(sample);
    expect(Math.max(...(await drawnColumns(text)))).toBeLessThanOrEqual(columnsOf(text));
  });

  it.each([
    'CJK',
    'Hangul in parts',
    'Thai',
    'Hebrew',
    'Arabic',
    'combining marks',
    'flags',
    'symbols',
    'our own signs',
  ])('are exact where terminals agree: %s', async (name) => {
    const text = clean(SAMPLES[name] ?? '');
    expect(await drawnColumns(text)).toEqual([columnsOf(text), columnsOf(text)]);
  });
});

describe('A text that is broken into lines', () => {
  const words = fc.array(fc.constantFrom(...Object.values(SAMPLES), 'Cognito', 'x'.repeat(70)), { maxLength: 12 });

  it('has no line that any terminal would break again, and all of its text', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 10, max: 120 }), async (parts, width) => {
        const text = clean(parts.join(' ')).normalize('NFC');
        for (const lines of [wrapColumns(text, width), cutColumns(text, width)]) {
          for (const line of lines) {
            expect(Math.max(...(await drawnColumns(line)), columnsOf(line))).toBeLessThanOrEqual(width);
          }
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('A line that is clearly narrower than its window', () => {
  const piece = fc.constantFrom('word', ' ', '  ', '·', '❯ ', '日本', 'é', '🙂', '\u001b[1m', '\u001b[39m', '\t');
  const link = '\u001b]8;;https://example.org/a\u0007here\u001b]8;;\u0007';

  it('is one that the prompts would leave as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.constant(link)), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (pieces, columns) => {
          const line = pieces.join('');
          if (isClearlyNarrower(line, columns))
            expect(wrapAnsi(line, columns, { trim: false, wordWrap: false })).toBe(line);
        },
      ),
    );
  });

  it.each([
    ['plain', 6, true],
    ['plain', 5, false],
    ['\u001b[1m❯ 1\u001b[22m', 4, true],
    ['日本', 80, false],
  ])('%j in %i columns: %s', (line, columns, narrower) => {
    expect(isClearlyNarrower(line, columns)).toBe(narrower);
  });
});
