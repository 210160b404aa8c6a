/** A bank, and a journal of it that looks as if the program had written it over two years. */
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWERS_IN_SESSION = 48;

/** @typedef {{ readonly type: string, readonly question?: string, readonly right?: boolean }} Line an event of a journal */

/**
 * Questions of which the first option is right.
 *
 * @param {number} first 0-based number of the first
 * @param {number} end number behind the last
 */
export function bankText(first, end) {
  return Array.from({ length: end - first }, (_none, index) => first + index)
    .map(
      (at) => `### Q${at + 1}

<!-- tags: part-${at % 20} -->

**A service of ${at + 1} parts has to answer ${at + 7} calls a second. Which number of workers is enough?**

1. Workers for ${at + 7} calls, with a queue in front
2. One worker for each of the ${at + 1} parts
3. ${at + 2} workers behind a balancer
4. No worker at all for ${at + 1} parts

<details>
<summary>Explanation</summary>

A [queue](https://docs.aws.amazon.com/queue/${at + 1}) takes what comes at once.

<mark>1</mark>
</details>
`,
    )
    .join('\n');
}

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
