/** Three months of somebody's answers, as a journal: what the program says of a run with all right and one with all wrong, told of many days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWith, NOW_MS, runOf } from './desk.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 88;
/** What the answers are about: a note whose tags fit into one picture. */
export const STUDIED = 'lambda.md';

/**
 * @typedef {Readonly<Record<string, unknown>> & { readonly type: string, readonly question?: string }} Event
 * @typedef {{ readonly right: Event, readonly wrong: Event }} Ways to answer one question
 */

/**
 * @returns {Promise<string>} a journal of the form that `docs/progress-file.md` describes. Its last session was left open.
 */
export async function longHistory() {
  const [rights, wrongs] = await Promise.all([playedThrough(true), playedThrough(false)]);
  const ways = rights.answers.map((right, at) => ({ right, wrong: wrongs.answers[at] ?? right }));
  const [start] = rights.events;
  const random = randomFrom(7);
  /** @type {object[]} */
  const lines = rights.events
    .filter(({ type }) => type === 'wording')
    .map((event) => ({ ...event, atMs: NOW_MS - DAYS * DAY_MS }));
  let next = 0;
  for (let day = DAYS; day >= 0; day--) {
    const rests = day > 5 && random() < 0.35;
    if (rests) continue;
    const session = `day-${day}`;
    const count = 3 + Math.floor(random() * random() * 18);
    let atMs = NOW_MS - day * DAY_MS - 40 * 60_000;
    let number = 0;
    const stamp = () => ({ id: `${session}-${number++}`, atMs, session });
    lines.push({ ...start, ...stamp() });
    for (let left = count; left > 0; left--) {
      const tookMs = 12_000 + Math.floor(random() * 50_000);
      atMs += tookMs;
      const isRight = random() < 0.5 + 0.38 * (1 - day / DAYS) + (next % 3) / 20 - 0.05;
      lines.push({ ...answer(ways, next, isRight), ...stamp(), tookMs });
      // Some questions are new still.
      next = (next + 1) % (ways.length - 4);
    }
    if (day > 0) lines.push({ v: 1, ...stamp(), type: 'end', how: 'done' });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @param {readonly Ways[]} ways @param {number} at @param {boolean} isRight */
function answer(ways, at, isRight) {
  const way = ways[at];
  if (way === undefined) throw new Error(`There is no question ${at}.`);
  return isRight ? way.right : way.wrong;
}

/**
 * @param {boolean} right whether all answers are
 * @returns {Promise<{ readonly events: readonly Event[], readonly answers: readonly Event[] }>}
 */
async function playedThrough(right) {
  const desk = deskWith(STUDIED);
  try {
    /** @type {{ readonly questions: readonly { readonly answers: readonly number[], readonly options: readonly string[] }[] }} */
    const { questions } = JSON.parse(await runOf(desk, ['list', '--json']));
    const typed = questions.map(({ answers, options }) =>
      (right ? answers : besides(answers, options.length)).join(' '),
    );
    await runOf(desk, ['play', '--no-shuffle', '--once', '--plain'], `${typed.join('\n')}\n`);
    const journal = readFileSync(join(desk.folder, 'answers', 'answers-laptop01.jsonl'), 'utf8');
    /** @type {readonly Event[]} */
    const events = journal
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { events, answers: events.filter(({ type }) => type === 'answer') };
  } finally {
    desk.leave();
  }
}

/** @param {readonly number[]} answers @param {number} options how many there are */
function besides(answers, options) {
  const others = Array.from({ length: options }, (_option, at) => at + 1).filter((number) => !answers.includes(number));
  return [...others.slice(0, 1), ...answers.slice(1)];
}

/** @param {number} seed @returns {() => number} the same numbers from 0 to 1 on every machine (mulberry32) */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
