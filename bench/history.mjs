/** A journal that looks as if the program had written it over two years. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankNotes } from './bank.mjs';
import { BIN } from './setting.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWERS_IN_SESSION = 48;
/** Of 50 events each. */
const SESSIONS = 2_000;

/** @typedef {{ readonly type: string, readonly question?: string, readonly right?: boolean }} Line an event of a journal */

/**
 * @param {readonly Line[]} right events of one session that answered each question right, in the order of the notes
 * @param {readonly Line[]} wrong the same with wrong answers
 * @param {number} sessions how many sessions of 48 answers
 * @param {number} nowMs when the last of them has just ended
 * @returns {string} lines of a file of answers: `start`, 48 of `answer`, `end`, and `wording` with the first answer to a question
 */
export function journalText(right, wrong, sessions, nowMs) {
  const of = (/** @type {readonly Line[]} */ lines, /** @type {string} */ type) =>
    lines.filter((line) => line.type === type);
  const [wordings, rights, wrongs] = [of(right, 'wording'), of(right, 'answer'), of(wrong, 'answer')];
  const stepMs = Math.floor((2 * 365 * DAY_MS) / sessions);
  /** @type {string[]} */
  const lines = [];
  const worded = new Set();
  for (let count = 0; count < sessions; count += 1) {
    const session = (0x9f2c41d0 + count).toString(16).padStart(16, '0');
    const startMs = nowMs - (sessions - count) * stepMs;
    let number = 0;
    const add = (/** @type {object} */ fields) => {
      number += 1;
      lines.push(JSON.stringify({ ...fields, id: `${session}-${number}`, atMs: startMs + number * 9_000, session }));
    };
    const asked = Array.from(
      { length: ANSWERS_IN_SESSION },
      (_none, at) => (count * ANSWERS_IN_SESSION + at) % rights.length,
    );
    const questions = asked.map((at) => rights[at]?.question);
    add({ v: 1, type: 'start', mode: 'play', seed: count, questions });
    for (const at of asked) {
      if (!worded.has(at)) add({ ...wordings[at] });
      worded.add(at);
      add({ ...((count + at) % 4 === 0 ? wrongs : rights)[at], tookMs: 8_400 });
    }
    add({ v: 1, type: 'end', how: 'done' });
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Writes 100,000 events and more about a generated bank, by playing it once right and once wrong.
 *
 * @param {import('./setting.mjs').Setting} setting
 * @param {Readonly<Record<string, string>>} env
 * @param {import('./sizes.mjs').Size} size
 * @param {string} folder of answers, to be made
 */
export function writeHistory({ node, bank }, env, size, folder) {
  const notes = bank(size);
  const contents = [...bankNotes(size)].flatMap((note) => note.contents);
  const play = (/** @type {'right' | 'wrong'} */ how) => {
    const data = `${folder}-${how}`;
    const lines = contents.map(({ key, options }) => {
      const other = options.findIndex((_option, index) => !key.includes(index + 1)) + 1;
      return (how === 'right' ? key : [other, ...key.slice(1)]).join(' ');
    });
    const { status, stderr } = spawnSync(node, [BIN, 'play', '--once', '--no-shuffle', '--json', '--notes', notes], {
      input: `${lines.join('\n')}\n`,
      maxBuffer: 1e9,
      env: { ...env, COGNITO_QUIZ_DATA: data },
    });
    if (status !== 0) throw new Error(`the quiz ended with ${status}: ${stderr}`);
    const [name = ''] = readdirSync(data).filter((one) => one.endsWith('.jsonl'));
    /** @type {readonly Line[]} */
    const events = readFileSync(join(data, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const answers = events.filter(({ type }) => type === 'answer');
    if (answers.length !== size.questions || answers.some(({ right }) => right !== (how === 'right')))
      throw new Error(`not every answer was ${how}`);
    return { name, events, answer: JSON.stringify(answers[0]) };
  };
  const [right, wrong] = [play('right'), play('wrong')];
  mkdirSync(folder);
  writeFileSync(join(folder, right.name), journalText(right.events, wrong.events, SESSIONS, Date.now()));
  return { device: right.name.replace(/^answers-|\.jsonl$/g, ''), answer: right.answer };
}
