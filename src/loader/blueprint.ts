import type { Blueprint, Share } from '../domain/blueprint.ts';
import { foldTag } from '../domain/tag.ts';
import { UserError } from '../domain/user-error.ts';
import { pathExists, readNoteFile } from './disk.ts';
import { parseYamlMap, YamlFault } from './yaml-map.ts';

const EXAMPLE = 'For example:\n  shares:\n    domain/security: 26\n    domain/development: 32';
/** Characters of a blueprint; YAML takes longer than its length. */
const LONGEST = 64 * 1024;
const KNOWN: ReadonlySet<string> = new Set(['questions', 'minutes', 'pass', 'shares', 'name']);

/**
 * Reads a blueprint: YAML with `shares`, a map of tags to weights, and where one likes `questions`, `minutes`, `pass` and
 * `name`.
 *
 * @param file absolute
 * @throws UserError for anything else, with what was found and what was expected
 */
export function readBlueprint(file: string): Blueprint {
  const fields = fieldsOf(file);
  const wrong = (what: string, expected: string): UserError =>
    new UserError(`${what} in ${file}, expected ${expected}`, EXAMPLE);
  const unknown = Object.keys(fields).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw wrong(`\`${unknown}\``, 'questions, minutes, pass, shares or name');
  const count = (name: string, to: number): number | undefined => {
    const value = fields[name];
    if (value === undefined) return undefined;
    const number = numberOf(value);
    if (number !== undefined && number >= 1 && number <= to && Number.isInteger(number)) return number;
    throw wrong(`\`${name}: ${String(value)}\``, `a whole number from 1 to ${to}`);
  };
  const [questions, minutes, pass] = [count('questions', 10_000), count('minutes', 10_000), count('pass', 100)];
  return {
    shares: sharesOf(fields['shares'], wrong),
    ...(questions === undefined ? {} : { questions }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(pass === undefined ? {} : { pass }),
  };
}

function fieldsOf(file: string): Readonly<Record<string, unknown>> {
  if (!pathExists(file)) throw new UserError(`no blueprint at \`${file}\`, expected a YAML file with shares`, EXAMPLE);
  const read = readNoteFile(file);
  if ('rule' in read) throw new UserError(`\`${file}\` is no blueprint: ${read.message}`, EXAMPLE);
  if (read.text.length > LONGEST)
    throw new UserError(`${file} has ${read.text.length} characters, expected at most ${LONGEST}`, EXAMPLE);
  try {
    return parseYamlMap(read.text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new UserError(`${file}:${error.line}: ${error.message}`, EXAMPLE);
  }
}

function sharesOf(value: unknown, wrong: (what: string, expected: string) => UserError): readonly Share[] {
  if (!(value instanceof Map) || value.size === 0) throw wrong('no `shares`', 'a map of tags to weights');
  const seen = new Set<string>();
  return [...value].map(([tag, weight]) => {
    if (seen.has(foldTag(String(tag)))) throw wrong(`\`${String(tag)}\` twice`, 'each tag once, in whatever case');
    seen.add(foldTag(String(tag)));
    const number = numberOf(weight);
    if (number === undefined || number <= 0) throw wrong(`\`${String(tag)}: ${String(weight)}\``, 'a number above 0');
    return { tag: String(tag), weight: number };
  });
}

/** `26`, `26.5` and `26%`. */
function numberOf(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^\d{1,6}(?:\.\d{1,6})?\s?%?$/.test(text) ? Number.parseFloat(text) : undefined;
}
