import { columnsOf } from './columns.ts';
import { graphemesOf } from './graphemes.ts';

/** A text without escape codes on at most so many columns, 1 or more; `ellipsis`, one column wide, tells that something was cut. */
export function truncate(text: string, columns: number, ellipsis: string): string {
  if (columnsOf(text) <= columns) return text;
  let cut = '';
  for (const character of graphemesOf(text)) {
    if (columnsOf(cut + character) > columns - 1) break;
    cut += character;
  }
  return `${cut}${ellipsis}`;
}
