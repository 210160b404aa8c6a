import { LABEL_LETTER } from './alphabets.ts';

/** Words for option, before a label. One alternative a language. */
export const CHOICES: readonly string[] = [
  ...['options?', 'choices?', 'variants?', 'вариант', 'варіант', 'opci[oó]n(?:es)?', 'opç[aã]o', 'alternativas?'],
  ...['variante[sn]?', 'option(?:en)?', 'opzione', 'optie', 'opcja', 'seçenek', 'pilihan', '選択肢', '选项', '選項'],
];
export const CHOICE = CHOICES.join('|');

const NAME = `[${LABEL_LETTER}]|\\d{1,2}`;
const TEXT = '[ \\t\\u3000]+(?=\\S)';

/**
 * Ways to write a label which nothing else looks like, beside those of `option-labels.ts`. Rows that name no bank keep a key
 * from being wrong: a label that is taken for text moves with it when options are shuffled, and answers to another letter.
 */
export const STYLES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // Coding exercises and translations of them.
  { name: '1: text', pattern: style('(\\d{1,2})[:：]', TEXT) },
  // Exams on Java, dumps in French.
  { name: 'A - text', pattern: style(`(${NAME})[ \\t]?[-–—]`, '[ \\t]+(?=[^\\s\\d])') },
  // Questions on Django in Uzbek.
  {
    name: '[A] text',
    pattern: style(`\\\\?[([{（［【「](${NAME})\\\\?[)\\]}）］】」](?![([])[.:]?`, '[ \\t\\u3000]*(?=\\S)'),
  },
  { name: '**A** text', pattern: style(`(?:\\*\\*|__)[(（]?(${NAME})[)）]?[.:]?(?:\\*\\*|__)[).:]?`, TEXT) },
  { name: '<b>A</b>. text', pattern: style(`<(?:b|strong)>[(（]?(${NAME})[)）]?[.:]?</(?:b|strong)>[).:]?`, TEXT) },
  {
    name: 'Option A: text',
    pattern: style(`(?:\\*\\*|__)?(?:${CHOICE})\\s?#?(${NAME})(?:\\*\\*|__)?\\s?[:：.)–—-](?:\\*\\*|__)?`, TEXT),
  },
  { name: '#1 text', pattern: style(`[#№](${NAME})[.:)]?`, TEXT) },
  { name: '① text', pattern: style('([①-⑫❶-❿Ⓐ-Ⓛⓐ-ⓛ⑴-⑿⒜-⒧])', '[ \\t\\u3000]*(?=\\S)') },
  { name: 'A/ text', pattern: style(`(${NAME})[/>|~]`, TEXT) },
  // Banks in Chinese and Japanese, without a blank.
  { name: 'A、text', pattern: style(`(${NAME})[、．：）]`, '[ \\t\\u3000]*(?=\\S)') },
];

function style(label: string, text: string): RegExp {
  return new RegExp(`^${label}${text}`, 'iu');
}
