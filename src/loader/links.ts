import { dirname, resolve } from 'node:path';
import type { Link } from '../domain/question.ts';
import type { RawLink } from '../markdown/plain-links.ts';
import { webAddress } from '../markdown/web-address.ts';

/** Endings under which the pages of note collections lie. */
const PAGES = ['', '.md', '/index.md', '/_index.md'] as const;

export interface ResolvedLinks {
  readonly links: readonly Link[];
  /** Addresses as written, of files that are not there. */
  readonly missing: readonly string[];
}

/**
 * Tells links that can be offered from those that cannot: http and https without a user name; files beside the note.
 * Any other scheme (`javascript:`, `file:`, `ssh:`) is left out, and so is a path from the root of a disk or a site.
 *
 * @param exists whether a file is there; takes an absolute path
 */
export function resolveLinks(raw: readonly RawLink[], file: string, exists: (path: string) => boolean): ResolvedLinks {
  const links: Link[] = [];
  const missing: string[] = [];
  for (const { url, text } of raw) {
    const web = webAddress(url);
    if (web !== undefined) links.push({ kind: 'web', target: web, text });
    else if (isRelative(url)) {
      const target = pageOf(url, file, exists);
      if (target === undefined) missing.push(url);
      else links.push({ kind: 'note', target, text });
    }
  }
  return { links, missing };
}

function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/\\]|[#?]|$)/i.test(url);
}

function pageOf(url: string, file: string, exists: (path: string) => boolean): string | undefined {
  const path = (url.split(/[#?]/, 1)[0] ?? '').replace(/\/$/, '');
  const base = resolve(dirname(file), decoded(path));
  return PAGES.map((ending) => base + ending).find(exists);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
