/**
 * Everything that has a budget, each beside a baseline in the same run, in one table. Exit status 1 when one is broken.
 *
 *   npm run bench [-- --quick] [--nodes 22,24] [--only <pattern>] [--runs <count>]
 *
 * `--quick` is for CI: few runs, smaller banks, limits of 2.5 times the budgets, of cold reading and of differences 5 times.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { otherNode } from './nodes.mjs';
import { judge, measure } from './row.mjs';
import { answerRows } from './rows-answers.mjs';
import { firstQuestionRows } from './rows-first-question.mjs';
import { keyRows } from './rows-keys.mjs';
import { memoryRow } from './rows-memory.mjs';
import { readingRows } from './rows-reading.mjs';
import { startUpRows } from './rows-start-up.mjs';
import { ownFolder, settingIn } from './setting.mjs';
import { allKept, tableText } from './table.mjs';

/** CI machines are noisy: what is held there is the order of magnitude. */
const LENIENCY = { times: 2.5, more: 5 };
/** Of a small bank, starting and compiling take more than reading it. */
const LENIENCY_COLD = { times: 5, more: 5 };
const FEWEST_RUNS = 9;

const { quick, nodes, only, runs } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    nodes: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    runs: { type: 'string' },
  },
}).values;

const others = nodes.split(',').filter(Boolean).map(otherNode);
for (const other of others) if (typeof other === 'string') console.log(other);
const measured = [
  { path: process.execPath, version: process.versions.node },
  ...others.flatMap((other) => (typeof other === 'string' ? [] : [other])),
];
const folder = ownFolder();
const rows = [startUpRows, firstQuestionRows, readingRows, memoryRow, answerRows, keyRows]
  .flatMap((of) => of(quick))
  .filter(({ what }) => new RegExp(only, 'i').test(what));
if (rows.length === 0) {
  console.error(`no row matches ${only}`);
  process.exit(1);
}
const countOf = (/** @type {import('./row.mjs').Row} */ row) => Number(runs ?? (quick ? row.quickRuns : row.runs));

function leniencyFor(/** @type {import('./row.mjs').Row} */ { readsColdly }) {
  if (!quick) return { times: 1, more: 1 };
  return readsColdly === true ? LENIENCY_COLD : LENIENCY;
}

/** @param {import('./row.mjs').Row} row @param {string} node */
async function figuresOf(row, node) {
  const sides = await row.open(settingIn(node, folder));
  try {
    return judge(await measure(sides, countOf(row), row.warmsUp), row.budget, leniencyFor(row));
  } finally {
    sides.close?.();
  }
}

/** @type {import('./table.mjs').Line[]} */
const lines = [];
for (const row of rows) {
  process.stderr.write(`${row.what} …\n`);
  /** @type {import('./table.mjs').Line['results'][number][]} */
  const results = [];
  for (const { path } of measured)
    results.push(await figuresOf(row, path).catch((/** @type {Error} */ error) => error.message));
  const [first] = results;
  const isBroken = typeof first === 'string' && !first.startsWith('skipped');
  lines.push({ ...row, results, isBroken });
}

const fewest = Math.min(...rows.map(countOf));
console.log(
  `\nMedians of ${fewest} or more interleaved runs, budgets for Node 20${quick ? ', of which the quick form allows a multiple' : ''}.`,
);
if (process.env['NODE_EXTRA_CA_CERTS'] !== undefined)
  console.log(
    'NODE_EXTRA_CA_CERTS is set: each start of Node 20 reads these certificates, so ratios are smaller than without.',
  );
const [load = 0] = loadavg();
if (load > availableParallelism())
  console.log(
    `The load is ${load.toFixed(1)} on ${availableParallelism()} processors: others slow both sides, and not evenly.`,
  );
if (!quick && fewest < FEWEST_RUNS) console.log(`Fewer than ${FEWEST_RUNS} runs: a glance, no measurement.`);
console.log(
  tableText(
    measured.map(({ version }) => version),
    lines,
  ),
);
process.exitCode = allKept(lines) ? 0 : 1;
