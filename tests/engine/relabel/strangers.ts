import { DOMAIN_STRANGERS } from './strangers-domains.ts';
import { EXAM_STRANGERS } from './strangers-exams.ts';
import { LANGUAGE_STRANGERS } from './strangers-languages.ts';
import { MORE_STRANGERS } from './strangers-more.ts';
import { OPTION_STRANGERS } from './strangers-options.ts';
import { STATEMENT_STRANGERS } from './strangers-statements.ts';
import { STEM_STRANGERS } from './strangers-stems.ts';

/**
 * Questions as people write them who never saw this program, with what each letter and number means to a reader. What
 * names an option stands within `⟦` and `⟧`: `⟦B⟧` is written `B` and has to be shown as the number of that option,
 * `⟦the last option=D⟧` is written as in front of the `=` and has to be shown as `option` with the number of option D.
 * Everything else means something else and has to be shown as it is.
 */
export interface Stranger {
  readonly name: string;
  /**
   * To a reader: `certain` names options and can be shown in any order; `friend` names no option; `open` may keep the
   * note's order as well, but never be shown with a wrong number.
   */
  readonly means: 'certain' | 'friend' | 'open';
  readonly stem?: string;
  readonly options?: readonly string[];
  /** How the note calls its options; `A`, `B`, … without it. */
  readonly labels?: readonly string[];
  readonly key?: readonly number[];
  readonly feedback?: readonly string[];
  readonly explanation?: string;
  /** Numbers of the options that have to stay where they are. */
  readonly pinned?: readonly number[];
}

export const STRANGERS: readonly Stranger[] = [
  ...EXAM_STRANGERS,
  ...OPTION_STRANGERS,
  ...STATEMENT_STRANGERS,
  ...STEM_STRANGERS,
  ...DOMAIN_STRANGERS,
  ...LANGUAGE_STRANGERS,
  ...MORE_STRANGERS,
];
