import { isEnglish } from './english.ts';
import { FOREIGN_REFERENCES } from './foreign-references.ts';
import { isSpokenOf, type NamedReference } from './reference.ts';

/** What may follow a label that is spoken of: `D is wrong`, `A does not scale`, `B because`. */
const SPOKEN =
  "(?:is|are|was|were|isn[’']t|aren[’']t|does|do|did|doesn[’']t|don[’']t|can|can[’']t|cannot|could|would|will|won[’']t|should|must|has|have|and|or|but|because|since|as|fails?|scales?|needs?|requires?|supports?|uses?|only|also|alone|wrong|incorrect|right|correct)";
const VERDICT = '(?:not\\s)?(?:the\\s|also\\s|an?\\s)?(?:in)?(?:correct|right|wrong|true|false|valid|best)';
const WORD = '(?:options?|answers?|choices?|alternatives?|statements?|distractors?|letters?)';

const WORDS = ['option', 'answer', 'choice', 'alternative', 'statement', 'distractor', 'letter'];
const DIGITS = [...'0123456789'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'last'];

/** Ways to name options that stand on their own, whatever the letters are. */
export const REFERENCES: readonly NamedReference[] = [
  {
    name: 'option (c), answer 2',
    words: [WORDS],
    pattern: () =>
      new RegExp(String.raw`\b${WORD}\s?(?:is|are|no\.|#|:)?\s?\(?["“]?\d{1,2}["”]?\)?(?![\d%\p{L}])`, 'iu'),
  },
  {
    name: 'option c',
    words: [WORDS],
    pattern: () => new RegExp(String.raw`\b${WORD}\s(?:is\s)?\(?[a-l]\)?(?=\s${SPOKEN}\b|\s?[,.;:)]|\s?$)`, 'im'),
  },
  {
    name: 'options one and two, option number two, options 2nd and 3rd',
    words: [[...WORDS, 'number']],
    pattern: () =>
      new RegExp(
        String.raw`\b(?:${WORD}|number)\s(?:(?:no|nr)\.\s|number\s)?(?:one|two|three|four|five|six|1st|2nd|3rd|[4-6]th)\b`,
        'i',
      ),
  },
  { name: 'option II', words: [['option']], pattern: () => /\b[Oo]ptions?\s\(?(?:II|III|IV|VI|ii|iii|iv|vi)\b/ },
  { name: '(c)', words: [['(']], pattern: () => /\([a-l]\)/i },
  { name: 'c) at the start of a line', words: [[')']], pattern: () => /^[ \t>#•*|-]{0,12}\(?[a-l]\)\s/im },
  {
    name: 'b and d are',
    words: [['and', 'or', '&']],
    part: () => /\s(?:and|or|&)\s[a-l]\s/,
    pattern: () => /(?:^|[\s(])[a-l](?:,\s?[a-l]){0,11},?\s(?:and|or|&)\s[a-l]\s(?:is|are|do|does)\b/,
  },
  {
    name: '2 is wrong',
    words: [DIGITS],
    part: () => /\d\)?\s?(?:[:–—|]|-\s|is|are|was|were|do|fail|scale|cannot|wrong|incorrect)/,
    pattern: () =>
      new RegExp(
        String.raw`(?:^|[.;:!?(|]\s{0,3}|[•*-]\s)\(?\d{1,2}\)?(?:\s?(?:,|and|&)\s?\(?\d{1,2}\)?){0,11}\s?(?:[:–—|]|-\s|(?:is|are|was|were)\s${VERDICT}|(?:does|do|fails?|scales?|cannot)\b|wrong\b|incorrect\b)`,
        'im',
      ),
  },
  {
    name: 'a list that judges',
    words: [DIGITS, ['correct', 'right', 'wrong', 'true', 'false']],
    pattern: () => /^\s{0,3}\d{1,2}[.)]\s\W{0,4}(?:in)?(?:correct|right|wrong|true|false)\b/im,
  },
  { name: '#3', words: [['#', '№'], DIGITS], pattern: () => /(?:^|\s)[#№]\s?\d{1,2}(?!\d)/ },
  {
    name: 'the last option',
    words: [
      [
        ...ORDINALS,
        'sixth',
        'final',
        'penultimate',
        'previous',
        'preceding',
        'next',
        'top',
        'upper',
        'middle',
        'lower',
        'bottom',
        '1st',
        '2nd',
        '3rd',
        '4th',
        '5th',
        '6th',
      ],
    ],
    pattern: () =>
      new RegExp(
        String.raw`\b(?:first|second|third|fourth|fifth|sixth|last|final|penultimate|previous|preceding|next|top|topmost|uppermost|upper|middle|lower|bottom|1st|2nd|3rd|[4-6]th)\s(?:(?:\w{1,20}\s)?${WORD}\b|(?:two|three|one|ones)\s(?:is|are|do|does|would|fail)\b|(?:is|was|are|were)\s(?:${VERDICT}|(?:a\s)?distractors?)\b)`,
        'i',
      ),
  },
  {
    name: 'all but the last, the last but one, the option before last',
    words: [
      ['but', 'except', 'option', 'answer', 'choice'],
      [...ORDINALS, 'top', 'middle', 'bottom'],
    ],
    pattern: () =>
      /\b(?:all|everything|none|any|each)\s(?:but|except)\s(?:for\s)?the\s(?:first|second|third|fourth|fifth|last)\b|\blast\sbut\s(?:one|two)\b|\b(?:options?|answers?|choices?)\s(?:before\s(?:the\s)?last|(?:at|in|on)\sthe\s(?:top|middle|bottom))\b/i,
  },
  { name: 'nothing but a label', words: [], pattern: () => /^\W{0,6}(?:\d{1,2}|[a-l])\W{0,6}$/i },
  {
    name: 'the second solution',
    words: [ORDINALS, ['solution', 'approach', 'suggestion', 'proposal']],
    pattern: () =>
      /\b(?:first|second|third|fourth|fifth|last)\s(?:solutions?|approach(?:es)?|suggestions?|proposals?)\b/i,
  },
  {
    name: 'the second pushes, while the first polls',
    words: [ORDINALS, ['while', 'whereas', 'but']],
    pattern: () =>
      /\bthe\s(?:first|second|third|fourth|fifth|last)\s[^.\n]{1,80}\b(?:while|whereas|but)\sthe\s(?:first|second|third|fourth|fifth|last|others?)\b/i,
  },
  {
    name: 'the former',
    words: [['former', 'latter']],
    pattern: () => new RegExp(String.raw`\bthe\s(?:former|latter)(?=\s${SPOKEN}\b|\s?[,.;])`, 'i'),
  },
  {
    name: 'all, none or both of them',
    words: [
      ['all', 'none', 'both', 'neither', 'either'],
      ['them', 'above', 'these', 'those'],
    ],
    pattern: () =>
      new RegExp(
        String.raw`\b(?:all|none|both|neither|either)\sof\s(?:them\b|the\sabove\b|(?:these|those)(?=\s?[,.;!]|\s(?:is|are)\s${VERDICT}))`,
        'i',
      ),
  },
  {
    name: 'both options',
    words: [
      ['all', 'none', 'both', 'neither', 'either'],
      ['option', 'answer', 'choice', 'alternative', 'above'],
    ],
    pattern: () =>
      /\b(?:all|none|both|neither|either)\s(?:of\s)?(?:the\s)?(?:(?:other|these|those|above|remaining|listed|given)\s){0,2}(?:options?|answers?|choices?|alternatives?|above)\b/i,
  },
  {
    name: 'the option above',
    words: [WORDS, ['above', 'below', 'listed']],
    pattern: () =>
      new RegExp(String.raw`\b${WORD}\s(?:(?:directly|just|right|immediately)\s)?(?:above|below|listed)\b`, 'i'),
  },
  ...FOREIGN_REFERENCES,
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
  return isSpokenOf(REFERENCES, prose) || namesLetters(prose, options);
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
  if (!/(?<![A-Za-z])[A-L](?![A-Za-z])/.test(prose)) return false;
  const text = prose.replace(NAMED, ' ').replace(TERMS, ' ');
  const alone = isEnglish(text)
    ? /(?<![A-Za-z0-9.'’&#-])[A-L](?![A-Za-z0-9'’+#&-])/g
    : /(?<![\p{L}\p{N}.'’&#-])[A-L](?![\p{L}\p{N}'’+#&-])/gu;
  for (const { 0: letter, index } of text.matchAll(alone)) {
    if (letter.charCodeAt(0) - 65 >= options || letter === 'I') continue;
    const behind = text.slice(index + 1, index + 40);
    const article = letter === 'A' && /^\s\p{L}/u.test(behind) && !new RegExp(String.raw`^\s${SPOKEN}\b`).test(behind);
    if (!article) return true;
  }
  return false;
}
