import { columnsOf } from './columns.ts';

/** A text without escape codes on at most so many columns, 1 or more; `ellipsis`, one column wide, tells that something was cut. */
export function truncate(text: string, columns: number, ellipsis: string): string {
  if (columnsOf(text) <= columns) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (columnsOf(cut + segment) > columns - 1) break;
    cut += segment;
  }
  return `${cut}${ellipsis}`;
}
