/**
 * Words that announce an answer or an explanation, as alternatives of patterns. One is of one alphabet: where its letters are not
 * of ASCII, it cannot stand in a line that is.
 */

/** One to three letters. */
export const CYRILLIC_ENDING = '[\\u0430-\\u045f]{1,3}';

/**
 * The words with which banks head a key, one language a row. A noun says answer by itself; `right` is the word before or
 * behind it that banks add, and stands for it in `Correct: B`, `Правильный вариант: Б`.
 */
const ANSWERS: readonly { readonly nouns: readonly string[]; readonly right: readonly string[] }[] = [
  { nouns: ['answers?', 'ans', 'key'], right: ['correct', 'right', 'true'] },
  { nouns: ['antwort(?:en)?'], right: ['richtige?[nrs]?', 'korrekte?[nrs]?'] },
  {
    nouns: ['ответы?', 'відповід[ьі]', 'адказ'],
    right: ['правильн', 'верн', 'вірн'].map((start) => `${start}${CYRILLIC_ENDING}`),
  },
  { nouns: ['respuestas?', 'respostas?', 'gabarito'], right: ['correctas?', 'corretas?', 'certas?'] },
  { nouns: ['réponses?', 'reponses?'], right: ['correctes?', 'bonnes?', 'justes?', 'exactes?'] },
  { nouns: ['rispost[ae]'], right: ['corrett[ae]', 'giust[ae]', 'esatt[ae]'] },
  {
    nouns: ['antwoord(?:en)?', 'svar', 'vastaus', 'fasit'],
    right: ['juiste', 'correcte', 'rätt', 'riktig', 'rigtigt?', 'oikea'],
  },
  {
    nouns: ['odpowied[źz]', 'odpowiedzi', 'odpověď', 'odpoveď', 'odgovor', 'tačan odgovor'],
    right: ['prawidłow[ae]', 'poprawn[ae]', 'správn[áa]', 'tačan', 'točan'],
  },
  {
    nouns: ['răspuns(?:ul|uri)?', 'raspuns', 'përgjigj(?:a|ja|e)', 'pergjigja', 'απάντηση'],
    right: ['corect', 'saktë', 'e saktë', 'σωστή'],
  },
  {
    nouns: ['cevap', 'yanıt', 'jawaban', 'đáp án', 'câu trả lời', 'trả lời', 'คำตอบ', 'उत्तर'],
    right: ['doğru', 'benar', 'đúng', 'ที่ถูกต้อง', 'सही'],
  },
  { nouns: ['答案', '答え', '解答', '回答', '正解', '정답', '답', '답변'], right: ['正确', '正確', '올바른'] },
  { nouns: ['الإجابة', 'الاجابة', 'إجابة', 'الجواب', 'جواب', 'پاسخ', 'תשובה'], right: ['الصحيحة', 'صحيح', 'נכונה'] },
];

export const NOUNS = ANSWERS.flatMap(({ nouns }) => nouns);
export const RIGHT = ANSWERS.flatMap(({ right }) => right);

/** What explains, not what answers. */
export const EXPLANATIONS: readonly string[] = [
  ...['explanations?', 'explained', 'solutions?', 'rationale', 'reasoning', 'references?', 'learn more', 'read more'],
  ...['erklärung', 'begründung', 'lösung(?:en)?', 'пояснение', 'объяснение', 'пояснення'],
  ...['explicaci[oó]n', 'justificaci[oó]n', 'explicaç[aã]o', 'justificativa', 'referencias?', 'referências?'],
  ...['explications?', 'spiegazione', 'soluzion[ei]', 'uitleg', 'toelichting', 'wyjaśnienie', 'açıklama'],
  ...['penjelasan', 'giải thích', 'explicație', 'objašnjenje'],
  ...['解释', '解析', '解説', '説明', '해설', '설명', 'الشرح', 'شرح', 'التفسير', 'คำอธิบาย'],
];

/** What stands between such a word and the key, besides a colon. */
export const VERBS: readonly string[] = [
  ...[
    'is',
    'are',
    'is\\/are',
    'was',
    'ist',
    'sind',
    'es',
    'son',
    'é',
    'são',
    'est',
    'sont',
    'è',
    'sono',
    'это',
    'は',
    '是',
  ],
];

/** Up to three letters with which all that an alternative stands for starts: patterns of these compile in half the time. */
export function firstLetters(alternative: string): string {
  const letters = /^[^\\[(?]*/.exec(alternative)?.[0] ?? '';
  // A letter before a question mark may be missing.
  return letters.slice(0, alternative[letters.length] === '?' ? Math.min(3, letters.length - 1) : 3);
}

/** Whether an alternative can stand in a line of ASCII: a letter of its own alphabet in brackets is but one of several. */
export function isPlain(alternative: string): boolean {
  return /^[\0-\x7f]*$/.test(alternative.replace(/\[[^\][]*\]/g, ''));
}

/** What may stand before the words, as patterns: `Show`, and `the`. No word of the lists starts like one. */
export const OPENER = '(?:(?:show|see|view|reveal|click for|hint and)\\s)?';
export const ARTICLE = "(?:(?:the|die|der|das|la|le|les|las|los|el|a|as|o|os|il|de|het|our|final)\\s)?(?:l['’])?";
