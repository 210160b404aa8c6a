import type { PhrasingContent } from 'mdast';
import type { Content } from './content.ts';
import { type Entry, type Run, settled } from './entries.ts';

/**
 * The nodes of a row of entries in which each run of stars or underscores is paired with the nearest one before that it can
 * close: the rule of CommonMark, but that lengths are compared by what is left of a run, as remark does.
 */
export function withEmphasis(entries: Entry[], content: Content): PhrasingContent[] {
  for (let at = 1; at < entries.length; at += 1) {
    const closer = entries[at];
    if (closer?.type !== 'run' || !closer.closes) continue;
    while (closer.from < closer.to) {
      const index = openerBefore(entries, at, closer);
      const opener = entries[index];
      if (opener?.type !== 'run') break;
      const isStrong = opener.to - opener.from > 1 && closer.to - closer.from > 1;
      const used = isStrong ? 2 : 1;
      opener.to -= used;
      closer.from += used;
      const children = settled(entries.slice(index + 1, at), content);
      const position = content.extent(opener.to, closer.from);
      entries.splice(index + 1, at - index - 1, { type: isStrong ? 'strong' : 'emphasis', children, position });
      at = index + 2;
    }
  }
  return settled(entries, content);
}

function openerBefore(entries: readonly Entry[], at: number, closer: Run): number {
  const length = closer.to - closer.from;
  for (let index = at - 1; index >= 0; index -= 1) {
    const opener = entries[index];
    if (opener?.type !== 'run' || !opener.opens || opener.code !== closer.code || opener.from === opener.to) continue;
    const both = length + opener.to - opener.from;
    if ((opener.closes || closer.opens) && length % 3 !== 0 && both % 3 === 0) continue;
    return index;
  }
  return -1;
}
