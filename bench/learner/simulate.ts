import type { AnswerEvent } from '../../src/domain/journal-event.ts';
import type { Progress } from '../../src/domain/progress.ts';
import type { Question } from '../../src/domain/question.ts';
import { calendarOf } from '../../src/engine/calendar.ts';
import { dueQueue, sessionOf } from '../../src/engine/due-queue.ts';
import { foldMore, localDate, NOTHING } from '../../src/engine/fold.ts';
import { type Random, randomOf } from '../../src/engine/random.ts';
import type { Row } from '../../src/engine/row.ts';
import { remembered } from '../../src/engine/schedule.ts';
import { missed, practiceQueue } from '../../src/engine/select.ts';
import { shuffle } from '../../src/engine/shuffle.ts';
import { activated, type Head, multiscale } from './heads.ts';

/** What a learner does with a day. */
export type Policy = 'due' | 'random' | 'play' | 'review';

export interface Course {
  readonly questions: readonly Question[];
  readonly days: number;
  /** Answers a day, first tries and re-asks together. */
  readonly perDay: number;
  readonly model: 'multiscale' | 'activated';
  readonly seed: number;
}

export interface Outcome {
  readonly answers: number;
  /** Questions that were answered at all. */
  readonly seen: number;
  /** Mean chance over all questions that one is recalled, guessing aside: over all days, each before its first answer. */
  readonly onTheWay: number;
  /** The same on the day behind the last, and a week later. */
  readonly atEnd: number;
  readonly aWeekLater: number;
}

const DAY_S = 24 * 60 * 60;
const DAY_MS = 1000 * DAY_S;
/** Noon, so that no day is another one where the clocks are set. */
const START_MS = Date.UTC(2026, 0, 5, 12);
const ANSWER_S = 20;
/** Of four options. */
const GUESSING = 0.25;
/** Questions of a session: its misses come back at its end, before the next one. */
const SESSION = 10;
/** Two of three questions are forgotten at most so many times as fast, or as slowly, as the average. */
const SPREAD = 1.6;
/** So easy that what is met once is known two days later as often as in the other model. */
const STRENGTH = 1.15;

/** A learner who answers questions for some days, under one policy, from the first question on. */
export function simulate(policy: Policy, { questions, days, perDay, model, seed }: Course): Outcome {
  const chance = randomOf('learner', seed);
  const unit = (): number => chance(1_000_000) / 1_000_000;
  const heads = new Map(questions.map(({ id }) => [id, headOf(model, normal(unit))]));
  let progress: Progress = NOTHING;
  let answers = 0;
  const mean = (day: number): number =>
    [...heads.values()].reduce((sum, head) => sum + head.recall(day), 0) / heads.size;
  let onTheWay = 0;
  for (let day = 0; day < days; day += 1) {
    onTheWay += mean(day) / days;
    let left = perDay;
    for (let session = 0; left > 0; session += 1) {
      const nowMs = START_MS + day * DAY_MS + (perDay - left) * ANSWER_S * 1000;
      const queue = questionsFor(policy, questions, progress, nowMs, randomOf(policy, seed, day, session));
      const asked = queue.slice(0, SESSION).map((question) => ({ question, attempt: 1 }));
      if (asked.length === 0) break;
      const events: AnswerEvent[] = [];
      for (let next = asked.shift(); next !== undefined && left > 0; next = asked.shift()) {
        const { question, attempt } = next;
        const second = (perDay - left) * ANSWER_S;
        const head = heads.get(question.id);
        if (head === undefined) throw new RangeError(question.id);
        const recalled = unit() < head.recall(day + second / DAY_S);
        const right = recalled || unit() < GUESSING;
        head.meet(day + second / DAY_S, recalled);
        if (!right) asked.push({ question, attempt: attempt + 1 });
        left -= 1;
        answers += 1;
        const atMs = START_MS + day * DAY_MS + second * 1000;
        events.push(answer(question, `${day}-${session}`, { atMs, right, try: attempt }));
      }
      progress = settled(foldMore(progress, events, localDate));
    }
  }
  return { answers, seen: progress.histories.size, onTheWay, atEnd: mean(days), aWeekLater: mean(days + 7) };
}

/** With what the schedule makes of the answers, as a snapshot has it: it need not be found again for each session. */
function settled(progress: Progress | undefined): Progress {
  if (progress === undefined) throw new RangeError('answers that are not later than all before');
  const histories = new Map(
    [...progress.histories].map(([id, history]) => [id, { ...history, memory: remembered(history), since: [] }]),
  );
  return { ...progress, histories };
}

function questionsFor(
  policy: Policy,
  questions: readonly Question[],
  progress: Progress,
  nowMs: number,
  random: Random,
): Row<Question> {
  switch (policy) {
    case 'due': {
      const terms = { memoryOf: remembered, calendar: calendarOf(nowMs, undefined), limit: undefined, random };
      return sessionOf(dueQueue(questions, progress, terms), SESSION);
    }
    case 'random':
      return shuffle(questions, random);
    case 'play':
      return practiceQueue(questions, SESSION, random, progress);
    case 'review': {
      const waiting = missed(questions, progress, nowMs);
      return waiting.length > 0 ? waiting : practiceQueue(questions, SESSION, random, progress);
    }
  }
}

function answer(question: Question, session: string, parts: Pick<AnswerEvent, 'atMs' | 'right' | 'try'>): AnswerEvent {
  return {
    id: `${session}-${parts.atMs}`,
    session,
    type: 'answer',
    question: question.id,
    key: question.keyFingerprint,
    chosen: [],
    mode: 'play',
    tookMs: ANSWER_S * 1000,
    ...parts,
  };
}

function headOf(model: Course['model'], deviation: number): Head {
  return model === 'multiscale' ? multiscale(SPREAD ** deviation) : activated(STRENGTH + 0.5 * deviation);
}

/** @see Box and Muller 1958 */
function normal(unit: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
}
