import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { clean, cleanLine } from '../markdown/clean.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A diagnostic as GitHub Actions takes it from a log, to show it beside the line of the note.
 *
 * @param shown gives a path as it is told: relative to the repository
 * @see docs.github.com/actions, "Workflow commands"; the escapes are those of actions/toolkit, core/src/command.ts
 */
export function annotation(
  { place, severity, rule, message, hint, also }: Diagnostic,
  shown: (file: string) => string,
): string {
  const other = also === undefined ? '' : ` (also at ${shown(also.file)}:${also.line})`;
  const properties = Object.entries({ file: shown(place.file), line: place.line, col: place.column, title: rule })
    .map(([name, value]) => `${name}=${escapedProperty(clean(String(value)))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${escaped(`${cleanLine(message + other)}\n${cleanLine(hint)}`)}`;
}

/** A newline would end the command, and what comes behind it could be read as another one. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
