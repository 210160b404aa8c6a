import { isEnglish } from './english.ts';
import { wordSet } from './naming-words.ts';
import { isSpokenOf, type NamedReference } from './reference.ts';

/** A label as an option names it, in its own script: `B`, `(c)`, `2`, `II`. */
const LABEL = String.raw`\(?["'“«]?(?:[A-LА-Д]|\d{1,2}|I{1,3}|IV)["'”»]?\)?`;
/** What joins two of them; a word needs its blanks, or `beta` would be B et A. */
const JOINT = String.raw`(?:\s?(?:,\s?(?:and|or|и|und)\s|[,+&/–-]|と|または|和)\s?|\s(?:and\/or|and|or|nor|to|through|und|oder|als\sauch|et|ou|y|e|o|и|или)\s)`;
const BEFORE = '(?:both|either|neither|only|just|not|sowohl|options?|answers?|choices?|combinations?\\sof)';

const ALL = ['all', 'none', 'any', 'both', 'neither', 'either'];
const OPTIONS = ['option', 'answer', 'choice'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'last'];

/** Ways in which an option names other options, by letter, number or place. */
export const OPTION_REFERENCES: readonly NamedReference[] = [
  {
    name: 'nothing but labels',
    words: [],
    mayBe: startsWithLabel,
    part: () =>
      new RegExp(
        String.raw`^\W{0,3}(?:${BEFORE}\s)?\W{0,2}(?:[a-lа-д]|\d\d?|i{1,3}|iv)["'”»]?\)?(?:\s?[,+&/–\-とま和]|\s(?:and|or|nor|to|through|und|oder|als|et|ou|y|e|o|и|или)[\s/])`,
      ),
    pattern: () =>
      new RegExp(
        String.raw`^\W{0,3}(?:${BEFORE}\s)?${LABEL}(?:${JOINT}${LABEL}){1,11}(?:\s(?:only|alone|are\s\w{1,20}))?\W{0,3}$`,
        'iu',
      ),
  },
  {
    name: 'one label with a word',
    words: [['both', 'either', 'neither', 'only', 'just', 'not', 'sowohl', ...OPTIONS, 'combination', 'alone']],
    mayBe: startsWithLabel,
    pattern: () => new RegExp(String.raw`^\W{0,3}(?:${BEFORE}\s${LABEL}|${LABEL}\s(?:only|alone))\W{0,3}$`, 'iu'),
  },
  {
    name: 'both A and B',
    words: [['both', 'either', 'neither']],
    pattern: () =>
      /\b(?:both|either|neither)\s\(?(?:[a-l]|\d{1,2})\)?\s?(?:,|and|or|nor|&)\s?\(?(?:[a-l]|\d{1,2})\)?(?![\p{L}\p{N}'’])/iu,
  },
  {
    name: 'option A',
    words: [[...OPTIONS, 'statement']],
    pattern: () =>
      /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Ss]tatements?)\s\(?["“]?(?:[A-L]|\d{1,2})["”]?\)?(?:\W|$)/,
  },
  {
    name: 'all but C, same as A',
    words: [
      [...ALL, 'everything', 'nothing', 'same'],
      ['except', 'but', 'as', 'of'],
    ],
    part: () => /^\W{0,3}(?:all|none|everything|nothing|any|same)\s/,
    pattern: () =>
      /^\W{0,3}(?:all|none|everything|nothing|any|same)\s(?:except|but|as|of)\s(?:[A-L]|\d{1,2})(?![\p{L}\p{N}])/iu,
  },
  {
    name: 'of the above, of them',
    words: [
      [...ALL, 'one', 'two', 'some', 'each', 'more'],
      ['above', 'these', 'those', 'them', 'other', ...OPTIONS, 'statement', 'mentioned', 'listed'],
    ],
    pattern: () =>
      /\b(?:all|none|any|both|neither|either|one|two|some|each|more)\s(?:than\s\w{1,10}\s)?of\s(?:the\s)?(?:above|these|those|them|others?|options|answers|choices|statements|mentioned|listed)(?=\W{0,3}$|\s(?:are|is|above|answers|options|choices))/i,
  },
  {
    name: 'of the above',
    words: [['above', 'mentioned', 'listed', 'these', 'those', 'them', 'following']],
    pattern: () => /\bof\s(?:the\s)?(?:above|mentioned|listed)\b|\bof\s(?:these|those|them|the\sfollowing)\W{0,3}$/i,
  },
  {
    name: 'above',
    words: [['above']],
    pattern: () =>
      /\babove\b(?!\s(?:\d|the\s|an?\s|your\s|its\s|this\s|syntax|code|snippet|example|query|command|program))/i,
  },
  {
    name: 'all, none or both alone',
    words: [ALL],
    part: () => /^\W{0,3}(?:all|none|both|neither)(?:\W|$)/,
    pattern: () =>
      /^\W{0,3}(?:all|none|both|neither)(?:\s(?:are|is)\s\w{1,20}|\s(?:three|four|five|listed|mentioned|apply)|\s(?:\w{1,10}\s){0,3}(?:options?|answers?|choices?|statements?)\b.{0,20})?\W{0,3}$/i,
  },
  {
    name: 'no right answer',
    words: [
      ['answer', 'option'],
      ['correct', 'right'],
    ],
    pattern: () => /\bno\s(?:correct|right)\s(?:answer|option)/i,
  },
  {
    name: 'the first option',
    words: [
      [...ORDINALS, 'next', 'previous', 'preceding'],
      [...OPTIONS, 'two', 'three'],
    ],
    pattern: () =>
      /\b(?:first|second|third|fourth|fifth|last|next|previous|preceding)\s(?:(?:\w{1,20}\s)?(?:options?|answers?|choices?)\b|(?:two|three)\W{0,3}$)/i,
  },
  {
    name: 'both the first and second',
    words: [['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th']],
    part: () => /^\W{0,3}(?:both|the|first|second|third|fourth|[1-4](?:st|nd|rd|th))\W/,
    pattern: () =>
      /^\W{0,3}(?:both\s)?(?:the\s)?(?:first|second|third|fourth|1st|2nd|3rd|4th)(?:,\s|\s(?:and|or|&)\s)(?:the\s)?(?:second|third|fourth|fifth|last|2nd|3rd|[45]th)\W{0,3}$/i,
  },
  {
    name: 'German',
    words: [
      ['alle', 'keine', 'beide', 'nichts'],
      ['oben', 'genannte', 'obige', 'antwort', 'davon', 'diesen', 'anderen'],
    ],
    pattern: () =>
      /\b(?:alle[srn]?|keine[rsn]?|beide[rs]?|nichts)\s(?:(?:der|von|das)\s)?(?:oben|genannte|obige|antwort|davon|diesen|anderen)/i,
  },
  {
    name: 'French',
    words: [
      ['tou', 'aucun', 'les deux'],
      ['réponse', 'choix', 'option', 'ci-dessus', 'précédent', 'elles', 'eux'],
    ],
    pattern: () =>
      /\b(?:toutes|tous|aucune?|les deux)\s(?:(?:les|des|de|ces|d’entre|d'entre)\s){0,2}(?:réponses?|choix|options?|ci-dessus|précédente?s|elles|eux)/i,
  },
  {
    name: 'Spanish and Portuguese',
    words: [['anterior', 'opcion', 'opç', 'alternativa', 'respuesta', 'resposta', 'acima']],
    pattern: () =>
      /\b(?:tod[ao]s|ningun[ao]|nenhum[ao]?|ambos|ambas)\b.{0,12}(?:anterior|opcion|opç|alternativa|respuesta|resposta|acima)/i,
  },
  {
    name: 'Russian',
    words: [['перечисленн', 'вышеуказанн', 'вариант', 'ответ', 'этого', 'них']],
    pattern: () =>
      /(?:вс[её]|ничего|ни\sод(?:ин|но|на)|оба|обе)\s(?:из\s)?(?:вышеперечисленн|перечисленн|вышеуказанн|вариант|ответ|этого|них)/i,
  },
  {
    name: 'Japanese and Chinese',
    words: [['上記', '以上', '上述', 'すべて正し', 'どれでもない', 'いずれも', '全部正确', '都不对', '都是', '都不是']],
    pattern: () => /(?:上記|以上|上述|すべて正し|どれでもない|いずれも|全部正确|都不对|都是|都不是)/,
  },
];

const BEFORE_LABEL = wordSet(
  'both either neither only just not sowohl option options answer answers choice choices combination combinations',
);

/** Whether the first word may be a label, or stand before one; texts in other alphabets are left to the patterns. */
function startsWithLabel(small: string): boolean {
  const first = /[a-z0-9]+/.exec(small)?.[0] ?? '';
  return !isEnglish(small) || BEFORE_LABEL.has(first) || /^(?:[a-l]|\d\d?|i{1,3}|iv)$/.test(first);
}

/** @param option plain text */
export function namesOtherOptions(option: string): boolean {
  return isSpokenOf(OPTION_REFERENCES, option);
}
