import { isAt, matchEnd } from './sticky.ts';

/**
 * What the first line of a question looks like, in headings, paragraphs and list items alike: `Q1`, `12`, `Question 7`
 * count and say nothing; `#### Q12. stem`, `### 5 . stem`, `Q14。stem` count and ask.
 */

/** Words for question, before a number. One language of the samples or of the translations of their banks each. */
const WORD =
  'q|questions?|problem|quiz|frage|вопрос|питання|pregunta|pergunta|quest[ãa]o|cuesti[oó]n|domanda|vraag|pytanie|soru|soal|pertanyaan|câu(?:\\shỏi)?|întrebarea?|pitanje|otázka|fråga|问题|問題|[题題]目?|質問|문제|질문|السؤال|سؤال|คำถาม|問';
/** `第3题`: Chinese has the number within the word. */
const COUNTED = '第\\s?\\d{1,4}\\s?[题題问問]';
const NUMBER = '[#№.-]?\\s?\\d{1,4}';
const EDGE = '[*_\\s]{0,4}';

/** `Question #1*Topic 1*`, as ExamTopics is copied. */
const TOPIC = '(?:[*_(\\s]{0,3}topic\\s#?\\d{1,3}[)]?)?';

/** With whatever signs behind it that say no more. */
const NUMBER_ALONE = new RegExp(`${EDGE}(?:${COUNTED}|(?:${WORD})?\\s?${NUMBER})${TOPIC}${EDGE}[.):：]?`, 'iuy');
const NO_MORE = /[^\p{L}\p{N}]{0,4}$/uy;
/** With a mark behind the number: `Q12. stem`, `5 . stem`, `12) stem`, `**3.** stem`, `Question 4 - stem`. */
const NUMBERED = new RegExp(
  `^${EDGE}(?:${COUNTED}|(?:${WORD})?\\s?${NUMBER})${EDGE}\\s?\\\\?(?:[.):：。．、]|\\s?[-–—](?=\\s)(?!\\s*(?:q\\s?)?\\d))${EDGE}(?!\\d)`,
  'iu',
);
/** With a word before the number, so that no mark is needed: `Q12 stem`, `Question #4 (hard)`. */
const WORDED = new RegExp(
  `^${EDGE}(?:${COUNTED}|(?:${WORD})\\s?${NUMBER}(?![\\d\\p{L}]))${EDGE}(?!\\s?[-–—]\\s?(?:q\\s?)?\\d)\\s?`,
  'iu',
);
/** `**KC 1.** stem`, `**D1.** stem`: a code of a bank's own, in bold; notes on security, notes on tax law. */
const CODED = /^(?:\*\*|__)\p{Lu}{1,3}\s?\d{1,3}[.):](?:\*\*|__)\s+/u;
/** `Questions 3. and 4.` speaks of several. */
const LINE_WORD = WORD.replace('questions?', 'question');
/** What may stand at the start of a line of a paragraph: hashes, and behind them a sign or two, such as an emoji. */
const MARGIN = /[ \t]{0,3}#{0,6}[ \t]?/y;
const SIGNS = /[^\s\p{L}\p{N}\p{P}]{1,2}[ \t]?/uy;
const NO_SIGN = /[A-Za-z0-9*_]/y;
/** A line of a paragraph needs the word and the mark, as prose starts with numbers too. */
const LINE = new RegExp(
  `(?:\\*\\*|__)?(?:${COUNTED}|(?:${LINE_WORD})\\s?#?\\d{1,4})(?:\\*\\*|__)?\\s?[.)。:：]`,
  'iuy',
);
/** What goes on behind the mark. */
const GOES_ON = /[\s\p{L}*_`¿]/uy;
/** `**Domanda 1**`, `Pregunta 2` alone on its line: a quiz on pensions, an exam on price lists. */
const LINE_ALONE = new RegExp(
  `^(?:\\*\\*|__)?(?:${COUNTED}|(?:${LINE_WORD})\\s?#?\\d{1,4})[.:：]?(?:\\*\\*|__)?[.:：]?\\s*$`,
  'iu',
);

/** What all of these start with: a number, with no more before it than the longest word and the marks around it take, which is 29. */
const MAY_COUNT = /^\D{0,32}\d/;

/** Whether a title only counts, so that the stem stands below it. */
export function isNumber(title: string): boolean {
  return MAY_COUNT.test(title) && isAt(NUMBER_ALONE, title, 0) && isAt(NO_MORE, title, NUMBER_ALONE.lastIndex);
}

/** Whether a title says that a question stands below, without a number: `Question`, `Practice Question:`. */
export function saysQuestion(title: string): boolean {
  return /^(?:(?:practice|exam|sample|quiz|review|test)\s)?question[:：]?$/i.test(title.trim());
}

const OPTIONS_TITLE =
  /^[*_]{0,2}(?:(?:answer )?(?:options|choices|answers)|opciones|alternativas|opções|antwortmöglichkeiten|seçenekler|варианты(?: ответов| ответа)?|选项|選項|選択肢|보기|선택지)[*_]{0,2}\s?[:：]?[*_]{0,2}$/i;

/** Whether a title or a paragraph announces options, and says nothing else: `**Options:**`, `## Choices`. */
export function saysOptions(title: string): boolean {
  return OPTIONS_TITLE.test(title.trim());
}

/** Length of the number at the start of a title that goes on with the stem; undefined where it has none. */
export function numberLength(title: string): number | undefined {
  if (!MAY_COUNT.test(title) || isNumber(title)) return undefined;
  return (NUMBERED.exec(title) ?? WORDED.exec(title) ?? CODED.exec(title))?.[0].length;
}

/** Whether a line is a word and a number: `Question 5`, `**Domanda 1**`. */
export function countsAlone(line: string): boolean {
  return MAY_COUNT.test(line) && LINE_ALONE.test(line);
}

const COUNT = new RegExp(`^[^\\p{L}\\p{N}]{0,12}(?:(?:${LINE_WORD})\\s?)?[#№]?\\s?(\\d{1,4})(?!\\d)`, 'iu');

/** The number with which a question starts: `### Question 4`, `**4. stem**`, `4. stem`. */
export function numberIn(line: string): number | undefined {
  const number = COUNT.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Whether a line of a paragraph starts a question by itself: `Q78. stem`, `###Q70 stem`, `Question 5`. */
export function startsQuestion(line: string): boolean {
  return MAY_COUNT.test(line) && (countsAndGoesOn(line) || LINE_ALONE.test(line) || /^#{1,6}q\d{1,4}\b/i.test(line));
}

/** In steps, as one pattern for all of it takes milliseconds to compile. */
function countsAndGoesOn(line: string): boolean {
  const start = matchEnd(MARGIN, line, 0);
  if (isCounted(line, start)) return true;
  if (isAt(NO_SIGN, line, start)) return false;
  const behindSigns = matchEnd(SIGNS, line, start);
  return behindSigns > start && isCounted(line, behindSigns);
}

function isCounted(line: string, at: number): boolean {
  return isAt(LINE, line, at) && isAt(GOES_ON, line, LINE.lastIndex);
}

/** Whether a paragraph starts as a question with a number: `**1. stem**`, `Q1. stem`. */
export function countsInBold(text: string): boolean {
  const line = text.split('\n')[0] ?? '';
  return startsQuestion(line) || (/^(?:\*\*|__)/.test(line) && (isNumber(line) || numberLength(line) !== undefined));
}

const ASKING =
  /[?？؟:：]["»”')*_\]\s]{0,4}$|[?？؟]|_{3,}|…|\.{3}|\((?:select|choose|pick)\s|^(?:select|choose|pick|identify|tick)\s/i;

/** Whether a title reads as something that is asked, by a sign or by its length; `Roadmap` and `To do` do not. */
export function asks(title: string): boolean {
  if (ASKING.test(title)) return true;
  const words = title.split(/\s+/).length;
  return words >= 8 || (words <= 3 && title.length >= 24);
}

/** `Questions`, `Practice questions`: what stands below, deeper, is a question whatever its heading says. */
export const QUESTIONS_HEADING =
  /^(?:(?:practice|exam|quiz|review|sample)\s)?questions(?:\s(?:and|&)\sanswers)?(?:\s\(\d+\))?:?$/i;
