import { UserError } from '../../domain/user-error.ts';
import { capabilitiesOf, isPlain } from '../../terminal/capabilities.ts';
import { PLAIN_THEME, type Theme, themeOf } from '../../terminal/theme.ts';
import { annotation } from '../annotations.ts';
import { bankSummary, bankSummaryLines } from '../bank-summary.ts';
import { diagnosticEntry } from '../documents.ts';
import { EXIT } from '../exit.ts';
import { type Io, print, printAside } from '../io.ts';
import { hasError, lintReport } from '../lint-report.ts';
import { looksOf } from '../looks.ts';
import { notePaths } from '../note-paths.ts';
import type { LintFormat } from '../option-values.ts';
import type { LintOptions } from '../options.ts';
import { printDocument } from '../print-document.ts';
import { readNotes } from '../read-notes.ts';
import { type Setup, setUp, shownPath } from '../setup.ts';
import { told } from '../told.ts';

/** Faults in the notes, as `file:line:column`, and the bank in figures. */
export async function lint(io: Io, paths: readonly string[], options: LintOptions): Promise<number> {
  const setup = setUp(io, options);
  const format = formatOf(options);
  const named = [...paths, ...(options.notes ?? [])];
  const { notes } = await readNotes(setup, options, notePaths(setup, named.length > 0 ? named : undefined));
  const diagnostics = told(notes.diagnostics, setup.settings, options.rule);
  const shown = (file: string): string => shownPath(file, io.cwd);
  switch (format) {
    case 'json': {
      const entries = diagnostics.map((diagnostic) => diagnosticEntry(diagnostic, shown));
      const { files, questions } = notes;
      printDocument(io, { version: 1, files, questions: questions.length, diagnostics: entries });
      break;
    }
    case 'github': {
      // GitHub takes a path from the top of the repository, wherever the step runs.
      const fromTop = (file: string): string => shownPath(file, io.env['GITHUB_WORKSPACE'] || io.cwd);
      for (const diagnostic of diagnostics) print(io.stdout, annotation(diagnostic, fromTop));
      break;
    }
    case 'pretty':
      for (const line of lintReport(diagnostics, shown, themeFor(setup, options))) print(io.stdout, line);
  }
  if (format !== 'json') printAside(io, ...bankSummaryLines(bankSummary(notes), diagnostics));
  return hasError(diagnostics) ? EXIT.findings : EXIT.ok;
}

function formatOf({ json, format }: LintOptions): LintFormat {
  if (json && format !== undefined && format !== 'json')
    throw new UserError(`--json and --format ${format}, expected one of the two`, 'Leave --json out.');
  return json ? 'json' : (format ?? 'pretty');
}

/** Nothing is asked, so that input is no terminal takes no colour away. */
function themeFor(setup: Setup, options: LintOptions): Theme {
  const { io, settings } = setup;
  const terminals = { input: true, output: io.stdout.isTTY === true };
  if (isPlain(io.env, options.plain === true || settings.plain === true, terminals)) return PLAIN_THEME;
  return themeOf(capabilitiesOf(looksOf(setup, options), io.stdout));
}
