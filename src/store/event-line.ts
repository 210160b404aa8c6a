import { asQuestionId } from '../domain/identity.ts';
import { type ExamTerms, type JournalEvent, MODES, type Mode, SURENESS } from '../domain/journal-event.ts';
import type { QuestionId } from '../domain/question.ts';

/** The form of the lines that this version writes; a line with a higher number is left alone and counted. */
const VERSION = 1;

/** The last moment that a date can tell, in milliseconds since 1970; the first is as far before. */
const LATEST_MS = 8.64e15;

export function encodeEvent(event: JournalEvent): string {
  return JSON.stringify({ v: VERSION, ...event });
}

/** @returns the event, or why the line is none */
export function decodeEvent(line: string): JournalEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'no JSON';
  }
  if (!isRecord(value)) return 'no object';
  if (typeof value['v'] !== 'number') return 'no version';
  if (value['v'] > VERSION) return `written by a newer version (${value['v']})`;
  return eventOf(value) ?? 'not an event that this version knows';
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function eventOf(fields: Fields): JournalEvent | undefined {
  const { id, atMs, session } = fields;
  if (typeof id !== 'string' || typeof session !== 'string' || !isMoment(atMs)) return undefined;
  const stamp = { id, atMs, session };
  switch (fields['type']) {
    case 'answer':
      return answerOf(stamp, fields);
    case 'start': {
      const { mode, seed, questions, continues } = fields;
      const exam = examIn(fields);
      if (
        !isMode(mode) ||
        (mode === 'exam') !== (exam !== undefined) ||
        typeof seed !== 'number' ||
        !isTexts(questions)
      )
        return undefined;
      return {
        ...stamp,
        type: 'start',
        mode,
        seed,
        questions: questions.filter((text) => text !== '').map(asQuestionId),
        shuffled: fields['shuffled'] !== false,
        reask: fields['reask'] !== false,
        notes: isTexts(fields['notes']) ? fields['notes'] : [],
        ...(typeof continues === 'string' ? { continues } : {}),
        ...(fields['cram'] === true ? { cram: true } : {}),
        ...(exam === undefined ? {} : { exam }),
      };
    }
    case 'identity':
    case 'link':
      return moveOf(stamp, fields['type'], fields);
    case 'skip': {
      const question = questionIn(fields);
      return question && { ...stamp, type: 'skip', question };
    }
    case 'mark':
    case 'flag': {
      const question = questionIn(fields);
      return question && typeof fields['on'] === 'boolean'
        ? { ...stamp, type: fields['type'], question, on: fields['on'] }
        : undefined;
    }
    case 'dispute': {
      const question = questionIn(fields);
      const { said, remark } = fields;
      return question && typeof said === 'string' && typeof remark === 'string'
        ? { ...stamp, type: 'dispute', question, said, remark }
        : undefined;
    }
    case 'withdraw': {
      const question = questionIn(fields);
      return question && { ...stamp, type: 'withdraw', question };
    }
    case 'undo':
      return typeof fields['undoes'] === 'string'
        ? { ...stamp, type: 'undo', undoes: fields['undoes'], ...(fields['change'] === true ? { change: true } : {}) }
        : undefined;
    case 'wording': {
      const question = questionIn(fields);
      const { stem, options, file, line } = fields;
      if (question === undefined || typeof stem !== 'string' || !isTexts(options)) return undefined;
      if (typeof file !== 'string' || typeof line !== 'number') return undefined;
      return { ...stamp, type: 'wording', question, stem, options, file, line };
    }
    case 'end':
      return fields['how'] === 'done' || fields['how'] === 'quit'
        ? { ...stamp, type: 'end', how: fields['how'] }
        : undefined;
    default:
      return undefined;
  }
}

function answerOf(stamp: { id: string; atMs: number; session: string }, fields: Fields): JournalEvent | undefined {
  const question = questionIn(fields);
  const { key, chosen, right, try: attempt, mode, tookMs } = fields;
  if (question === undefined || typeof key !== 'string' || !isTexts(chosen) || typeof right !== 'boolean')
    return undefined;
  if (typeof attempt !== 'number' || !Number.isSafeInteger(attempt) || attempt < 1) return undefined;
  if (!isMode(mode) || typeof tookMs !== 'number' || !(tookMs >= 0)) return undefined;
  const sure = SURENESS.find((word) => word === fields['sure']);
  return {
    ...stamp,
    type: 'answer',
    question,
    key,
    chosen,
    right,
    try: attempt,
    mode,
    tookMs,
    ...(sure === undefined ? {} : { sure }),
    ...(fields['cram'] === true ? { cram: true } : {}),
  };
}

function examIn(fields: Fields): ExamTerms | undefined {
  const { exam } = fields;
  if (!isRecord(exam)) return undefined;
  const { minutes, deadlineAtMs, pass, paper } = exam;
  return isMoment(minutes) && isMoment(deadlineAtMs) && isMoment(pass) && typeof paper === 'string'
    ? { minutes, deadlineAtMs, pass, paper }
    : undefined;
}

/** A number that may stand for a time. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LATEST_MS;
}

function moveOf(
  stamp: { id: string; atMs: number; session: string },
  type: 'identity' | 'link',
  fields: Fields,
): JournalEvent | undefined {
  const question = questionIn(fields);
  const { to, was, key } = fields;
  if (question === undefined || typeof to !== 'string' || to === '') return undefined;
  const keys = { ...(typeof was === 'string' ? { was } : {}), ...(typeof key === 'string' ? { key } : {}) };
  return { ...stamp, type, question, to: asQuestionId(to), ...keys };
}

function questionIn(fields: Fields): QuestionId | undefined {
  const { question } = fields;
  return typeof question === 'string' && question !== '' ? asQuestionId(question) : undefined;
}

function isMode(value: unknown): value is Mode {
  return MODES.some((mode) => mode === value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
