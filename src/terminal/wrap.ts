import { wrapColumns } from './break-lines.ts';

/** Lines of so many columns; as they are, for pipes and for those who listen, where there is no width. */
export function wrap(text: string, width: number | undefined): readonly string[] {
  if (width === undefined) return text.split('\n').map((line) => line.trim());
  return wrapColumns(text, width);
}
