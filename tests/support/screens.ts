import stringWidth from 'fast-string-width';
import type { Capabilities } from '../../src/terminal/capabilities.ts';
import type { Size } from '../../src/terminal/frame.ts';
import { type Guide, NO_GUIDE } from '../../src/terminal/guide.ts';
import { highlight } from '../../src/terminal/highlighter.ts';
import type { Key } from '../../src/terminal/key.ts';
import { type Theme, themeOf } from '../../src/terminal/theme.ts';

const NONE: Capabilities = { colours: 0, background: 'unknown', hyperlinks: false, unicode: false };

/** Unicode symbols, no escape codes: what a test reads most easily. */
export const BARE: Theme = themeOf({ ...NONE, unicode: true });
export const RICH: Theme = themeOf({ colours: 16, background: 'dark', hyperlinks: true, unicode: true });
export const ASCII: Theme = themeOf(NONE);
/** As it is where a question has code. */
export const HIGHLIGHTED: Theme = { ...RICH, highlight };
/** What is left of `RICH` without its styles: `BARE` marks code and what is struck out. */
export const MARKLESS: Theme = { ...BARE, code: (text) => text, strike: (text) => text };

export const SIZES: readonly Size[] = [
  { columns: 30, rows: 10 },
  { columns: 40, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
];

/** The bar below the heading of a window of 80 columns, of which so many are full. */
export const bar = (full: number): string => '━'.repeat(full) + '─'.repeat(79 - full);

export const sizeText = ({ columns, rows }: Size): string => `${columns}x${rows}`;

/** The text of a line as a person sees it. */
export const seen = (line: string): string =>
  line.replace(/\u001b\]8;;[^\u0007]*\u0007/g, '').replace(/\u001b\[[0-9;]*m/g, '');
export const widthOf = (line: string): number => stringWidth(seen(line));
export const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(widthOf));

/** Everything that could move the cursor, change the window or hide text. */
export const UNSAFE_LEFT = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

type Name = Extract<Key, { kind: 'named' }>['name'];
/** `other` is F5, which no screen knows. */
export const named = (name: Name): Key =>
  name === 'other' ? { kind: 'named', name, label: 'F5' } : { kind: 'named', name };
export const other = (label: string): Key => ({ kind: 'named', name: 'other', label });
export const typed = (character: string): Key => ({ kind: 'character', character });

export const pathOf = (file: string): string => file.replace('/notes/', '');

/** The page of all keys, at its top. */
export const KEYS_OPEN: Guide = { ...NO_GUIDE, offset: 0 };
export const afterWrong = (label: string): Guide => ({ ...NO_GUIDE, wrong: label });
