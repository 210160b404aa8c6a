import { BANK_CASES } from './table-banks.ts';
import { EXPLANATION_CASES } from './table-explanations.ts';
import { FOUND_CASES } from './table-found.ts';
import { FRIEND_CASES } from './table-friends.ts';
import { OPTION_CASES } from './table-options.ts';

/**
 * What a question reads like when its options are shuffled. Every expectation is written from the text: the options in
 * their order on the screen, and the explanation with each option under the number that it has there.
 */
export interface Case {
  readonly name: string;
  /** The sample bank that has it; retold in our own words. */
  readonly from?: string;
  readonly stem?: string;
  /** One for each option, `A`, `B` … without it. */
  readonly labels?: readonly string[];
  readonly options?: readonly string[];
  readonly feedback?: readonly string[];
  readonly explanation?: string;
  /** The note's numbers as they are shown, first shown first. */
  readonly order?: readonly number[];
  /** Numbers of the options that stay in place. */
  readonly pinned?: readonly number[];
  /** Nothing may be shuffled, or what differs from the note: options and feedback in the order shown. */
  readonly shows:
    | 'keeps'
    | {
        readonly options?: readonly string[];
        readonly feedback?: readonly string[];
        readonly explanation?: string;
      };
}

/** What a case has where it does not say: A stands at 2, B at 4, C at 1, D at 3. */
export const FOUR: readonly string[] = ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', 'Amazon Kinesis'];
export const LETTERS: readonly string[] = 'ABCDEFGHIJKL'.split('');
export const NUMBERS: readonly string[] = LETTERS.map((_letter, index) => String(index + 1));

/** Orders that move every option, by how many there are. */
export const ORDERS: Readonly<Record<number, readonly number[]>> = {
  2: [2, 1],
  3: [3, 1, 2],
  4: [3, 1, 4, 2],
  // A at 2, B at 4, C at 1, D at 5, E at 3.
  5: [3, 1, 5, 2, 4],
};

export const CASES: readonly Case[] = [
  ...BANK_CASES,
  ...EXPLANATION_CASES,
  ...OPTION_CASES,
  ...FRIEND_CASES,
  ...FOUND_CASES,
];
