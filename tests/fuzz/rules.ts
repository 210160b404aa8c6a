import { normalise } from '../../src/domain/identity.ts';
import { answerKey, type Question } from '../../src/domain/question.ts';
import { plainOf } from '../../src/markdown/plain-words.ts';
import type { Subject } from './subject.ts';

/** A rule that a note broke, with what was seen. */
export interface Finding {
  readonly rule: string;
  readonly seen: string;
}

/** Of processor time, in milliseconds: the machine may be busy. */
const LONGEST_MS = 1000;
/** What a terminal obeys, what turns text around, what nobody sees. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?!\u200d)\p{Cf}|\p{Cs}/u;
/** A document holds what the note has; on a screen such a stack covers the lines above. */
const STACK = /\p{M}{9}/u;

/**
 * Holds a note against all that is promised of any note.
 *
 * @param beside another note, read in between
 * @returns the first rule that it breaks
 */
export function broken(text: string, beside: string, subject: Subject): Finding | undefined {
  try {
    return tooSlow(text, subject) ?? unsafe(text, subject) ?? wrongKey(text, subject) ?? other(text, beside, subject);
  } catch (error) {
    return { rule: 'no throw', seen: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The best of some runs: what compiles and what is cleared away meanwhile counts with the first one. */
const RUNS = 3;

function tooSlow(text: string, subject: Subject): Finding | undefined {
  let tookMs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && tookMs > LONGEST_MS; run += 1) tookMs = Math.min(tookMs, timeOf(text, subject));
  return tookMs > LONGEST_MS ? { rule: 'no more than a second', seen: `${tookMs.toFixed(0)} ms` } : undefined;
}

function timeOf(text: string, subject: Subject): number {
  const before = process.cpuUsage();
  const { questions, diagnostics } = subject.read(text);
  for (const question of questions) subject.printed(question);
  subject.told(diagnostics);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function unsafe(text: string, subject: Subject): Finding | undefined {
  const { questions, diagnostics } = subject.read(text);
  const lines = [...questions.flatMap(subject.printed), ...subject.told(diagnostics)].flatMap((line) =>
    line.split('\n'),
  );
  const found =
    lines.find((line) => UNSAFE.test(line) || STACK.test(line)) ??
    unsafeIn(subject.document({ questions, diagnostics }));
  return found === undefined ? undefined : { rule: 'no control character', seen: JSON.stringify(found) };
}

function unsafeIn(document: string): string | undefined {
  return document.split('\n').find((line) => UNSAFE.test(line));
}

function wrongKey(text: string, subject: Subject): Finding | undefined {
  for (const question of subject.read(text).questions) {
    const key = answerKey(question);
    const within = key.every((number) => Number.isInteger(number) && number >= 1 && number <= question.options.length);
    if (!within || key.length === 0 || new Set(key).size < key.length || question.options.length < 2)
      return { rule: 'the key is within the options', seen: `${key.join()} of ${question.options.length}` };
  }
  return undefined;
}

function other(text: string, beside: string, subject: Subject): Finding | undefined {
  const alone = subject.read(text);
  const next = subject.read(beside);
  if (told(subject.read(text)) !== told(alone))
    return { rule: 'the same alone and beside others', seen: 'another reading' };
  const merged = new Map(subject.merge([...alone.questions, ...next.questions]).map((one) => [one.id, one]));
  const wordings = new Set([...merged.values()].map(wording));
  const lost = alone.questions.find((one) => !wordings.has(wording(one)));
  if (lost !== undefined) return { rule: 'the same alone and beside others', seen: `${lost.id} lost` };
  for (const one of subject.merge(alone.questions)) {
    const same = merged.get(one.id);
    if (same === undefined || told(essence(same)) !== told(essence(one)))
      return { rule: 'the same alone and beside others', seen: `${one.id} changed` };
  }
  for (const question of alone.questions) {
    const again = [question.stem, ...question.options.map((option) => option.text)].map((part) => plainOf(part));
    const first = [question.plainStem, ...question.options.map(({ plain }) => plain)];
    if (told(again.map(letters)) !== told(first.map(letters)))
      return { rule: 'its own Markdown reads the same', seen: told({ first, again }) };
    const finding = readAgain(question, subject);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** A question written down in the plainest shape is the same question. */
function readAgain(question: Question, subject: Subject): Finding | undefined {
  if (!isPlain(question)) return undefined;
  const again = subject.read(written(question)).questions.map(essence);
  const first = essence(question);
  return told(again) === told([first])
    ? undefined
    : { rule: 'its own Markdown reads the same', seen: told({ first, again }) };
}

/** One paragraph of words, as any other block may start or end a question. */
function isPlain({ stem, options }: Question): boolean {
  return [stem, ...options.map(({ text }) => text)].every(
    (text) => /^[\p{L}\p{N} ,.?]+$/u.test(text) && /^\p{L}/u.test(text),
  );
}

function written(question: Question): string {
  const options = question.options.map(({ text }, at) => `${at + 1}. ${text.replaceAll('\n', '\n   ')}\n`);
  const key = answerKey(question).join(' ');
  return `### Q1\n\n${question.stem}\n\n${options.join('')}\n<details>\n<summary>Explanation</summary>\n\n<mark>${key}</mark>\n\n</details>\n`;
}

function essence(question: Question) {
  return {
    stem: letters(question.plainStem),
    options: question.options.map(({ plain }) => letters(plain)),
    key: answerKey(question),
  };
}

/** What a question is known by: two that differ in what nobody sees are one. */
function wording({ plainStem, options }: Question): string {
  return told({ stem: normalise(plainStem), options: options.map(({ plain }) => normalise(plain)) });
}

function letters(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function told(value: unknown): string {
  return JSON.stringify(value);
}
