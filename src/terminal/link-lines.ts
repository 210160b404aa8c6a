import type { Link } from '../domain/question.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { Theme } from './theme.ts';

/** One line a link, `text <address>`: the real address is always visible, and opens by a click where the terminal can. */
export function linkLines(links: readonly Link[], pathOf: (file: string) => string, theme: Theme): readonly string[] {
  return links.map((link) => {
    const address = cleanLine(link.kind === 'web' ? link.target : pathOf(link.target));
    const text = cleanLine(link.text);
    const shown = link.kind === 'web' ? theme.link(address, link.target) : address;
    return text === '' || text === address || text === link.target ? `<${shown}>` : `${text} <${shown}>`;
  });
}
