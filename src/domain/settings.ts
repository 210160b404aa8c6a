import { isCalendarDay } from './calendar-day.ts';
import { parseRuleLevel } from './rule-level.ts';

/** For a dark or a light background; `auto` goes by what the terminal tells, and `none` is no colours. */
export const THEMES = ['auto', 'dark', 'light', 'none'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What a person can set once for all sessions. */
export interface Settings {
  /** Notes and folders of notes, as absolute paths. */
  readonly notes?: readonly string[];
  /** At most so many questions in a session. */
  readonly limit?: number;
  readonly shuffle?: boolean;
  readonly once?: boolean;
  readonly plain?: boolean;
  /** How sure a person is goes with each answer. */
  readonly sureness?: boolean;
  /** Questions that `due` introduces on a day, at most. */
  readonly 'new-per-day'?: number;
  readonly theme?: ThemeName;
  /** The day of the exam where the person is, as `2027-01-15`. */
  readonly 'exam-date'?: string;
  /** How loud `lint` tells its rules, as `no-explanation=off`. */
  readonly rules?: readonly string[];
}

export type SettingName = keyof Settings;
export type SettingValue = NonNullable<Settings[SettingName]>;

interface Setting {
  readonly name: SettingName;
  readonly means: string;
  /** For messages: what the value may be. */
  readonly allowed: string;
  /** What a stored value must be. */
  readonly fits: (value: unknown) => value is SettingValue;
  /** Reads what was typed; undefined when it is not allowed. */
  readonly parse: (words: readonly string[]) => SettingValue | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText);
const isRuleLevels = (value: unknown): value is readonly string[] =>
  isTexts(value) && value.every((word) => parseRuleLevel(word) !== undefined);
const isYesNo = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
const isCountOrNone = (value: unknown): value is number => value === 0 || isCount(value);
const isThemeName = (value: unknown): value is ThemeName => THEMES.some((name) => name === value);
const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDay(value);
const only = (words: readonly string[]): string | undefined => (words.length === 1 ? words[0] : undefined);

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
]);
const parseYesNo = (words: readonly string[]): boolean | undefined => YES_NO.get(only(words)?.toLowerCase() ?? '');

/** A whole number from 1, in digits: `5abc`, `0x10` and `1e3` are none. */
export function parseCount(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) >= 1 ? Number(text) : undefined;
}

export const SETTINGS: readonly Setting[] = [
  {
    name: 'notes',
    means: 'your notes: files and folders',
    allowed: 'one or more paths',
    fits: isTexts,
    parse: (words) => (isTexts(words) ? words : undefined),
  },
  {
    name: 'limit',
    means: 'at most so many questions in a session',
    allowed: 'a whole number from 1',
    fits: isCount,
    parse: (words) => parseCount(only(words) ?? ''),
  },
  {
    name: 'shuffle',
    means: 'questions and options in random order',
    allowed: 'true or false',
    fits: isYesNo,
    parse: parseYesNo,
  },
  {
    name: 'once',
    means: 'misses do not come back in the same session',
    allowed: 'true or false',
    fits: isYesNo,
    parse: parseYesNo,
  },
  { name: 'plain', means: 'lines instead of screens', allowed: 'true or false', fits: isYesNo, parse: parseYesNo },
  {
    name: 'sureness',
    means: 'say with w how sure you are; a guess that hit comes back sooner',
    allowed: 'true or false',
    fits: isYesNo,
    parse: parseYesNo,
  },
  {
    name: 'new-per-day',
    means: 'at most so many new questions a day in due',
    allowed: 'a whole number from 0',
    fits: isCountOrNone,
    parse: (words) => (only(words) === '0' ? 0 : parseCount(only(words) ?? '')),
  },
  {
    name: 'theme',
    means: 'colours on screens',
    allowed: 'auto (what the terminal tells), dark, light (its background) or none (no colours)',
    fits: isThemeName,
    parse: (words) => THEMES.find((name) => name === only(words)?.toLowerCase()),
  },
  {
    name: 'exam-date',
    means: 'the day of your exam, for due and stats',
    allowed: 'a day of the calendar, such as 2027-01-15',
    fits: isDay,
    parse: (words) => (isDay(only(words)) ? only(words) : undefined),
  },
  {
    name: 'rules',
    means: 'how loud lint tells its rules',
    allowed: 'words such as no-explanation=off: a rule and off, info, warning or error',
    fits: isRuleLevels,
    parse: (words) => (isRuleLevels(words) ? words : undefined),
  },
];

export function settingNamed(name: string): Setting | undefined {
  return SETTINGS.find((setting) => setting.name === name);
}
