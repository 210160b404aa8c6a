import type { RootContent } from 'mdast';
import { type Diagnostic, diagnostic, isRule, type Rule } from '../domain/diagnostic.ts';
import type { QuestionLines, Silences } from '../domain/note-read.ts';
import type { Place } from '../domain/question.ts';
import { lastUpTo, lineAndColumn } from '../markdown/line-table.ts';
import { type Token, tokensOf } from '../markdown/tokens.ts';
import type { NoteContext } from './read-question.ts';

/** 1-based lines of a part of a note that may be a question, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** A comment that switches rules off, by the names that it gives. */
export interface Switch {
  /** 0-based offset. */
  readonly at: number;
  readonly names: readonly string[];
}

const WORD = 'quiz-lint-disable';

/** @param nodes neighbours of a note */
export function switchesIn(nodes: readonly RootContent[], source: string): readonly Switch[] {
  // Nearly no note has one, and the row of tokens is long.
  if (!source.includes(WORD)) return [];
  return tokensOf(nodes, source).flatMap((token) => {
    const names = namesIn(token);
    return names === undefined ? [] : [{ at: token.start, names }];
  });
}

/**
 * Within a question a rule is switched off for that question, elsewhere for the whole note.
 *
 * @param parts in any order, each found when it is asked for: nearly no note has a switch
 * @returns silences undefined where the note has no switch
 */
export function silencesOf(
  switches: readonly Switch[],
  parts: readonly (() => Lines)[],
  { file, lines: table }: Pick<NoteContext, 'file' | 'lines'>,
): { readonly silences?: Silences; readonly diagnostics: readonly Diagnostic[] } {
  if (switches.length === 0) return { diagnostics: [] };
  const lines = linesOf(parts.map((find) => find()));
  const note = new Set<Rule>();
  const questions = new Map<number, Set<Rule>>();
  const diagnostics: Diagnostic[] = [];
  for (const { at, names } of switches) {
    const place: Place = { file, ...lineAndColumn(at, table) };
    const question = questionAt(place.line, lines);
    const off = question === undefined ? note : (questions.get(question) ?? new Set<Rule>());
    if (question !== undefined) questions.set(question, off);
    for (const name of names) {
      if (isRule(name)) off.add(name);
      else diagnostics.push(unknownRule(place, `\`${name}\``));
    }
    if (names.length === 0) diagnostics.push(unknownRule(place, 'end of the comment'));
  }
  return { silences: { note, questions, lines }, diagnostics };
}

/** @param silences those of the note in which it was found */
export function isSilenced({ rule, place }: Diagnostic, silences: Silences | undefined): boolean {
  if (silences === undefined) return false;
  const { note, questions, lines } = silences;
  return note.has(rule) || questions.get(questionAt(place.line, lines) ?? -1)?.has(rule) === true;
}

/** The words behind ours; undefined for every other token. */
function namesIn(token: Token): readonly string[] | undefined {
  if (token.kind !== 'comment' || !token.closed) return undefined;
  const [first, ...names] = token.text.split(/[\s,]+/).filter((word) => word !== '');
  return first === WORD || first === `${WORD}:` ? names : undefined;
}

function linesOf(parts: readonly Lines[]): QuestionLines {
  const found = parts.toSorted((a, b) => a.from - b.from);
  return { from: found.map(({ from }) => from), to: found.map(({ to }) => to) };
}

function questionAt(line: number, { from, to }: QuestionLines): number | undefined {
  const index = lastUpTo(line, from);
  return line <= (to[index] ?? 0) ? index : undefined;
}

function unknownRule(place: Place, found: string): Diagnostic {
  return diagnostic(
    'unknown-rule',
    place,
    `Unexpected ${found}, expected the name of a rule`,
    'It switches nothing off. The names are those that lint prints, and lint --help lists them.',
  );
}
