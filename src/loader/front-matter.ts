import matter from 'gray-matter';
import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { parseYamlMap, YamlFault } from './yaml-map.ts';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The note with its front matter as empty lines, so that every line keeps its number. */
  readonly body: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A longer block is a fault, and gray-matter takes quadratic time on it. */
const LONGEST_BLOCK = 16 * 1024;
const FENCE = /^---[ \t]*$/;

/**
 * Cuts the block out by our own rules before gray-matter sees it: it would run a block that opens with `---js`, and take
 * a rule with text behind it for the name of a language. What cannot be read costs the tags, never the questions.
 *
 * @param text with normalised newlines
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  /** The note without its first lines, and what was wrong with these. */
  const without = (count: number, line: number, message: string, hint: string): FrontMatter => ({
    data: {},
    body: '\n'.repeat(count) + lines.slice(count).join('\n'),
    diagnostics: [diagnostic('front-matter', { file, line, column: 1 }, message, hint)],
  });

  if (!FENCE.test(first)) {
    const namesLanguage = end !== -1 && /^---[ \t]*[^-\s]/.test(first);
    if (!namesLanguage) return { data: {}, body: text, diagnostics: [] };
    const message = `Unexpected \`${first.slice(0, 40)}\`, expected \`---\` alone on the line`;
    return without(end + 1, 1, message, 'Front matter is YAML; no other language is read, and none is run.');
  }
  if (end === -1) {
    const message = 'Unexpected end of the note, expected `---` to close the front matter';
    return without(1, 1, message, 'Put `---` on a line of its own behind the last field.');
  }
  const block = lines.slice(1, end).join('\n');
  if (block.length > LONGEST_BLOCK) {
    const message = `Unexpected front matter of ${block.length} characters, expected at most ${LONGEST_BLOCK}`;
    return without(end + 1, 1, message, 'Keep the tags there and move the rest into the note.');
  }
  try {
    return { data: parseBlock(block), body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const hint = 'The tags of this note are not read until this is mended; its questions are.';
    return without(end + 1, error.line + 1, error.message, hint);
  }
}

/** @throws YamlFault */
function parseBlock(block: string): Record<string, unknown> {
  const refuse = (): object => {
    throw new YamlFault(1, 'Unexpected language, expected YAML');
  };
  // Passing options also keeps gray-matter from caching: its cache answers a broken note with `{}` the second time.
  const engines = { yaml: parseYamlMap, js: refuse, javascript: refuse, json: refuse };
  return matter(`---\n${block}\n---\n`, { engines }).data;
}
