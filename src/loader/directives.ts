import type { Token } from '../markdown/tokens.ts';
import { shuffleSwitch } from './shuffle-switch.ts';

/** What comments in a question set: `<!-- tags: mfa, sms -->`, `<!-- id: sns-fifo -->`, `<!-- shuffle: no -->`. */
export interface Directives {
  readonly tags: string | undefined;
  readonly id: string | undefined;
  readonly shuffle: boolean | undefined;
}

const NONE: Directives = { tags: undefined, id: undefined, shuffle: undefined };

/** The last comment of a name wins. Comments of any other form are left alone. */
export function directivesOf(tokens: readonly Token[]): Directives {
  if (tokens.length === 0) return NONE;
  const found = new Map<string, string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const match = token?.kind === 'comment' ? /^(tags|id|shuffle)\s?:([^\n]*)$/.exec(token.text) : null;
    if (match?.[1] !== undefined) found.set(match[1], (match[2] ?? '').trim());
  }
  return {
    tags: found.get('tags'),
    id: found.get('id') || undefined,
    shuffle: shuffleSwitch(found.get('shuffle') ?? ''),
  };
}
