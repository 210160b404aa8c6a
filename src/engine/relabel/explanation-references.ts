/** What may follow a label that is spoken of: `D is wrong`, `A does not scale`, `B because`. */
const SPOKEN =
  "(?:is|are|was|were|isn[’']t|aren[’']t|does|do|did|doesn[’']t|don[’']t|can|can[’']t|cannot|could|would|will|won[’']t|should|must|has|have|and|or|but|because|since|as|fails?|scales?|needs?|requires?|supports?|uses?|only|also|alone|wrong|incorrect|right|correct)";
const VERDICT = '(?:not\\s)?(?:the\\s|also\\s|an?\\s)?(?:in)?(?:correct|right|wrong|true|false|valid|best)';
const WORD = '(?:options?|answers?|choices?|alternatives?|statements?|distractors?|letters?)';

/** Ways to name options that stand on their own, whatever the letters are. */
const REFERENCES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'option (c), answer 2',
    pattern: new RegExp(String.raw`\b${WORD}\s?(?:is|are|no\.|#|:)?\s?\(?["“]?\d{1,2}["”]?\)?(?![\d%\p{L}])`, 'iu'),
  },
  {
    name: 'option c',
    pattern: new RegExp(String.raw`\b${WORD}\s(?:is\s)?\(?[a-l]\)?(?=\s${SPOKEN}\b|\s?[,.;:)]|\s?$)`, 'im'),
  },
  {
    name: 'options one and two, option number two, options 2nd and 3rd',
    pattern: new RegExp(
      String.raw`\b(?:${WORD}|number)\s(?:(?:no|nr)\.\s|number\s)?(?:one|two|three|four|five|six|1st|2nd|3rd|[4-6]th)\b`,
      'i',
    ),
  },
  { name: 'option II', pattern: /\b[Oo]ptions?\s\(?(?:II|III|IV|VI|ii|iii|iv|vi)\b/ },
  { name: '(c)', pattern: /\([a-l]\)/i },
  { name: 'c) at the start of a line', pattern: /^[ \t>#•*|-]{0,12}\(?[a-l]\)\s/im },
  { name: 'b and d are', pattern: /(?:^|[\s(])[a-l](?:,\s?[a-l]){0,11},?\s(?:and|or|&)\s[a-l]\s(?:is|are|do|does)\b/ },
  {
    name: '2 is wrong',
    pattern: new RegExp(
      String.raw`(?:^|[.;:!?(|]\s{0,3}|[•*-]\s)\(?\d{1,2}\)?(?:\s?(?:,|and|&)\s?\(?\d{1,2}\)?){0,11}\s?(?:[:–—|]|-\s|(?:is|are|was|were)\s${VERDICT}|(?:does|do|fails?|scales?|cannot)\b|wrong\b|incorrect\b)`,
      'im',
    ),
  },
  { name: 'a list that judges', pattern: /^\s{0,3}\d{1,2}[.)]\s\W{0,4}(?:in)?(?:correct|right|wrong|true|false)\b/im },
  { name: '#3', pattern: /(?:^|\s)[#№]\s?\d{1,2}(?!\d)/ },
  {
    name: 'the last option',
    pattern: new RegExp(
      String.raw`\b(?:first|second|third|fourth|fifth|sixth|last|final|penultimate|previous|preceding|next|top|topmost|uppermost|upper|middle|lower|bottom|1st|2nd|3rd|[4-6]th)\s(?:(?:\w{1,20}\s)?${WORD}\b|(?:two|three|one|ones)\s(?:is|are|do|does|would|fail)\b|(?:is|was|are|were)\s(?:${VERDICT}|(?:a\s)?distractors?)\b)`,
      'i',
    ),
  },
  {
    name: 'all but the last, the last but one, the option before last',
    pattern:
      /\b(?:all|everything|none|any|each)\s(?:but|except)\s(?:for\s)?the\s(?:first|second|third|fourth|fifth|last)\b|\blast\sbut\s(?:one|two)\b|\b(?:options?|answers?|choices?)\s(?:before\s(?:the\s)?last|(?:at|in|on)\sthe\s(?:top|middle|bottom))\b/i,
  },
  { name: 'nothing but a label', pattern: /^\W{0,6}(?:\d{1,2}|[a-l])\W{0,6}$/i },
  {
    name: 'the second solution',
    pattern: /\b(?:first|second|third|fourth|fifth|last)\s(?:solutions?|approach(?:es)?|suggestions?|proposals?)\b/i,
  },
  {
    name: 'the second pushes, while the first polls',
    pattern:
      /\bthe\s(?:first|second|third|fourth|fifth|last)\s[^.\n]{1,80}\b(?:while|whereas|but)\sthe\s(?:first|second|third|fourth|fifth|last|others?)\b/i,
  },
  { name: 'the former', pattern: new RegExp(String.raw`\bthe\s(?:former|latter)(?=\s${SPOKEN}\b|\s?[,.;])`, 'i') },
  {
    name: 'all, none or both of them',
    pattern: new RegExp(
      String.raw`\b(?:all|none|both|neither|either)\sof\s(?:them\b|the\sabove\b|(?:these|those)(?=\s?[,.;!]|\s(?:is|are)\s${VERDICT}))`,
      'i',
    ),
  },
  {
    name: 'both options',
    pattern:
      /\b(?:all|none|both|neither|either)\s(?:of\s)?(?:the\s)?(?:(?:other|these|those|above|remaining|listed|given)\s){0,2}(?:options?|answers?|choices?|alternatives?|above)\b/i,
  },
  {
    name: 'the option above',
    pattern: new RegExp(String.raw`\b${WORD}\s(?:(?:directly|just|right|immediately)\s)?(?:above|below|listed)\b`, 'i'),
  },
  {
    name: 'other languages',
    pattern:
      /(?:Antwort(?:en)?|Option(?:en)?|вариант\p{L}{0,4}|ответ\p{L}{0,4}|opci(?:ó|o)n(?:es)?|opç(?:ão|ões)|alternativas?|letras?|réponses?|opzion[ei]|respuestas?|respostas?|rispost[ae])(?:\s(?:correcta|correta|correcte|corretta|juste))?[\s:]{1,2}(?:(?:ist|sind|lautet|es|est|é|è|são|son|sont|sono)\s)?[«"„(]?(?:[A-LА-Д]|\d{1,2})(?![\p{L}\p{N}'’])/iu,
  },
  {
    name: 'the last option in other languages',
    pattern:
      /(?<!\p{L})(?:(?:erste|zweite|dritte|vierte|fünfte|letzte|vorletzte|oberste|unterste)[nrs]?|premi(?:er|ère)s?|deuxième|troisième|quatrième|derni(?:er|ère)s?|primer[ao]s?|segund[ao]s?|tercer[ao]|terceir[ao]|cuart[ao]|quart[ao]|últim[ao]s?|penúltim[ao]|primeir[ao]s?|prim[ae]|second[ao]|terz[ao]|ultim[aeo]|eerste|tweede|derde|laatste|перв\p{L}{2,3}|втор\p{L}{2,3}|трет\p{L}{2,3}|последн\p{L}{2,3})\s(?:(?:beiden|zwei|drei|deux|trois|dos|duas|due|два|две)\s)?(?:antwort(?:en)?|option(?:en|s)?|auswahl|réponses?|propositions?|opci(?:ó|o)n(?:es)?|respuestas?|opç(?:ão|ões)|alternativas?|respostas?|opzion[ei]|rispost[ae]|opties?|antwoord(?:en)?|вариант\p{L}{0,2}|ответ\p{L}{0,2}|(?:ist|sind|est|sont|es|son|é|são|è|sono|is|zijn)\s(?:falsch|richtig|korrekt|fausses?|justes?|corr?ect[aeo]s?|incorrect[ao]s?|fals[ao]s?|errad[ao]s?|errat[ae]|sbagliat[ae]|corrett[ae]|fout|juist))(?!\p{L})/iu,
  },
  {
    name: 'the last option in Japanese and Chinese',
    pattern:
      /(?:第[一二三四五六1-6][个個]?|最[后後]一?[个個]?|最[初後]の)(?:选项|選項|選択肢|答案|项)|[1-6]番目(?:の(?:選択肢|答え|解答)|[がは](?:正|誤|間違))/,
  },
  {
    name: 'Japanese and Chinese',
    pattern: /(?:選択肢|选项|選項|答案|正解|答え|解答)\s?(?:は|が|是|为|為|:|：)?\s?[「（(]?(?:[A-L1-9]|[①-⑨])/,
  },
];

/** Names that happen to be letters: `Plan B`, `zones A and B`, `an A record`. */
const NAMED =
  /\b(?:zone|type|class|plan|vitamin|record|grade|tier|model|series|appendix|figure|table|phase|hepatitis|layer|team|instance|bucket|server|node|account|user|subnet|vpc|service|function|role|company|region|group|queue|topic|app|application|network|site|host|point|step|part|section|chapter|drive|in)(?:es|s)?\s[A-L](?:(?:,\s?|\s?\/\s?|\s(?:and|or|&)\s)[A-L]){0,11}(?![\p{L}\p{N}'’])/giu;
const TERMS = /\bA(?:\sand\sAAAA)?\srecords?\b|\bA\/B(?=\s?test)|\bC(?:\+\+|#)|\bC\sand\s(?=C\+\+)/g;

/**
 * Whether an explanation may name options by letter, number or position, or says all, none or both of them. Rather once
 * too often: an order that is kept teaches nothing wrong, a reference that points elsewhere does.
 *
 * @param markdown of the explanation, without what was understood of it
 * @param options how many there are
 */
export function explanationNamesOptions(markdown: string, options: number): boolean {
  const prose = proseOf(markdown);
  return REFERENCES.some(({ pattern }) => pattern.test(prose)) || namesLetters(prose, options);
}

/** The words without markup, code blocks and addresses. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/```[\s\S]{0,20000}?```/g, ' ')
    .replace(/`[^`\n]{3,500}`/g, ' ')
    .replace(/\]\([^()\s]{0,2000}\)|https?:\/\/\S{1,2000}/g, ' ')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/[*_`~[\]]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ');
}

/** A capital letter that stands alone names an option, unless it is an article, a pronoun or a part of a name. */
function namesLetters(prose: string, options: number): boolean {
  const text = prose.replace(NAMED, ' ').replace(TERMS, ' ');
  for (const { 0: letter, index } of text.matchAll(/(?<![\p{L}\p{N}.'’&#-])[A-L](?![\p{L}\p{N}'’+#&-])/gu)) {
    if (letter.charCodeAt(0) - 65 >= options || letter === 'I') continue;
    const behind = text.slice(index + 1, index + 40);
    const article = letter === 'A' && /^\s\p{L}/u.test(behind) && !new RegExp(String.raw`^\s${SPOKEN}\b`).test(behind);
    if (!article) return true;
  }
  return false;
}
