import type { Question } from '../domain/question.ts';

/** A way in which a text names options by where they stand. One such text and the options keep the note's order. */
interface Reference {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A label as a text names it, in its own script: `B`, `(c)`, `2`, `II`. */
const LABEL = String.raw`\(?["'“«]?(?:[A-LА-Д]|\d{1,2}|I{1,3}|IV)["'”»]?\)?`;
/** What joins two of them. */
const JOINT = String.raw`(?:,\s?(?:and|or|и|und)|,|\+|&|and\/or|and|or|nor|und|oder|als auch|et|ou|y|e|o|и|или|と|または|和)`;
/** Nothing of a word goes on behind a label. */
const END = String.raw`(?![\p{L}\p{N}'’])`;
const ONLY_LABELS = new RegExp(
  String.raw`^\W{0,3}(?:(?:both|either|neither|only|sowohl|options?|answers?)\s)?${LABEL}(?:\s?${JOINT}\s?${LABEL})+(?:\s(?:only|alone|are\s\w+))?\W{0,3}$`,
  'iu',
);

/** In an option. */
export const OPTION_REFERENCES: readonly Reference[] = [
  { name: 'nothing but labels', pattern: ONLY_LABELS },
  { name: 'both A and B', pattern: /\b(?:[Bb]oth|[Ee]ither|[Nn]either|[Oo]nly)\s\(?(?:[A-L]|\d{1,2})\)?(?:\s|,|$)/ },
  { name: 'both a and b', pattern: /\b(?:both|either|neither)\s\(?[a-l]\)?\s?(?:and|or|nor|&)\s?\(?[a-l]\)?(?:\W|$)/i },
  {
    name: 'option A',
    pattern: /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Ss]tatements?)\s\(?["“]?(?:[A-L]|\d{1,2})["”]?\)?(?:\W|$)/,
  },
  {
    name: 'all, none or both of them',
    pattern:
      /\b(?:all|none|any|both|neither|either|two|some|each)\sof\s(?:the\s)?(?:above|following|these|those|them|other|others|options|answers|choices|statements)\b/i,
  },
  {
    name: 'above',
    pattern:
      /\b(?:all|none|any|both|neither|everything|nothing|more|options?|answers?|choices?|statements?)\b[^.]{0,30}\babove\b/i,
  },
  {
    name: 'all, none or both alone',
    pattern:
      /^\W{0,3}(?:all|none|both|neither)(?:\s(?:are|is)\s\w{1,20}|\s(?:options?|answers?|choices?|statements?)\b.{0,20})?\W{0,3}$/i,
  },
  {
    name: 'the first option',
    pattern:
      /\b(?:first|second|third|fourth|fifth|last|previous|preceding|other)\s(?:\w{1,20}\s)?(?:options?|answers?|choices?)\b/i,
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

/** In an explanation. */
export const EXPLANATION_REFERENCES: readonly Reference[] = [
  {
    name: 'option D',
    pattern:
      /\b(?:[Oo]ptions?|OPTIONS?|[Aa]nswers?|ANSWERS?|[Cc]hoices?|[Aa]lternatives?|[Ss]tatements?|[Dd]istractors?|[Ll]etters?)\s?[:#]?\s?(?:["'“(]?[A-L]["'”)]?(?![\w'’])|["'“(]?\d{1,2}["'”)]?(?!\w)|\([a-l]\)|(?:one|two|three|four|five)\b)/,
  },
  {
    name: 'the answer is D',
    pattern:
      /\b(?:answers?|options?|choices?|key|solution)\s(?:is|are|was|were|would\sbe|should\sbe)\s?:?\s?(?:["'“(]?[A-L]["'”)]?(?![\w'’])|\([a-l]\)|["'“(]?\d{1,2}["'”)]?(?![\w%]))/i,
  },
  { name: 'A) at the start of a line', pattern: /^[ \t>#•*-]{0,12}(?:\(?[A-L][).:]|\(?[a-l]\))\s/m },
  {
    name: 'B, C, and D',
    pattern: new RegExp(
      String.raw`(?:^|[\s(])[A-L](?:,\s?[A-L])*,?\s?(?:and|or|&|und|oder|et|ou|y|e|и|または)\s?[A-L]${END}`,
      'u',
    ),
  },
  {
    name: 'D is wrong',
    pattern:
      /(?:^|[\s(])(?:[A-L]|\d{1,2})\s(?:is|are|was|were|would\sbe)\s(?:not\s)?(?:the\s|also\s)?(?:in)?(?:correct|right|wrong|true|false|valid)/,
  },
  { name: 'only B', pattern: /\b[Oo]nly\s[A-L](?![\w'’])/ },
  {
    name: 'the last option',
    pattern:
      /\b(?:first|second|third|fourth|fifth|sixth|last|final|previous|preceding|next|top|bottom)\s(?:\w{1,20}\s)?(?:options?|answers?|choices?|alternatives?|statements?|ones?)\b/i,
  },
  { name: 'the former', pattern: /\bthe\s(?:former|latter)\b/i },
  {
    name: 'all, none or both of them',
    pattern:
      /\b(?:all|none|both|neither|either)\s(?:of\s)?(?:the\s)?(?:(?:other|these|those|above|remaining|following)\s){0,2}(?:options?|answers?|choices?|alternatives?|statements?|above|them|these|those)\b/i,
  },
  {
    name: 'other languages',
    pattern: new RegExp(
      String.raw`(?:Antwort(?:en)?|Option(?:en)?|вариант\p{L}{0,4}|ответ\p{L}{0,4}|opci(?:ó|o)n(?:es)?|opç(?:ão|ões)|alternativas?|letras?|réponses?|opzion[ei]|respuestas?|respostas?|rispost[ae])(?:\s(?:correcta|correta|correcte|corretta|juste))?[\s:]{1,2}(?:(?:ist|sind|lautet|es|est|é|è|são|son|sont|sono)\s)?[«"„(]?(?:[A-LА-Д]|\d{1,2})${END}`,
      'iu',
    ),
  },
  {
    name: 'Japanese and Chinese',
    pattern: /(?:選択肢|选项|選項|答案|正解|答え|解答)\s?(?:は|が|是|为|為|:|：)?\s?[「（(]?(?:[A-L1-9]|[①-⑨])/,
  },
];

/**
 * Whether an option or the explanation names options by letter, number or position, or says all, none or both of them.
 * Rather once too often: an order that is kept teaches nothing wrong, a reference that points elsewhere does.
 */
export function namesOptions(question: Question): boolean {
  if (question.options.some(({ plain }) => OPTION_REFERENCES.some(({ pattern }) => pattern.test(plain)))) return true;
  const explanation = question.explanation.replace(/[*_`~]/g, '');
  return (
    EXPLANATION_REFERENCES.some(({ pattern }) => pattern.test(explanation)) ||
    listedItems(question.explanation) === question.options.length
  );
}

/** A numbered list with as many items as there are options speaks of them one by one. */
function listedItems(explanation: string): number {
  return explanation.match(/^\s{0,3}\d{1,2}[.)]\s/gm)?.length ?? 0;
}
