import { LABEL_CAPITAL, LABEL_LETTER } from './alphabets.ts';
import { CHOICES } from './label-styles.ts';
import { ARTICLE, EXPLANATIONS, firstLetters, isPlain, NOUNS, OPENER, RIGHT, VERBS } from './lead-words.ts';

/** How leads are found in a line. */
export interface LeadPatterns {
  /** Emoji, arrows, quotation marks, and the name of a call-out such as `[!success]-`: they stand before all that follows. */
  readonly decoration: RegExp;
  /** What stands between an answer and its key. */
  readonly link: RegExp;
  /** A label, and before it what stands between it and a name of an answer: `is B`. */
  readonly linked: RegExp;
  /** A label and what stands between it and a word for right, `A is the`; or the label that `Correction: A` names. */
  readonly verdict: RegExp;
  /** What each line has that more is looked for in: most lines have none of it, and a note may have none that does. */
  readonly may: {
    /** A line that announces anything. */
    readonly lead: RegExp;
    /** A line that calls an option right, by a label in capitals. */
    readonly label: RegExp;
    readonly saidBehind: RegExp;
  };
}

/** The letters of a line. */
interface Script {
  readonly has: (alternative: string) => boolean;
  /** Letters and digits, letters that are labels, and punctuation, each as a part of a class. */
  readonly letter: string;
  readonly label: string;
  /** Those of the labels that are no small letters. */
  readonly capital: string;
  readonly punctuation: string;
  readonly flags: string;
}

const ANY: Script = {
  has: () => true,
  letter: '\\p{L}\\p{N}',
  label: LABEL_LETTER,
  capital: LABEL_CAPITAL,
  punctuation: '\\p{P}',
  flags: 'iu',
};

/**
 * ASCII, and signs that are no letters: dashes, quotation marks, arrows, check marks. Most lines have nothing else, and the patterns
 * for them compile in two thirds of the time: a first reading waits for each of them.
 */
const PLAIN_TEXT = /^[\0-\x7f\xa0\xab\xbb\u2010-\u2027\u2190-\u23ff\u2500-\u2775\u2794-\u27bf]*$/;
const PLAIN: Script = {
  has: isPlain,
  letter: 'A-Za-z0-9',
  label: 'A-La-l',
  capital: 'A-L',
  punctuation: '!-#%-*,\\-./:;?@[-\\]_{}\\xab\\xbb\\u2010-\\u2027\\u2308-\\u230b\\u2329\\u232a\\u2768-\\u2775',
  flags: 'i',
};

function patternsIn({ has, letter, label, capital, punctuation, flags }: Script): LeadPatterns {
  const oneOf = (alternatives: readonly string[]): string => alternatives.filter(has).join('|');
  const verbs = oneOf(VERBS);
  const behind = oneOf(['is', 'are', 'ist', 'es', 'est', 'è', 'é']);
  const noLetter = `(?![${letter}])`;
  const pattern = (source: string, more = ''): RegExp => new RegExp(source, `${more}${flags}`);
  const decoration = `[^${letter}([]{0,8}(?:\\[!\\w{1,20}\\][-+]?\\s?)?[^${letter}(]{0,4}`;
  const words = [...NOUNS, ...RIGHT, ...CHOICES, ...EXPLANATIONS, 'your', 'my'].filter(has);
  const anyStart = [...new Set(words.map(firstLetters))].join('|');
  return {
    decoration: pattern(`^${decoration}`),
    link: pattern(
      `^(?:[】\\]］]\\s?[:：]?\\s?|\\s?[:：=]\\s{0,4}|\\s[-–—]{1,2}>?\\s|\\s?(?:${verbs})\\s?[:：]?(?=[\\s${punctuation}]|$)\\s?)`,
    ),
    // No alternative `is\/are` beside `are`: V8 sorts alternatives, and in a look behind that finds the shorter one first.
    linked: pattern(
      `(?=[${label}]${noLetter})(?<=(\\s?(?:[:：=]|(?:is\\/)?are|${verbs}|(?:should|must|has to)\\sbe)\\s{0,2}(?:options?\\s)?[("'「“]?))([${label}])`,
      'g',
    ),
    verdict: pattern(
      `(?<![${letter}'’-]|\\b(?:plan|part|step|class|type|vitamin|group|table|figure)\\s)([${label}])(?=(\\s(?:${behind})\\s(?:(?:also|actually|now|really|the|la|die|der|el|o|a)\\s){0,2}))|\\b(?:correction|erratum)\\W{1,6}([${label}])${noLetter}`,
      'g',
    ),
    may: {
      // Brackets say nothing where they stand around all of the line.
      lead: pattern(`^\\(?${decoration}${OPENER}${ARTICLE}(?:${anyStart})`),
      label: new RegExp(`[${capital}]${noLetter}`, flags.replace('i', '')),
      saidBehind: pattern(`[${label}]\\s(?:${behind})\\s|correction|erratum`),
    },
  };
}

let forAny: LeadPatterns | undefined;
const FOR_PLAIN = patternsIn(PLAIN);

/** For lines of any alphabet, of which all can be found by these. They are made when there is a line that needs them. */
export function patternsForAny(): LeadPatterns {
  forAny ??= patternsIn(ANY);
  return forAny;
}

/** Those for the letters of a line. */
export function patternsFor(line: string): LeadPatterns {
  return PLAIN_TEXT.test(line) ? FOR_PLAIN : patternsForAny();
}
