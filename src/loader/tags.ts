import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import type { Place } from '../domain/question.ts';
import { foldTag } from '../domain/tag.ts';

/** Fields of the front matter that hold tags. */
const FIELDS = ['tags', 'categories'] as const;
/** More are no tags but a mistake. */
const MOST_TAGS = 64;

export interface Tags {
  /** As written, each once when case is ignored. */
  readonly tags: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A list, words with commas between them, a single word, or nothing; one level deep. */
export function frontMatterTags(data: Readonly<Record<string, unknown>>, place: Place): Tags {
  const tags: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const field of FIELDS) {
    if (!Object.hasOwn(data, field)) continue;
    const value = data[field];
    const entries = (Array.isArray(value) ? value : [value]).filter((entry: unknown) => entry !== null);
    const texts = entries.filter((entry) => typeof entry === 'string');
    tags.push(...texts.slice(0, MOST_TAGS).flatMap(splitTags));
    if (texts.length < entries.length || texts.length > MOST_TAGS) {
      const message = `Unexpected value in \`${field}\`, expected at most ${MOST_TAGS} words`;
      diagnostics.push(diagnostic('tags-not-text', place, message, `Write it as \`${field}: [aws, cognito]\`.`));
    }
  }
  return { tags: uniqueTags(tags), diagnostics };
}

/** `mfa, sms` gives two tags; a comma cannot be part of one, as `--tag` separates with it. */
export function splitTags(text: string): readonly string[] {
  return text
    .split(',')
    .map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '');
}

/** Keeps the spelling that was met first. */
export function uniqueTags(tags: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(foldTag(tag))) first.set(foldTag(tag), tag);
  return [...first.values()];
}
