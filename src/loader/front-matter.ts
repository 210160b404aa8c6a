import matter from 'gray-matter';
import { type Diagnostic, diagnostic } from '../domain/diagnostic.ts';
import { plainFields } from './plain-fields.ts';
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
 * Cuts the block out by our own rules before gray-matter sees it: it would run a block that opens with `---js`, take a
 * rule with text behind it for the name of a language, and end the block at `---y`. What cannot be read costs the tags,
 * never a question: then the whole note is read as text.
 *
 * @param text with normalised newlines
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const first = lineAt(text, 0);
  const fault = (line: number, message: string, hint: string): FrontMatter => ({
    data: {},
    body: text,
    diagnostics: [diagnostic('front-matter', { file, line, column: 1 }, message, hint)],
  });
  const found = (line: string): string => `Unexpected \`${line.slice(0, 40)}\``;

  if (!FENCE.test(first)) {
    if (!/^---(?!-).*[^- \t]/.test(first)) return { data: {}, body: text, diagnostics: [] };
    const hint = 'Front matter is YAML; no other language is read, and none is run.';
    return fault(1, `${found(first)}, expected \`---\` alone on the line`, hint);
  }
  const closing = text.indexOf('\n---') + 1;
  if (closing === 0) {
    return fault(
      1,
      `${found(first)} without a second one, expected \`---\` behind the last field`,
      'Close the front matter.',
    );
  }
  const last = lineAt(text, closing);
  const closingLine = text.slice(0, closing).split('\n').length;
  if (!FENCE.test(last)) {
    return fault(
      closingLine,
      `${found(last)}, expected a field or \`---\``,
      'Indent the line, or close the front matter above it.',
    );
  }
  const block = text.slice(first.length + 1, Math.max(first.length + 1, closing - 1));
  if (block.length > LONGEST_BLOCK) {
    return fault(
      1,
      `Unexpected block of ${block.length} characters, expected at most ${LONGEST_BLOCK}`,
      'Keep the tags there and move the rest.',
    );
  }
  try {
    return {
      data: plainFields(block) ?? parseBlock(block),
      body: '\n'.repeat(closingLine) + text.slice(closing + last.length + 1),
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return fault(
      // gray-matter hands the block over with the newline of its fence, so its lines are those of the file.
      error.line,
      error.message,
      'The tags of this note are not read until this is mended; its questions are.',
    );
  }
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? undefined : end);
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
