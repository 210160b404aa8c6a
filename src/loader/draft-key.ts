import type { OptionNumber } from '../domain/question.ts';
import type { Key } from './answer-key.ts';

/** The key of a question, or what is wrong with it and at which offset. */
export type DraftKey =
  | { readonly understood: true; readonly answers: readonly OptionNumber[] }
  | {
      readonly understood: false;
      readonly rule: Exclude<Key, { understood: true }>['rule'] | 'keys-disagree';
      readonly found: string;
      readonly at: number;
    };

export type Understood = Extract<DraftKey, { understood: true }>;
