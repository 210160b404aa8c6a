import type { Question } from '../domain/question.ts';

/** A way in which a text names options by where they stand. One such text and the options keep the note's order. */
interface Reference {
  readonly name: string;
  readonly pattern: RegExp;
}

const NAMED = String.raw`\(?["'“]?(?:[A-L]|\d{1,2})["'”]?\)?`;

/** In an option. */
export const OPTION_REFERENCES: readonly Reference[] = [
  {
    name: 'all, none or both of them',
    pattern:
      /\b(?:all|none|any|both|neither|either|two|some|each)\s+of\s+(?:the\s+)?(?:above|following|these|those|them|other|others|options|answers|choices|statements)\b/i,
  },
  { name: 'above', pattern: /\b(?:all|none|any|both|neither|everything|nothing)\b[^.]{0,30}\babove\b/i },
  {
    name: 'all, none or both alone',
    pattern:
      /^\W*(?:all|none|both|neither)(?:\s+(?:are|is)\s+\w+|\s+(?:options?|answers?|choices?|statements?)\b.{0,20})?\W*$/i,
  },
  {
    name: 'both A and B',
    pattern: new RegExp(String.raw`\b(?:[Bb]oth|[Ee]ither|[Nn]either|[Oo]nly)\s+${NAMED}(?:\s|,|$)`),
  },
  {
    name: 'labels joined',
    pattern: new RegExp(
      String.raw`^\W*${NAMED}(?:\s?,\s?${NAMED})*\s?(?:,|and|or|&|\+)\s?(?:and\s)?${NAMED}(?:\s+only)?\W*$`,
    ),
  },
  {
    name: 'option A',
    pattern: new RegExp(String.raw`\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Ss]tatements?)\s+${NAMED}(?:\W|$)`),
  },
  {
    name: 'the first option',
    pattern:
      /\b(?:first|second|third|fourth|fifth|last|previous|preceding|other)\s+(?:\w+\s+)?(?:options?|answers?|choices?)\b/i,
  },
  {
    name: 'German',
    pattern: /\b(?:alle|keine[rs]?|beide)\s+(?:der\s+|von\s+)?(?:oben|genannten|obigen|antworten|diesen|anderen)/i,
  },
  {
    name: 'French',
    pattern:
      /\b(?:toutes|tous|aucune?|les deux)\s+(?:les|des|de|ces)?\s?(?:réponses|choix|options|ci-dessus|précédente?s)/i,
  },
  {
    name: 'Spanish and Portuguese',
    pattern:
      /\b(?:tod[ao]s|ningun[ao]|nenhum[ao]?|ambos|ambas)\b.{0,12}(?:anterior|opcion|opç|alternativa|respuesta|resposta|acima)/i,
  },
  {
    name: 'Russian',
    pattern:
      /(?:вс[её]|все|ничего|ни один|оба)\s+(?:из\s+)?(?:вышеперечисленн|перечисленн|вышеуказанн|вариант|ответ|этого)/i,
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
      /\b(?:[Oo]ptions?|OPTIONS?|[Aa]nswers?|ANSWERS?|[Cc]hoices?|[Aa]lternatives?|[Ss]tatements?|[Dd]istractors?)\s*[:#]?\s*(?:["'“(]?[A-L]["'”)]?(?![\w'’])|["'“(]?\d{1,2}["'”)]?(?!\w)|\([a-l]\)|(?:one|two|three|four|five)\b)/,
  },
  { name: 'A) at the start of a line', pattern: /^[\s>#•*-]*\(?[A-L][).:]\s/m },
  {
    name: 'B, C, and D',
    pattern: /(?:^|[\s(])[A-L](?:\s?,\s?[A-L])*\s?,?\s?(?:and|or|&|und|oder|et|ou|y|e|и|または)\s?[A-L](?![\w'’])/,
  },
  {
    name: 'D is wrong',
    pattern:
      /(?:^|[\s(])(?:[A-L]|\d{1,2})\s+(?:is|are|was|were|would\s+be)\s+(?:not\s+)?(?:the\s+|also\s+)?(?:in)?(?:correct|right|wrong|true|false|valid)/,
  },
  {
    name: 'the last option',
    pattern:
      /\b(?:first|second|third|fourth|fifth|sixth|last|final|previous|preceding|next|top|bottom)\s+(?:\w+\s+)?(?:options?|answers?|choices?|alternatives?|statements?|ones?)\b/i,
  },
  { name: 'the former', pattern: /\bthe\s+(?:former|latter)\b/i },
  {
    name: 'all, none or both of them',
    pattern:
      /\b(?:all|none|both|neither|either)\s+(?:of\s+)?(?:the\s+)?(?:(?:other|these|those|above|remaining|following)\s+)*(?:options?|answers?|choices?|alternatives?|statements?|above|them|these|those)\b/i,
  },
  {
    name: 'other languages',
    pattern:
      /(?:Antwort(?:en)?|Option(?:en)?|вариант\p{L}*|ответ\p{L}*|opci[oó]n(?:es)?|opç(?:ão|ões)|alternativas?|réponses?|opzion[ei]|respuestas?|respostas?)\s+[«"„(]?(?:[A-LА-Д]|\d{1,2})(?![\p{L}\d])/iu,
  },
  { name: 'Japanese and Chinese', pattern: /(?:選択肢|选项|選項|答案|正解)\s?(?:は|是|:|：)?\s?(?:[A-L1-9]|[①-⑨])/ },
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
