/** A quiz that is opened in a terminal, and closed once its first question stands there. */

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

/**
 * The same, until a key has been answered that is pressed as soon as the question stands there: all is loaded by then.
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
