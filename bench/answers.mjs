/**
 * What a long history costs: saving an answer, and starting up to the first question or the whole output, with nothing
 * behind it and with 100,000 events. Medians of interleaved runs, so that a busy machine slows both sides. Exit status 1
 * when a budget is broken.
 *
 *   node bench/answers.mjs [runs]
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  fdatasyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bankText, journalText } from './history.mjs';

const QUESTIONS = 1_000;
/** Of the questions, how many stand in the note of the starts: reading all would take seconds, whose noise hides the rest. */
const ASKED = 10;
/** In every question of the bank, behind the stem. */
const FIRST_QUESTION = 'Workers for';
const SESSIONS = 2_000;
const APPENDS = 2_000;
const SAVE_BUDGET_MS = 0.5;
/** Saving costs the same whatever is behind it; the rest is what a disk gives and takes. */
const RATIO_BUDGET = 1.25;
const START_BUDGET_MS = 10;

const runs = Math.max(9, Number(process.argv[2] ?? 9));
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const notes = join(folder, 'notes');
const [asked, others] = [join(notes, 'asked.md'), join(notes, 'others.md')];
const [none, long] = [join(folder, 'none'), join(folder, 'long')];

/** @param {readonly number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const program = join(root, 'bin', 'cognito-quiz.js');
/** @param {string} data @param {string} from notes */
const environment = (data, from) => ({
  ...process.env,
  XDG_STATE_HOME: join(folder, 'state'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  COGNITO_QUIZ_DATA: data,
  COGNITO_QUIZ_NOTES: from,
});

/**
 * Runs the program on a note; how many milliseconds it took until what was asked for stood there: the first question of a
 * quiz, all of any other output.
 *
 * @param {readonly string[]} args
 * @param {string} data
 * @returns {Promise<number>}
 */
function start(args, data) {
  const startedAt = process.hrtime.bigint();
  const child = spawn(process.execPath, [program, ...args], { env: environment(data, asked) });
  child.stdin.end();
  child.stderr.resume();
  let seenAt = startedAt;
  let out = '';
  child.stdout.on('data', (chunk) => {
    if (args[0] === 'play' && out.includes(FIRST_QUESTION)) return;
    out += chunk;
    seenAt = process.hrtime.bigint();
  });
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      if (status === 0 && (args[0] !== 'play' || out.includes(FIRST_QUESTION)))
        resolve(Number(seenAt - startedAt) / 1e6);
      else reject(new Error(`${args.join(' ')} ended with ${status}, having said\n${out}`));
    });
  });
}

/**
 * The events of a session in which every question was given the same answer.
 *
 * @param {string} answer
 */
function played(answer) {
  const data = join(folder, `played-${answer}`);
  const { status, stderr } = spawnSync(process.execPath, [program, 'play', '--once', '--no-shuffle', '--json'], {
    input: `${answer}\n`.repeat(QUESTIONS),
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: environment(data, notes),
  });
  if (status !== 0) throw new Error(`the quiz ended with ${status}\n${stderr}`);
  const [name = ''] = readdirSync(data).filter((one) => one.endsWith('.jsonl'));
  const lines = readFileSync(join(data, name), 'utf8').trimEnd().split('\n');
  return { name, events: lines.map((line) => JSON.parse(line)) };
}

/** The journal of the store, as it is bundled into the program. */
async function builtJournal() {
  const outfile = join(folder, 'journal.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/store/journal.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** @type {{ what: string, ours: string, baseline: string, difference: string, budget: string, kept: boolean }[]} */
const rows = [];

mkdirSync(notes);
writeFileSync(asked, bankText(0, ASKED));
writeFileSync(others, bankText(ASKED, QUESTIONS));
const [right, wrong] = [played('1'), played('2')];
mkdirSync(long);
writeFileSync(join(long, right.name), journalText(right.events, wrong.events, SESSIONS, Date.now()));
const events = readFileSync(join(long, right.name), 'utf8').split('\n').length - 1;

const { openJournal } = await builtJournal();
const [answer] = right.events.filter(({ type }) => type === 'answer');
const saved = join(folder, 'saved');
cpSync(long, saved, { recursive: true });
const journals = [join(folder, 'empty'), saved].map((data) =>
  openJournal(data, right.name.replace(/^answers-|\.jsonl$/g, '')),
);
const bare = openSync(join(folder, 'bare'), 'a');
const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
const writers = [
  ...journals.map((journal) => (/** @type {number} */ count) => journal.append({ ...answer, id: `bench-${count}` })),
  // The least that it can cost on this disk.
  () => {
    writeSync(bare, bytes);
    fdatasyncSync(bare);
  },
];
/** @type {number[][]} */
const saves = writers.map(() => []);
for (let count = 0; count < APPENDS; count += 1) {
  for (const [index, write] of writers.entries()) {
    const from = process.hrtime.bigint();
    write(count);
    saves[index]?.push(Number(process.hrtime.bigint() - from) / 1e6);
  }
}
closeSync(bare);
for (const journal of journals) journal.close();
const [fresh = Number.NaN, behind = Number.NaN, least = Number.NaN] = saves.map(median);
const saveRow = (/** @type {string} */ what, /** @type {number} */ ours, /** @type {number} */ baseline) => ({
  what,
  ours: `${ours.toFixed(3)} ms`,
  baseline: `${baseline.toFixed(3)} ms`,
  difference: `${(ours / baseline).toFixed(2)}x`,
});
rows.push({
  ...saveRow('save an answer (a bare write and fdatasync)', fresh, least),
  budget: `${SAVE_BUDGET_MS} ms`,
  kept: fresh <= SAVE_BUDGET_MS,
});
rows.push({
  ...saveRow(`save an answer, ${events} events (none)`, behind, fresh),
  budget: `${SAVE_BUDGET_MS} ms, ${RATIO_BUDGET}x`,
  kept: behind <= SAVE_BUDGET_MS && behind / fresh <= RATIO_BUDGET,
});

const COMMANDS = [
  ['play', '--plain'],
  ['stats', '--json'],
  ['review', '--list', '--json'],
];
const starts = COMMANDS.map((args) => ({
  args,
  ours: /** @type {number[]} */ ([]),
  baseline: /** @type {number[]} */ ([]),
}));
// The first of the runs warms up, and may write a snapshot.
for (let count = 0; count <= runs; count += 1) {
  for (const { args, ours, baseline } of starts) {
    rmSync(none, { recursive: true, force: true });
    // Each goes first every other time: what ran just before matters to a machine.
    const sides = count % 2 === 0 ? [none, long] : [long, none];
    /** @type {Map<string, number>} */
    const took = new Map();
    for (const data of sides) took.set(data, await start(args, data));
    if (count === 0) continue;
    baseline.push(took.get(none) ?? Number.NaN);
    ours.push(took.get(long) ?? Number.NaN);
  }
}
for (const { args, ours, baseline } of starts) {
  // Of each pair, as what else the machine does changes from one pair to the next.
  const difference = median(ours.map((ms, index) => ms - (baseline[index] ?? Number.NaN)));
  rows.push({
    what: `${args.join(' ')}, ${events} events (none)`,
    ours: `${median(ours).toFixed(0)} ms`,
    baseline: `${median(baseline).toFixed(0)} ms`,
    difference: `${difference.toFixed(1)} ms`,
    budget: `${START_BUDGET_MS} ms`,
    kept: difference <= START_BUDGET_MS,
  });
}
rmSync(folder, { recursive: true, force: true });

console.log(
  `\nNode ${process.version}, medians of ${APPENDS} appends and of ${runs} interleaved runs; baseline in brackets`,
);
const line = (/** @type {readonly string[]} */ [what = '', ...cells]) =>
  `${what.padEnd(64)}${cells.map((cell) => cell.padStart(16)).join('')}`;
console.log(line(['what', 'ours', 'baseline', 'difference', 'budget', '']));
for (const { what, ours, baseline, difference, budget, kept } of rows)
  console.log(line([what, ours, baseline, difference, budget, kept ? 'kept' : 'BROKEN']));
if (rows.some(({ kept }) => !kept)) process.exitCode = 1;
