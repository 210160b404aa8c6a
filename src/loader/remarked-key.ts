import { normalise } from '../domain/identity.ts';
import type { OptionNumber } from '../domain/question.ts';
import { type Named, readKey } from './answer-key.ts';
import { isLetter } from './letters.ts';

/**
 * `B — text`, `B (text)`, `B) text`, `B. text`, `(B). text`, `A, C: text`, `B because …`, `B Community vote distribution …`: where the
 * remark starts behind the letters of a key. Notes for the exams on Snowflake, on Terraform and on Azure, copies of ExamTopics.
 */
const REMARK =
  /^(?:options?\s)?\(?(?<head>\p{L}(?:(?:\s?[,;/&]\s?(?:and\s)?|\sand\s)\p{L}){0,5}|\d{1,2})(?:\)?\s?[—–:]\s|\)?\s-{1,2}\s|\)\.?\s|\.\)?\s|\s(?=\()|,?\s(?=(?:because|since|community vote)\s))(?<remark>.*)$/iu;
/** Words that take back what stands before them. */
const NOT = /^[^\p{L}\p{N}]*(?:not|no|wrong|incorrect|false|falsch|nein|нет|неверно|faux|falso|incorrecto)(?!\p{L})/iu;
/** Labels that are words too, so that they say an option only beside one of these. */
const WORDS = /^[AEIOKYАВИОУЯ]$/u;

/**
 * Reads a key behind which a remark stands. The remark must not name another option, nor say what another one says, nor
 * take the key back; numbers need the text of their option in it, as they may as well count something.
 *
 * @param raw plain text of the place where the shape keeps its key
 * @returns answers ascending; undefined where any doubt is left
 */
export function readRemarkedKey(raw: string, options: readonly Named[]): readonly OptionNumber[] | undefined {
  const { head = '', remark = '' } = REMARK.exec(normalise(raw))?.groups ?? {};
  const byLetters = options.every(({ label }) => isLetter(label));
  const key = readKey(head, options);
  if (!key.understood || byLetters === /^\d/.test(head)) return undefined;
  const own = options.filter((_, index) => key.answers.some((number) => number === index + 1));
  const others = options.filter((option) => !own.includes(option));
  if (/^community vote\s/i.test(remark)) return key.answers;
  const ownLength = Math.max(0, ...own.map(({ plain }) => sharedStart(remark, plain)));
  if (others.some(({ plain }) => sharedStart(remark, plain) > ownLength)) return undefined;
  if (ownLength === 0 && (!byLetters || NOT.test(remark))) return undefined;
  return others.some(({ label }) => names(remark, label)) ? undefined : key.answers;
}

/** Whether a line goes on with a further key, `E. Azure Data Factory`: the label and the text of one option, whatever its case. */
export function isLabelledText(raw: string, { label, plain }: Named): boolean {
  const { head = '', remark = '' } = REMARK.exec(normalise(raw))?.groups ?? {};
  return head.toUpperCase() === label && folded(plain) !== '' && folded(remark) === folded(plain);
}

/** Whether a line starts with the label of an option and a mark: `A) because …`, `B. Wrong`. */
export function startsWithLabel(raw: string, options: readonly Named[]): boolean {
  const label = /^\(?(\p{L})[).:]/u.exec(raw.trim())?.[1]?.toUpperCase();
  return options.some((option) => option.label === label);
}

/** Length of the text of an option when a remark starts with it, without signs and case; else 0. */
function sharedStart(remark: string, plain: string): number {
  const [said, text] = [folded(remark), folded(plain)];
  return text !== '' && (said === text || said.startsWith(`${text} `)) ? text.length : 0;
}

function folded(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function names(remark: string, label: string): boolean {
  const alone = `(?<![\\p{L}\\p{N}'’])`;
  if (new RegExp(`${alone}${label.toLowerCase()}\\)`, 'u').test(remark)) return true;
  if (!WORDS.test(label)) return new RegExp(`${alone}${label}(?![\\p{L}\\p{N}'’])`, 'u').test(remark);
  return new RegExp(
    `${alone}${label}(?:[).:,;/]|\\s(?:is|are|was|and|or|also)\\s|$)|(?:options?|answers?|choices?|and|or|not|than|but|nor|,)\\s${label}(?![\\p{L}\\p{N}'’])`,
    'u',
  ).test(remark);
}
