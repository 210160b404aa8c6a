/** A way in which an option names other options, by letter, number or place. */
interface Reference {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A label as an option names it, in its own script: `B`, `(c)`, `2`, `II`. */
const LABEL = String.raw`\(?["'“«]?(?:[A-LА-Д]|\d{1,2}|I{1,3}|IV)["'”»]?\)?`;
/** What joins two of them; a word needs its blanks, or `beta` would be B et A. */
const JOINT = String.raw`(?:\s?(?:,\s?(?:and|or|и|und)\s|[,+&/–-]|と|または|和)\s?|\s(?:and\/or|and|or|nor|to|through|und|oder|als\sauch|et|ou|y|e|o|и|или)\s)`;
const BEFORE = '(?:both|either|neither|only|just|not|sowohl|options?|answers?|choices?|combinations?\\sof)';

const OPTION_REFERENCES: readonly Reference[] = [
  {
    name: 'nothing but labels',
    pattern: new RegExp(
      String.raw`^\W{0,3}(?:${BEFORE}\s)?${LABEL}(?:${JOINT}${LABEL}){1,11}(?:\s(?:only|alone|are\s\w{1,20}))?\W{0,3}$`,
      'iu',
    ),
  },
  {
    name: 'one label with a word',
    pattern: new RegExp(String.raw`^\W{0,3}(?:${BEFORE}\s${LABEL}|${LABEL}\s(?:only|alone))\W{0,3}$`, 'iu'),
  },
  {
    name: 'both A and B',
    pattern:
      /\b(?:both|either|neither)\s\(?(?:[a-l]|\d{1,2})\)?\s?(?:,|and|or|nor|&)\s?\(?(?:[a-l]|\d{1,2})\)?(?![\p{L}\p{N}'’])/iu,
  },
  {
    name: 'option A',
    pattern: /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Ss]tatements?)\s\(?["“]?(?:[A-L]|\d{1,2})["”]?\)?(?:\W|$)/,
  },
  {
    name: 'all but C, same as A',
    pattern:
      /^\W{0,3}(?:all|none|everything|nothing|any|same)\s(?:except|but|as|of)\s(?:[A-L]|\d{1,2})(?![\p{L}\p{N}])/iu,
  },
  {
    name: 'of the above, of them',
    pattern:
      /\b(?:all|none|any|both|neither|either|one|two|some|each|more)\s(?:than\s\w{1,10}\s)?of\s(?:the\s)?(?:above|these|those|them|others?|options|answers|choices|statements|mentioned|listed)(?=\W{0,3}$|\s(?:are|is|above|answers|options|choices))/i,
  },
  {
    name: 'of the above',
    pattern: /\bof\s(?:the\s)?(?:above|mentioned|listed)\b|\bof\s(?:these|those|them|the\sfollowing)\W{0,3}$/i,
  },
  {
    name: 'above',
    pattern: /\babove\b(?!\s(?:\d|the\s|an?\s|your\s|its\s|this\s|syntax|code|snippet|example|query|command|program))/i,
  },
  {
    name: 'all, none or both alone',
    pattern:
      /^\W{0,3}(?:all|none|both|neither)(?:\s(?:are|is)\s\w{1,20}|\s(?:three|four|five|listed|mentioned|apply)|\s(?:\w{1,10}\s){0,3}(?:options?|answers?|choices?|statements?)\b.{0,20})?\W{0,3}$/i,
  },
  { name: 'no right answer', pattern: /\bno\s(?:correct|right)\s(?:answer|option)/i },
  {
    name: 'the first option',
    pattern:
      /\b(?:first|second|third|fourth|fifth|last|next|previous|preceding)\s(?:(?:\w{1,20}\s)?(?:options?|answers?|choices?)\b|(?:two|three)\W{0,3}$)/i,
  },
  {
    name: 'both the first and second',
    pattern:
      /^\W{0,3}(?:both\s)?(?:the\s)?(?:first|second|third|fourth|1st|2nd|3rd|4th)(?:,\s|\s(?:and|or|&)\s)(?:the\s)?(?:second|third|fourth|fifth|last|2nd|3rd|[45]th)\W{0,3}$/i,
  },
  {
    name: 'German',
    pattern:
      /\b(?:alle[srn]?|keine[rsn]?|beide[rs]?|nichts)\s(?:(?:der|von|das)\s)?(?:oben|genannte|obige|antwort|davon|diesen|anderen)/i,
  },
  {
    name: 'French',
    pattern:
      /\b(?:toutes|tous|aucune?|les deux)\s(?:(?:les|des|de|ces|d’entre|d'entre)\s){0,2}(?:réponses?|choix|options?|ci-dessus|précédente?s|elles|eux)/i,
  },
  {
    name: 'Spanish and Portuguese',
    pattern:
      /\b(?:tod[ao]s|ningun[ao]|nenhum[ao]?|ambos|ambas)\b.{0,12}(?:anterior|opcion|opç|alternativa|respuesta|resposta|acima)/i,
  },
  {
    name: 'Russian',
    pattern:
      /(?:вс[её]|ничего|ни\sод(?:ин|но|на)|оба|обе)\s(?:из\s)?(?:вышеперечисленн|перечисленн|вышеуказанн|вариант|ответ|этого|них)/i,
  },
  {
    name: 'Japanese and Chinese',
    pattern: /(?:上記|以上|上述|すべて正し|どれでもない|いずれも|全部正确|都不对|都是|都不是)/,
  },
];

/** @param option plain text */
export function namesOtherOptions(option: string): boolean {
  return OPTION_REFERENCES.some(({ pattern }) => pattern.test(option));
}
