import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { cleanLine } from '../markdown/clean.ts';
import type { Theme } from '../terminal/theme.ts';
import { severityCounts } from './bank-summary.ts';

const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * Findings by file. The worst come last, in each file and in all, as that is what stands next to the prompt. Every
 * finding starts its line with its whole place, though the heading has the file, as editors and scripts go by it.
 *
 * @param shown gives a path as it is told
 */
export function lintReport(
  diagnostics: readonly Diagnostic[],
  shown: (file: string) => string,
  theme: Theme,
): readonly string[] {
  const blocks = [...byFile(diagnostics)].sort(([, a], [, b]) => Number(hasError(a)) - Number(hasError(b)));
  return blocks.flatMap(([file, found], index) => [
    ...(index === 0 ? [] : ['']),
    `${theme.strong(cleanLine(shown(file)))}  ${severityCounts(found)}`,
    ...found
      .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
      .flatMap((one) => findingLines(one, shown, theme)),
  ]);
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const found = files.get(one.place.file);
    if (found === undefined) files.set(one.place.file, [one]);
    else found.push(one);
  }
  return files;
}

function findingLines(
  { place, severity, rule, message, hint, also }: Diagnostic,
  shown: (file: string) => string,
  theme: Theme,
): readonly string[] {
  const where = cleanLine(`${shown(place.file)}:${place.line}:${place.column}`);
  const other = also === undefined ? '' : ` (also at ${shown(also.file)}:${also.line})`;
  return [
    `${where} ${styleOf(severity, theme)(severity)} ${rule} ${cleanLine(message + other)}`,
    `    ${cleanLine(hint)}`,
  ];
}

function styleOf(severity: Severity, { strong, wrong, dim }: Theme): (text: string) => string {
  switch (severity) {
    case 'error':
      return (text) => strong(wrong(text));
    case 'warning':
      return wrong;
    case 'info':
      return dim;
  }
}
