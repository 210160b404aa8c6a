import type { Link } from '../domain/question.ts';
import { cleanLine } from '../markdown/clean.ts';
import { columnsOf } from './columns.ts';
import type { Setting } from './typeset.ts';
import { wrap } from './wrap.ts';

/** One line a link, `text <address>`: the real address is always visible, and opens by a click where the terminal can. */
export function linkLines(
  links: readonly Link[],
  pathOf: (file: string) => string,
  { theme, width }: Setting,
): readonly string[] {
  return links.flatMap((link) => {
    const address = cleanLine(link.kind === 'web' ? link.target : pathOf(link.target));
    const text = cleanLine(link.text);
    const shown = `<${link.kind === 'web' ? theme.link(address, link.target) : address}>`;
    if (text === '' || text === address || text === link.target) return wrap(shown, width);
    const line = `${text} ${shown}`;
    // An address that goes on in the next line is better started on one.
    const parts = width === undefined || columnsOf(line) <= width ? [line] : [text, shown];
    return parts.flatMap((part) => wrap(part, width));
  });
}
