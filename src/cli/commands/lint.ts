import type { Diagnostic } from '../../domain/diagnostic.ts';
import { loadNotes } from '../../loader/load-notes.ts';
import { cleanLine, safeJson } from '../../markdown/clean.ts';
import { counted } from '../../terminal/wording.ts';
import { diagnosticEntry } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { type Io, print } from '../io.ts';
import type { NoteOptions } from '../options.ts';
import { notePaths } from '../read-questions.ts';
import { setUp, shownPath } from '../setup.ts';

/** Faults in the notes, as `file:line:column`. */
export function lint(io: Io, paths: readonly string[], options: NoteOptions): number {
  const setup = setUp(io, options);
  const named = [...paths, ...(options.notes ?? [])];
  const { questions, diagnostics, files } = loadNotes(notePaths(setup, named.length > 0 ? named : undefined));
  const shown = (file: string): string => shownPath(file, io.cwd);
  if (options.json) {
    const entries = diagnostics.map((diagnostic) => diagnosticEntry(diagnostic, shown));
    print(io.stdout, safeJson({ version: 1, files, questions: questions.length, diagnostics: entries }));
  } else {
    for (const diagnostic of diagnostics) print(io.stdout, ...diagnosticLines(diagnostic, shown));
    print(io.stderr, summary(diagnostics, questions.length, files));
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}

function diagnosticLines(
  { place, severity, rule, message, hint, also }: Diagnostic,
  shown: (file: string) => string,
): readonly string[] {
  const other = also === undefined ? '' : ` (also at ${shown(also.file)}:${also.line})`;
  return [
    cleanLine(`${shown(place.file)}:${place.line}:${place.column} ${severity} ${rule} ${message}${other}`),
    `    ${cleanLine(hint)}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], questions: number, files: number): string {
  const count = (severity: Diagnostic['severity'], word: string): string =>
    counted(diagnostics.filter((one) => one.severity === severity).length, word);
  return `${counted(questions, 'question')} in ${counted(files, 'note')}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${diagnostics.filter((one) => one.severity === 'info').length} info`;
}
