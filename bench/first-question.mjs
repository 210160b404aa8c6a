/** A quiz that is opened in a terminal, and closed once its first question stands there. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, baselineOf } from './setting.mjs';
import { openTerminal } from './terminal.mjs';

/** The heading and the line below it, words of the stem, and the keys: the last line of the screen. */
const QUESTION = /Question 1 of [^\n]*\n[^\n]*─{20}[\s\S]*\p{L}{3}[\s\S]*q quits/u;

/** @typedef {Awaited<ReturnType<typeof openTerminal>>} Terminal */

/**
 * @param {string} node
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} args behind `play`
 * @returns {Promise<number>} milliseconds from the start to the question
 */
export async function firstQuestion(node, env, args = []) {
  const terminal = await openTerminal(node, [BIN, 'play', ...args], env);
  const ms = await terminal.until(QUESTION);
  // It quits by itself, so that what it keeps for the next time is kept.
  await terminal.end('q');
  return ms;
}

/** Longer than anyone looks at a first question. */
const DEADLINE_MS = 120_000;
const BETWEEN_LOOKS_MS = 50;

/**
 * A first session with notes of one's own, left open until the program has found out all that it looks for while a person reads:
 * then it puts what it keeps of the notes in the place of what it kept at first.
 *
 * @param {string} node
 * @param {import('./setting.mjs').Place} place
 * @param {readonly string[]} args behind `play`
 */
export async function firstSession(node, { cache, env }, args) {
  const folder = join(cache, 'cognito-quiz', 'notes');
  const kept = () =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (name.endsWith('.bank') ? statSync(join(folder, name)).ino : []))
      : [];
  const terminal = await openTerminal(node, [BIN, 'play', ...args], env);
  await terminal.until(QUESTION);
  const seen = new Set(kept());
  for (let waited = 0; seen.size < 2; waited += BETWEEN_LOOKS_MS) {
    if (waited > DEADLINE_MS) throw new Error(`${args.join(' ')}: nothing was found out`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    for (const file of kept()) seen.add(file);
  }
  await terminal.end('q');
}

/**
 * A first question as above, until a key has been answered that is pressed as soon as the question stands there: all is loaded by then.
 *
 * @param {string} node
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} args behind `play`
 * @param {(terminal: Terminal) => number} [then] looks at the running program
 * @returns {Promise<number>} milliseconds from the start to the answer, or what `then` found
 */
export async function firstKey(node, env, args, then) {
  const terminal = await openTerminal(node, [BIN, 'play', ...args], env);
  await terminal.until(QUESTION);
  terminal.type('?');
  const ms = await terminal.until(/any key goes back/);
  const found = then?.(terminal);
  // The first one goes back.
  await terminal.end('qq');
  return found ?? ms;
}

/** The same of bare Node that prints a question. @param {string} node @param {Readonly<Record<string, string>>} env */
export async function bareQuestion(node, env) {
  const terminal = await openTerminal(node, [baselineOf('question.cjs')], env);
  const ms = await terminal.until(/Which is right[\s\S]*Enter submits/);
  await terminal.end();
  return ms;
}
