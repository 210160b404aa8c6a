import type { Line } from '../markdown/lines.ts';
import { LABEL_LETTER } from './alphabets.ts';
import { CHOICE } from './label-styles.ts';

/** Endings: with the letters of all languages these patterns took a sixth longer to compile, which every start waits for. */
const CYRILLIC = '[\\u0430-\\u045f]';

/**
 * The words with which banks head a key, one language a row. `noun` says answer by itself; `right` is the word before or
 * behind it that banks add, and stands for it in `Correct: B`, `Правильный вариант: Б`.
 */
const ANSWERS: readonly { readonly noun: string; readonly right: string }[] = [
  { noun: 'answers?|ans|key', right: 'correct|right|true' },
  { noun: 'antwort(?:en)?', right: 'richtige?[nrs]?|korrekte?[nrs]?' },
  { noun: 'ответы?|відповід[ьі]|адказ', right: `(?:правильн|верн|вірн)${CYRILLIC}{1,3}` },
  { noun: 'respuestas?|respostas?|gabarito', right: 'correctas?|corretas?|certas?' },
  { noun: 'réponses?|reponses?', right: 'correctes?|bonnes?|justes?|exactes?' },
  { noun: 'rispost[ae]', right: 'corrett[ae]|giust[ae]|esatt[ae]' },
  { noun: 'antwoord(?:en)?|svar|vastaus|fasit', right: 'juiste|correcte|rätt|riktig|rigtigt?|oikea' },
  {
    noun: 'odpowied[źz]|odpowiedzi|odpověď|odpoveď|odgovor|tačan odgovor',
    right: 'prawidłow[ae]|poprawn[ae]|správn[áa]|tačan|točan',
  },
  { noun: 'răspuns(?:ul|uri)?|raspuns|përgjigj(?:a|ja|e)|pergjigja|απάντηση', right: 'corect|saktë|e saktë|σωστή' },
  { noun: 'cevap|yanıt|jawaban|đáp án|câu trả lời|trả lời|คำตอบ|उत्तर', right: 'doğru|benar|đúng|ที่ถูกต้อง|सही' },
  { noun: '答案|答え|解答|回答|正解|정답|답|답변', right: '正确|正確|올바른' },
  { noun: 'الإجابة|الاجابة|إجابة|الجواب|جواب|پاسخ|תשובה', right: 'الصحيحة|صحيح|נכונה' },
];

/** What explains, not what answers. */
const EXPLANATIONS = [
  'explanations?|explained|solutions?|rationale|reasoning|references?|learn more|read more',
  'erklärung|begründung|lösung(?:en)?|пояснение|объяснение|пояснення|explicaci[oó]n|justificaci[oó]n|explicaç[aã]o|justificativa|referencias?|referências?',
  'explications?|spiegazione|soluzion[ei]|uitleg|toelichting|wyjaśnienie|açıklama|penjelasan|giải thích|explicație|objašnjenje',
  '解释|解析|解説|説明|해설|설명|الشرح|شرح|التفسير|คำอธิบาย',
].join('|');

const NOUNS = ANSWERS.map(({ noun }) => noun).join('|');
const RIGHT = ANSWERS.map(({ right }) => right).join('|');
const NO_LETTER = '(?![\\p{L}\\p{N}])';
const ARTICLE = "(?:(?:the|die|der|das|la|le|les|las|los|el|a|as|o|os|il|de|het|our|final)\\s)?(?:l['’])?";
const NAME = [
  `(?:(?:${RIGHT})\\s?)?(?:${NOUNS})(?:\\s?\\(e?[snrm]\\)|\\s(?:${CHOICE}|key))?(?:\\s?(?:${RIGHT}))?`,
  `(?:${RIGHT})\\s(?:${CHOICE})(?:\\s?\\(s\\))?|(?:${CHOICE})\\s(?:${RIGHT})`,
].join('|');
const BARE = `(?:${RIGHT})`;
const VERB = '(?:is|are|is\\/are|was|ist|sind|es|son|é|são|est|sont|è|sono|это|は|是)';
/** Emoji, arrows, quotation marks, and the name of a call-out such as `[!success]-`: they stand before all that follows. */
const DECORATION = /^[^\p{L}\p{N}([]{0,8}(?:\[!\w{1,20}\][-+]?\s?)?[^\p{L}\p{N}(]{0,4}/u;

const ANSWER = new RegExp(
  `^(?:(?:show|see|view|reveal|click for|hint and)\\s)?${ARTICLE}(?:${NAME})${NO_LETTER}`,
  'iu',
);
const RIGHT_ALONE = new RegExp(`^${BARE}\\s?[:：]`, 'iu');
const EXPLANATION = new RegExp(`^${ARTICLE}(?:${EXPLANATIONS})${NO_LETTER}\\s?(?:[:：】\\]］]|[-–—]\\s|$)`, 'iu');
/** What a learner wrote into the note: a guess. */
const GUESS = new RegExp(`^(?:your|my)\\s(?:final\\s)?(?:${NOUNS})${NO_LETTER}`, 'iu');
const LINK = new RegExp(
  `^(?:[】\\]］]\\s?[:：]?\\s?|\\s?[:：=]\\s{0,4}|\\s[-–—]{1,2}>?\\s|\\s?${VERB}\\s?[:：]?(?=[\\s\\p{P}]|$)\\s?)`,
  'iu',
);

const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAME})\\s?(?:[:：=]|${VERB}|(?:should|must|has to)\\sbe)\\s{0,2}(?:options?\\s)?[("'「“]?([${LABEL_LETTER}])(?![\\p{L}\\p{N}])`,
  'giu',
);

const CALLED_RIGHT = ANSWERS.map(({ right }) => right.replace('|true', '')).join('|');
/** `A is correct`, `B is the right answer`, `C is right too`, `Correction: A`; not `A is incorrect`. */
const SAID_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}'’-]|\\b(?:plan|part|step|class|type|vitamin|group|table|figure)\\s)([${LABEL_LETTER}])\\s(?:is|are|ist|es|est|è|é)\\s(?:(?:also|actually|now|really|the|la|die|der|el|o|a)\\s){0,2}(?:${CALLED_RIGHT})(?:\\s(?:too|also|as well|(?:${NOUNS}|${CHOICE})(?![\\p{L}\\p{N}])|now|in)|\\W|$)|\\b(?:correction|erratum)\\W{1,6}([${LABEL_LETTER}])(?![\\p{L}\\p{N}])`,
  'giu',
);

/** `Option 3 is correct`, which without the noun may be about anything. */
const NUMBER_RIGHT =
  /\b(?:option|choice|alternative|answer)\s#?(\d{1,2})\s(?:is|was)\s(?:(?:also|actually|really|the)\s){0,2}(?:correct|right)(?:\W|$)/gi;
/** `Option B is wrong.`, `Options 2 is incorrect because`: not `is wrong only for those who`. */
const DENIED =
  /\b(?:option|choice|alternative|answer)\s#?([A-L]|\d{1,2})\s(?:is|was)\s(?:(?:also|actually|really)\s){0,2}(?:wrong|incorrect|false|not\s(?:correct|right))(?=\s{0,2}(?:[.,;:!)]|$|(?:because|as|since)\s))/gi;

/** Both have this. */
const OPTION_IS = /[A-L\d]\s(?:is|was)\s/i;

/** What a line announces. */
export type Lead =
  | {
      readonly kind: 'answer';
      /** Index in the line's text where the key starts, if one stands there. */
      readonly from: number;
      /** A colon, a verb or nothing stands behind the word: `Answer B` has none, and may be the start of a sentence. */
      readonly sure: boolean;
    }
  | { readonly kind: 'explanation' };

/** `Answer: D`, `Correct answers are 2 and 3`, `答案：B`, `Explanation:`; undefined for any other line. */
export function leadOf({ text }: Pick<Line, 'text'>): Lead | undefined {
  // `(Correct: C)`: brackets around a line of its own say nothing.
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && RIGHT_ALONE.test(undecorated(inner))) {
    const lead = leadOf({ text: inner });
    return lead?.kind === 'answer' ? { ...lead, from: lead.from + 1 } : lead;
  }
  const said = undecorated(text);
  const decoration = text.length - said.length;
  const alone = RIGHT_ALONE.exec(said)?.[0];
  if (alone !== undefined) return { kind: 'answer', from: skipBlanks(text, decoration + alone.length), sure: true };
  const name = ANSWER.exec(said)?.[0];
  const rest = said.slice(name?.length);
  if (name !== undefined && !/^\s(?:the|to|these|this|all|each|questions?|in|with|by|or|and|&)\s/i.test(rest)) {
    const link = LINK.exec(rest)?.[0];
    const sure = link !== undefined || /^[^\p{L}\p{N}]*$/u.test(rest);
    return { kind: 'answer', from: skipBlanks(text, decoration + name.length + (link?.length ?? 0)), sure };
  }
  return EXPLANATION.test(said) || GUESS.test(said) ? { kind: 'explanation' } : undefined;
}

/** ASCII, dashes and quotation marks: no letters but those of English. */
const ENGLISH = /^[\0-\x7f\u2010-\u2027]*$/;
/** A capital that may be a label, behind the end of what `SAID` wants before it; and as `SAID_BEHIND` wants one. */
const IS_CAPITAL = /[:=DENOSTdenost]\s{0,3}["'(“]?[A-L](?![A-Za-z0-9])/;
const CAPITAL_IS = /[A-L]\s(?:is|are|ist|es|est)\s|correction|erratum/i;
/** One of these, or a part of a word, is in each noun, and in each word for right, that has no other letters. */
const NOUN_OR_RIGHT =
  /ans|key|antw|respuesta|resposta|gabarito|repons|rispost|svar|vastaus|fasit|odpowied|odgovor|raspuns|pergjigj|cevap|jawaban|corr?e|right|true|richtig|korrekt|certa|bonne|just|exacte|giust|esatt|juist|riktig|rigtig|oikea|poprawn|benar/i;

/** `The correct answer is B`, `Answer: B, because`: labels in capitals that a sentence says to be right. */
export function labelsSaid(text: string): readonly string[] {
  // These two take most of the time of a reading, and hardly any line can match.
  const english = ENGLISH.test(text);
  const mayBe = !english || (IS_CAPITAL.test(text) && NOUN_OR_RIGHT.test(text));
  const mayBeBehind = !english || CAPITAL_IS.test(text);
  const said = [
    ...(mayBe ? text.matchAll(SAID) : []),
    ...(mayBeBehind ? text.matchAll(SAID_BEHIND) : []),
    ...(OPTION_IS.test(text) ? text.matchAll(NUMBER_RIGHT) : []),
  ];
  if (said.length === 0 || GUESS.test(undecorated(text))) return [];
  return said.flatMap(([, before, behind]) => {
    const label = before ?? behind ?? '';
    return label !== '' && label === label.toUpperCase() ? [label] : [];
  });
}

/** Labels in capitals, or numbers, that a sentence says to be wrong. */
export function labelsDenied(text: string): readonly string[] {
  if (!OPTION_IS.test(text)) return [];
  return [...text.matchAll(DENIED)].flatMap(([, label = '']) => (label === label.toUpperCase() ? [label] : []));
}

function undecorated(text: string): string {
  return text.slice(DECORATION.exec(text)?.[0].length);
}

function skipBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}
