import type { Rule } from '../domain/diagnostic.ts';
import { normalise } from '../domain/identity.ts';
import { once } from '../domain/once.ts';
import { type OptionNumber, optionNumber } from '../domain/question.ts';
import { asLatin, CIRCLED, labelForm, placeOf } from './alphabets.ts';
import { isLetter } from './letters.ts';
import { callsItselfOtherwise } from './own-names.ts';

/** An option as the key may name it. */
export interface Named {
  readonly label: string;
  /** The note writes no label, so that the position is it. */
  readonly unlabelled?: true | undefined;
  /** Plain text, without the label. */
  readonly plain: string;
}

type Fault = Extract<Rule, 'no-key' | 'key-out-of-range' | 'key-twice' | 'key-not-understood'>;

export type Key =
  | { readonly understood: true; readonly answers: readonly OptionNumber[] }
  | { readonly understood: false; readonly rule: Fault; readonly found: string };

/** Between two items: one of `,` `;` `/` `&`, or blanks, with an `and` behind it if there is one. */
const AND = '(?:and|und|y|et|и|و|と|和|及|ve|en|oraz|dan|và)';
const SEPARATOR = new RegExp(`\\s?[,;/&，、；]\\s?(?:${AND}\\s)?|\\s(?:${AND}\\s)?`, 'i');
/** `Both A and C`, `Options B, D`. */
const NOUN = /^(?:both|options?|choices?|answers?)\s(?=\p{L}(?!\p{L}))/iu;
/** `A e B`, `B i C`: a word for and that is a letter itself. */
const SMALL_AND = /(?<=(?<!\p{L})[A-L])\s[aei]\s(?=[A-L](?!\p{L}))/gu;
const NUMBER = /^\d{1,3}$/;
/** `B)`, `(B)`, `B.`: a letter with the mark that it has in the list. A number with one may be something else. */
const DRESSED = /^\(?(\p{L})[).]$/u;
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
  const whole = numberOfText(text, options) ?? numberOfText(withoutStop(text), options);
  const byName = readItems(itemsOf(withoutStop(text)), options);
  if (whole === undefined) {
    const texts = byName.understood ? undefined : numbersOfTexts(text, options);
    if (texts !== undefined) return { understood: true, answers: texts };
    return byName.understood ? byName : { ...byName, found: text };
  }
  // Options that are numbers themselves: `2` may name the second option or the one that says 2.
  const sure = byName.understood
    ? byName.answers.length === 1 && byName.answers[0] === whole
    : !namesAnother(itemsOf(withoutStop(text)), whole, options);
  return sure ? { understood: true, answers: [whole] } : { understood: false, rule: 'key-not-understood', found: text };
}

/**
 * Reads what may have been meant as a part of the key, such as `1,` or `Answer: 1`: never as a key, but where it differs
 * from the key the question is in doubt.
 */
export function readLoosely(raw: string, options: readonly Named[]): readonly OptionNumber[] | undefined {
  const text = normalise(raw)
    .replace(LEAD, '')
    .replace(/^[\s,;/&]+|(?<![\s,;/&])[\s,;/&]+$/g, '');
  const key = readKey(text, options);
  return key.understood ? key.answers : undefined;
}

function readItems(items: readonly string[], options: readonly Named[]): Key {
  const refuse = (rule: Fault): Key => ({ understood: false, rule, found: items.join(' ') });
  const numbers: number[] = [];
  for (const item of items) {
    const number = numberOf(item, options);
    const othersSayIt = (): boolean =>
      normalsOf(options).some((normal, index) => normal === item && index + 1 !== number);
    if (number === undefined || (items.length > 1 && othersSayIt())) return refuse('key-not-understood');
    numbers.push(number);
  }
  // `1 C, 2 D` are the keys of two questions.
  if (NUMBER.test(items[0] ?? '') && /\p{L}/u.test(items[1] ?? '')) return refuse('key-not-understood');
  if (numbers.some((number) => number < 1 || number > options.length)) return refuse('key-out-of-range');
  if (new Set(numbers).size < numbers.length) return refuse('key-twice');
  return { understood: true, answers: numbers.sort((a, b) => a - b).map(optionNumber) };
}

/** Whether items that are the text of one option are places of others as well: `a` where the second option says a. */
function namesAnother(items: readonly string[], whole: OptionNumber, options: readonly Named[]): boolean {
  const numbers = items.map((item) => numberOfName(item.toUpperCase(), options) ?? 0);
  const within = numbers.every((number) => number >= 1 && number <= options.length);
  return within && numbers.some((number) => number !== whole);
}

function withoutStop(text: string): string {
  return text.replace(/\s?[.。]$/, '');
}

function itemsOf(text: string): readonly string[] {
  const whole = /^\([^()]*\)$/.test(text) ? text.slice(1, -1).trim() : text;
  const bare = whole.includes(' ') ? whole.replace(NOUN, '').replace(SMALL_AND, ', ') : whole;
  if (CAPITALS.test(bare) || (MIXED.test(bare) && ascends(bare))) return [...bare];
  const items = bare.split(SEPARATOR);
  // `A b C`: nobody writes letters in two ways, so one of them is no letter.
  const isMixed = items.some((item) => /^[A-L]$/.test(item)) && items.some((item) => /^[a-l]$/.test(item));
  return isMixed ? [bare] : items;
}

/** Whether each letter comes behind the one before it in the alphabet. */
function ascends(letters: string): boolean {
  const small = letters.toLowerCase();
  return [...small].every((letter, at) => at === 0 || letter > small.charAt(at - 1));
}

/** Two ways to type one text: quotation marks, and a stop at its end. */
function textForm(text: string): string {
  return normalise(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s?[.。;]$/, '');
}

/** `2. full text`, `B) full text`, or the full text alone; undefined when no option or more than one has it. */
function numberOfText(text: string, options: readonly Named[]): OptionNumber | undefined {
  const wanted = textForm(text);
  const normals = normalsOf(options);
  let hit: OptionNumber | undefined;
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at];
    // Found without the words of each: a stop at their end and a blank before it may be left out.
    if (option === undefined || (normals[at] ?? '').length - 2 > wanted.length) continue;
    if (!wanted.endsWith(wordsOf(option)) || !formsOf(option).includes(wanted)) continue;
    if (hit !== undefined) return undefined;
    hit = optionNumber(at + 1);
  }
  return hit;
}

/** Their texts in the form in which wordings are compared. */
export const normalsOf = once((options: readonly Named[]) => options.map(({ plain }) => normalise(plain)));
const wordsOf = once(({ plain }: Named) => textForm(plain));

/** All end with the words of the option. */
const formsOf = once((option: Named): readonly string[] => {
  const { label } = option;
  const words = wordsOf(option);
  if (words === '') return [];
  const labels = [label, label.toLowerCase()];
  return [
    words,
    ...labels.flatMap((name) => ['. ', ') ', ': ', ' - '].map((mark) => `${name}${mark}${words}`)),
    ...labels.map((name) => `(${name}) ${words}`),
  ];
});

/** Several full texts with separators between them; undefined where none, or more than one way, reads all of the key. */
function numbersOfTexts(raw: string, options: readonly Named[]): readonly OptionNumber[] | undefined {
  const text = textForm(raw);
  // `2, 3` among options that say 2 and 3 may name places or texts.
  if (normalsOf(options).some((normal) => /^(?:\d{1,3}|\p{L})$/u.test(normal))) return undefined;
  if (!options.some((option) => wordsOf(option) !== '' && text.includes(wordsOf(option)))) return undefined;
  const found = new Set<string>();
  const read = (at: number, numbers: readonly number[]): void => {
    for (const [index, option] of options.entries()) {
      if (numbers.includes(index + 1)) continue;
      for (const form of formsOf(option)) {
        if (!text.startsWith(form, at)) continue;
        const end = at + form.length;
        const all = [...numbers, index + 1];
        if (end === text.length) found.add(all.toSorted((a, b) => a - b).join());
        const separator = SEPARATED.exec(text.slice(end))?.[0];
        if (separator !== undefined && found.size < 2) read(end + separator.length, all);
      }
    }
  };
  read(0, []);
  const [only, ...more] = found;
  return only === undefined || more.length > 0
    ? undefined
    : only.split(',').map((number) => optionNumber(Number(number)));
}

const SEPARATED = new RegExp(`^\\s?(?:[.,;/&+，、；]{1,2}\\s?(?:${AND}\\s)?|\\s${AND}\\s)\\s?`, 'i');

/** 1-based, also when it lies outside the options; undefined when the item is no label and no position, or no sure one. */
function numberOf(item: string, options: readonly Named[]): number | undefined {
  const raw = DRESSED.exec(item)?.[1] ?? item;
  const name = CIRCLED.test(raw) ? labelForm(raw) : raw.toUpperCase();
  const number = numberOfName(name, options);
  const byPosition = options.every(({ label, unlabelled }) => unlabelled === true || label !== name);
  if (number === undefined || (byPosition && callsItselfOtherwise(name, number, options))) return undefined;
  return number;
}

function numberOfName(name: string, options: readonly Named[]): number | undefined {
  const lettered = options.some((option) => isLetter(option.label));
  const label = options.findIndex((option) => option.label.toUpperCase() === name);
  if (label !== -1) return label + 1;
  if (isLetter(name)) {
    const latin = options.findIndex((option) => option.label === asLatin(name));
    if (latin !== -1) return latin + 1;
    // `В` is typed for B, and is the third letter of another alphabet.
    if (!lettered && asLatin(name) !== name) return undefined;
    // Where the options carry letters, a letter that none carries names nothing: option A may be missing from a list.
    return lettered ? options.length + 1 : (placeOf(name) ?? options.length + 1);
  }
  if (!NUMBER.test(name)) return undefined;
  // A number says a position only where the letters start at A: else nobody knows which of the two was meant.
  return lettered && placeOf(options[0]?.label ?? '') !== 1 ? undefined : Number(name);
}
