import type { Rule } from '../domain/diagnostic.ts';
import { normalise } from '../domain/identity.ts';
import { type OptionNumber, optionNumber } from '../domain/question.ts';

/** An option as the key may name it. */
export interface Named {
  readonly label: string;
  /** Plain text, without the label. */
  readonly plain: string;
}

type Fault = Extract<Rule, 'no-key' | 'key-out-of-range' | 'key-twice' | 'key-not-understood'>;

export type Key =
  | { readonly understood: true; readonly answers: readonly OptionNumber[] }
  | { readonly understood: false; readonly rule: Fault; readonly found: string };

/** Between two items: one of `,` `;` `/` `&`, or blanks, with an `and` behind it if there is one. */
const SEPARATOR = /\s?[,;/&]\s?(?:and\s)?|\s(?:and\s)?/i;
const LETTER = /^[a-z]$/i;
const NUMBER = /^\d{1,3}$/;
/** `BE`, `EB`: letters that stand together. */
const CAPITALS = /^[A-L]{2,12}$/;
/** `Ac`: the same in mixed case, but ascending, as `Bad` is a word. */
const MIXED = /^[A-L][A-La-l]{1,11}$/;

/** The heading's or the sentence's own word before a key. */
const LEAD = /^(?:the\s)?(?:(?:correct|right)\s)?(?:answers?|keys?)\W{0,3}(?:is|are)?\W{0,3}/i;

/**
 * Reads a key as a whole: item (separator item)*, with a final stop if there is one. An item is a label, a position, or
 * the full text of an option. Anything else, such as `1.5`, `1-3`, `1 or 2`, `not 3`, is not understood: never guessed.
 *
 * @param raw plain text of the one place where the shape keeps its key
 * @returns answers ascending
 */
export function readKey(raw: string, options: readonly Named[]): Key {
  const text = normalise(raw);
  if (text === '') return { understood: false, rule: 'no-key', found: text };
  const whole = numberOfText(text, options) ?? numberOfText(text.replace(/\.$/, ''), options);
  const byName = readItems(itemsOf(text.replace(/\.$/, '')), options);
  if (whole === undefined) return byName.understood ? byName : { ...byName, found: text };
  // Options that are numbers themselves: `2` may name the second option or the one that says 2.
  const sure = !byName.understood || (byName.answers.length === 1 && byName.answers[0] === whole);
  return sure ? { understood: true, answers: [whole] } : { understood: false, rule: 'key-not-understood', found: text };
}

/**
 * Reads what may have been meant as a part of the key, such as `1,` or `Answer: 1`: never as a key, but where it differs
 * from the key the question is in doubt.
 */
export function readLoosely(raw: string, options: readonly Named[]): readonly OptionNumber[] | undefined {
  const text = normalise(raw)
    .replace(LEAD, '')
    .replace(/^[\s,;/&]+|[\s,;/&]+$/g, '');
  const key = readKey(text, options);
  return key.understood ? key.answers : undefined;
}

function readItems(items: readonly string[], options: readonly Named[]): Key {
  const refuse = (rule: Fault): Key => ({ understood: false, rule, found: items.join(' ') });
  const numbers: number[] = [];
  for (const item of items) {
    const number = numberOf(item, options);
    const otherSaysIt = options.some(({ plain }, index) => normalise(plain) === item && index + 1 !== number);
    if (number === undefined || (items.length > 1 && otherSaysIt)) return refuse('key-not-understood');
    numbers.push(number);
  }
  if (numbers.some((number) => number < 1 || number > options.length)) return refuse('key-out-of-range');
  if (new Set(numbers).size < numbers.length) return refuse('key-twice');
  return { understood: true, answers: numbers.sort((a, b) => a - b).map(optionNumber) };
}

function itemsOf(text: string): readonly string[] {
  const bare = /^\([^()]*\)$/.test(text) ? text.slice(1, -1).trim() : text;
  const letters = [...bare];
  const ascends = letters.every(
    (letter, at) => at === 0 || letter.toLowerCase() > (letters[at - 1] ?? '').toLowerCase(),
  );
  return CAPITALS.test(bare) || (MIXED.test(bare) && ascends) ? letters : bare.split(SEPARATOR);
}

/** `2. full text`, `B) full text`, or the full text alone; undefined when no option or more than one has it. */
function numberOfText(text: string, options: readonly Named[]): OptionNumber | undefined {
  const hits = options.flatMap(({ label, plain }, index) => {
    const words = normalise(plain);
    const forms = [words, ...['. ', ') ', ': '].map((mark) => `${label}${mark}${words}`)];
    return words !== '' && forms.includes(text) ? [optionNumber(index + 1)] : [];
  });
  return hits.length === 1 ? hits[0] : undefined;
}

/** 1-based, also when it lies outside the options; undefined when the item is no label and no position. */
function numberOf(item: string, options: readonly Named[]): number | undefined {
  const label = options.findIndex((option) => option.label.toLowerCase() === item.toLowerCase());
  if (label !== -1) return label + 1;
  const lettered = options.some((option) => LETTER.test(option.label));
  if (LETTER.test(item)) {
    // Where the options carry letters, a letter that none carries names nothing: option A may be missing from a list.
    return lettered ? options.length + 1 : item.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  }
  if (!NUMBER.test(item)) return undefined;
  // A number says a position only where the letters start at A: else nobody knows which of the two was meant.
  return lettered && options[0]?.label.toLowerCase() !== 'a' ? undefined : Number(item);
}
