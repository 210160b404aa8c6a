import { isCalendarDay } from '../domain/calendar-day.ts';
import { isPresetName, PRESET_NAMES, type PresetName } from '../domain/exam-preset.ts';
import { parseCount } from '../domain/settings.ts';
import { UserError } from '../domain/user-error.ts';

/** What may stand behind options; each throws a UserError that says what was expected. */

const LINT_FORMATS = ['pretty', 'json', 'github'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** commander takes the next word whatever it is; one that starts with `-` was meant as an option. */
export function textFor(name: string): (value: string) => string {
  return (value) => {
    if (value === '' || value.startsWith('-'))
      throw new UserError(`\`${value}\` behind ${name}, expected a value`, `Write ${name} and then what it is about.`);
    return value;
  };
}

export function collect(name: string): (value: string, before: readonly string[] | undefined) => readonly string[] {
  return (value, before = []) => [...before, textFor(name)(value)];
}

export function lintFormat(value: string): LintFormat {
  const format = LINT_FORMATS.find((one) => one === value);
  if (format === undefined)
    throw new UserError(
      `\`${value}\` behind --format, expected ${LINT_FORMATS.join(', ')}`,
      'For example: --format github',
    );
  return format;
}

export function presetName(value: string): PresetName {
  if (isPresetName(value)) return value;
  throw new UserError(
    `\`${value}\` behind --preset, expected ${PRESET_NAMES.join(', ')}`,
    'For example: --preset aws-associate',
  );
}

export function count(name: string): (value: string) => number {
  return (value) => {
    const parsed = parseCount(value);
    if (parsed === undefined)
      throw new UserError(`\`${value}\` behind ${name}, expected a whole number from 1`, `For example: ${name} 10`);
    return parsed;
  };
}

export function day(name: string): (value: string) => string {
  return (value) => {
    if (isCalendarDay(value)) return value;
    throw new UserError(
      `\`${value}\` behind ${name}, expected a day of the calendar`,
      `For example: ${name} 2027-01-15`,
    );
  };
}

export function wholeNumber(name: string, from: number, to: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new UserError(
      `\`${value}\` behind ${name}, expected a whole number from ${from} to ${to}`,
      `For example: ${name} 50`,
    );
  };
}
