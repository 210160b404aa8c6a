import type { Place } from './question.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Every rule with its severity. An error leaves the question out, or puts its key in doubt; a warning is worth a look;
 * an info is for those who tidy up.
 */
export const RULES = {
  'no-key': 'error',
  'key-out-of-range': 'error',
  'key-twice': 'error',
  'key-not-understood': 'error',
  'keys-disagree': 'error',
  'fewer-than-two-options': 'error',
  'too-many-options': 'error',
  'options-alike': 'error',
  'options-unclear': 'error',
  'option-empty': 'error',
  'stem-empty': 'error',
  'unclosed-details': 'error',
  'unclosed-fence': 'error',
  'unclosed-comment': 'error',
  'unclosed-html': 'error',
  'conflicting-duplicate': 'error',
  'not-utf-8': 'error',
  'not-readable': 'error',
  'cue-disagrees': 'warning',
  'id-twice': 'warning',
  'every-option-right': 'warning',
  'front-matter': 'warning',
  'tags-not-text': 'warning',
  'too-large': 'warning',
  'image-without-text': 'warning',
  spoiler: 'warning',
  'tag-case': 'warning',
  'options-differ-in-case': 'warning',
  'unknown-rule': 'warning',
  'open-question': 'info',
  'no-explanation': 'info',
  'explanation-without-link': 'info',
  'in-comment': 'info',
  'exact-duplicate': 'info',
  'relative-link-missing': 'info',
  'empty-note': 'info',
  'right-is-longest': 'info',
  'right-position': 'info',
} as const satisfies Record<string, Severity>;

export type Rule = keyof typeof RULES;

export function isRule(name: string): name is Rule {
  return Object.hasOwn(RULES, name);
}

/** A fault in a note: a value, not an exception, so that one bad note never stops the rest. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: Place;
  /** `Unexpected X, expected Y`. May hold text of the note: clean it before it is printed. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The other place, where two disagree. */
  readonly also?: Place;
}

export function diagnostic(rule: Rule, place: Place, message: string, hint: string): Diagnostic {
  return { rule, severity: RULES[rule], place, message, hint };
}
