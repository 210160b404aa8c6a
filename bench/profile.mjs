/**
 * What a CPU profile says: which functions took the time by themselves, and which with all that they called.
 *
 *   node --cpu-prof --cpu-prof-dir=<folder> bin/cognito-quiz.js list --json --notes <notes> > /dev/null
 *   node bench/profile.mjs <folder>/*.cpuprofile [lines]
 */
import { readFileSync } from 'node:fs';

const [file, lines = '25'] = process.argv.slice(2);
if (file === undefined) throw new Error('name a profile');

/** @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number }, children?: number[] }} Frame */
/** @type {{ nodes: Frame[], samples: number[], timeDeltas: number[] }} */
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));

const nameOf = (/** @type {Frame} */ { callFrame: { functionName, url, lineNumber } }) =>
  `${functionName || '(a file, or a function without a name)'}  ${url.split('/').at(-1)}:${lineNumber + 1}`;
const names = new Map(nodes.map((frame) => [frame.id, nameOf(frame)]));
const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
/** @type {Map<string, number>} */
const own = new Map();
/** @type {Map<string, number>} */
const withCalled = new Map();
const add = (/** @type {Map<string, number>} */ to, /** @type {string} */ name, /** @type {number} */ microseconds) =>
  to.set(name, (to.get(name) ?? 0) + microseconds);

for (const [index, id] of samples.entries()) {
  const microseconds = timeDeltas[index] ?? 0;
  add(own, names.get(id) ?? '', microseconds);
  /** A function that calls itself counts once. @type {Set<string>} */
  const stack = new Set();
  for (let at = /** @type {number | undefined} */ (id); at !== undefined; at = parents.get(at))
    stack.add(names.get(at) ?? '');
  for (const name of stack) add(withCalled, name, microseconds);
}

const top = (/** @type {Map<string, number>} */ times) =>
  [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, Number(lines))
    .map(([name, microseconds]) => `${(microseconds / 1000).toFixed(1).padStart(9)} ms  ${name.slice(0, 120)}`)
    .join('\n');
console.log(`by themselves\n${top(own)}\n\nwith all that they call\n${top(withCalled)}`);
