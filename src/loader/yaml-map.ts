import { isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';

/** How YAML writes, without quotes, that there is nothing. */
const NOTHING = /^(?:~|null)?$/i;

/** The parser would overflow its stack at a thousand. */
export const TOO_DEEP = /(?:[[{]\s*){65}/;

/** What is wrong in a block of YAML; `line` is 1-based in the text that was parsed. */
export class YamlFault extends Error {
  override readonly name = 'YamlFault';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * A block of plain fields. Scalars stay as they are written (`010`, `2022-09-23`); anchors, aliases and tags are
 * refused, as a few hundred bytes of them unfold to gigabytes.
 *
 * @returns own properties only, so that a field named `__proto__` is a field like any other
 * @throws YamlFault for anything but a map of such fields
 */
export function parseYamlMap(block: string): Record<string, unknown> {
  const lineAt = (offset: number): number => block.slice(0, offset).split('\n').length;
  const deep = block.search(TOO_DEEP);
  if (deep !== -1) throw new YamlFault(lineAt(deep), 'Unexpected lists within each other, expected plain fields');
  const document = parseDocument(block, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined)
    throw new YamlFault(lineAt(error.pos[0]), `Unexpected YAML, expected plain fields: ${error.message}`);

  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    if (isScalar(node) && node.type === 'PLAIN' && NOTHING.test(node.source ?? '')) node.value = null;
    if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return;
    throw new YamlFault(lineAt(node.range?.[0] ?? 0), 'Unexpected anchor, alias or tag, expected plain text');
  });
  const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  if (value === null || value === '') return {};
  if (!(value instanceof Map))
    throw new YamlFault(lineAt(block.search(/\S/)), 'Unexpected text, expected fields such as `tags: [aws, cognito]`');
  return Object.fromEntries([...value].map(([key, entry]) => [String(key), entry]));
}
