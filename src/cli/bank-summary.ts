import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import type { Notes } from '../domain/note-read.ts';
import { agreeing } from '../engine/select.ts';
import { tagCounts } from '../engine/statistics.ts';
import { labelled } from '../terminal/table.ts';
import { counted } from '../terminal/wording.ts';

/** A question bank in figures, however loud its faults are told. All but `notes` and `tags` count questions. */
export interface BankSummary {
  readonly notes: number;
  readonly questions: number;
  readonly single: number;
  readonly multiple: number;
  readonly withoutExplanation: number;
  readonly withoutLink: number;
  /** As many as `tags` lists. */
  readonly tags: number;
  /** They stand in several places, with one key. */
  readonly exactDuplicates: number;
  /** They stand in several places, with different keys. */
  readonly conflictingDuplicates: number;
}

export function bankSummary({ questions, files }: Pick<Notes, 'questions' | 'files'>): BankSummary {
  return {
    notes: files,
    questions: questions.length,
    single: questions.filter(({ kind }) => kind === 'single').length,
    multiple: questions.filter(({ kind }) => kind === 'multiple').length,
    withoutExplanation: questions.filter(({ explanation }) => explanation === '').length,
    withoutLink: questions.filter(({ links }) => links.length === 0).length,
    tags: tagCounts(agreeing(questions)).length,
    exactDuplicates: questions.filter(({ alsoAt, disputed }) => alsoAt.length > 0 && !disputed).length,
    conflictingDuplicates: questions.filter(({ disputed }) => disputed).length,
  };
}

/** The figures, and at the end what was told. Without a question there is nothing to count. */
export function bankSummaryLines(bank: BankSummary, told: readonly Diagnostic[]): readonly string[] {
  const rows: readonly (readonly [string, number])[] = [
    ['single choice', bank.single],
    ['multiple choice', bank.multiple],
    ['without explanation', bank.withoutExplanation],
    ['without links', bank.withoutLink],
    ['tags', bank.tags],
    ['exact duplicates', bank.exactDuplicates],
    ['conflicting duplicates', bank.conflictingDuplicates],
  ];
  return [
    ...(bank.questions === 0 ? [] : labelled(rows.map(([label, count]) => [label, String(count)]))),
    `${counted(bank.questions, 'question')} in ${counted(bank.notes, 'note')}: ${severityCounts(told)}`,
  ];
}

/** `1 error, 0 warnings, 3 info`. */
export function severityCounts(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${count('info')} info`;
}
