import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutOverload } from './overload.ts';
import { registerFullParsers } from './parsers.ts';

/** Remark takes long to load and to parse. Who imports this waits for it; others ask `parsers.ts` whether somebody has. */

const commonMark = unified().use(remarkParse);
const gfm = unified().use(remarkParse).use(remarkGfm);

registerFullParsers({ commonMark: (text) => commonMark.parse(text), gfm: (text) => gfm.parse(text) });

/** The tree that remark gives of a text, which the fast parser gives in a twentieth of the time. */
export function parseFully(text: string): Root {
  return commonMark.parse(withoutOverload(text));
}
