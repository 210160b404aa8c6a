/**
 * From a key to the last byte of the frame that it draws, in a real pseudo-terminal, beside a script that draws 24 constant
 * lines on each key. Both wait for keys at once and get them in turn, so that a busy machine slows both. Exit status 1 when
 * the budget is broken.
 *
 *   node bench/key-to-screen.mjs [keys]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

const KEYS = Math.max(20, Number(process.argv[2] ?? 200));
/** One frame of a display that shows 60 a second. */
const BUDGET_MS = 16;
/** A frame is over when nothing has come for so long; it is sent in one piece, or in a few at once. */
const QUIET_MS = 20;
const DEADLINE_MS = 20_000;
const [UP, DOWN] = ['\u001b[A', '\u001b[B'];

const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const program = fileURLToPath(new URL('../bin/cognito-quiz.js', import.meta.url));

const SENTENCE =
  'A team keeps **session tokens** of `two user pools` behind a [load balancer](https://example.org/a). ';
const paragraphs = (/** @type {number} */ characters) =>
  Array.from({ length: Math.ceil(characters / (4 * SENTENCE.length)) }, () => SENTENCE.repeat(4)).join('\n\n');
const OPTIONS = Array.from(
  { length: 8 },
  (_none, index) => `Use _pool_ number ${index + 1} with \`refresh\` tokens and a custom domain.`,
);
const CODE = `\`\`\`json\n${JSON.stringify({ Statement: Array.from({ length: 4 }, (_none, index) => ({ Sid: `s${index}`, Effect: 'Allow', Action: ['cognito-idp:AdminGetUser'], Resource: '*' })) }, undefined, 2)}\n\`\`\``;
const TABLE = [
  '| Service | Holds | Limit |',
  '|---|---|---|',
  ...OPTIONS.map((text, index) => `| pool ${index} | ${text} | ${index}00 |`),
].join('\n');

/** @param {string} stem */
const noteOf = (stem) =>
  `## ${stem}\n\nWhich is right?\n\n${OPTIONS.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n\n**Answer: 2**\n`;
const NOTES = [
  { name: 'prose', text: noteOf(`Question\n\n${paragraphs(4_096 - OPTIONS.join('').length)}`) },
  { name: 'code and table', text: noteOf(`Question\n\n${paragraphs(1_000)}\n\n${CODE}\n\n${TABLE}`) },
];

/** What any program must do at least: a key comes in, 24 lines go out. */
const ECHO = `
process.stdin.setRawMode(true);
const lines = Array.from({ length: 24 }, (_none, row) => 'row ' + row + ' of a frame that never changes'.padEnd(70));
const draw = () => process.stdout.write('\\u001b[H' + lines.join('\\r\\n'));
process.stdin.on('data', draw);
draw();
`;

/**
 * @param {readonly string[]} args
 * @param {{ readonly columns: number, readonly rows: number }} size
 * @param {string} ready on the screen when keys are waited for
 */
async function open(args, { columns, rows }, ready) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const pty = spawn(process.execPath, [...args], { cols: columns, rows, cwd: folder, env });
  let [text, bytes, last] = ['', 0, 0];
  pty.onData((data) => {
    text = (text + data).slice(-50_000);
    bytes += data.length;
    last = performance.now();
  });
  const until = async (/** @type {() => boolean} */ reached) => {
    for (const from = performance.now(); !reached(); await new Promise((resolve) => setTimeout(resolve, 2))) {
      if (performance.now() - from > DEADLINE_MS) throw new Error(`Nothing came:\n${text}`);
    }
  };
  await until(() => text.includes(ready) && performance.now() - last > 200);
  return {
    kill: () => pty.kill(),
    /** @param {string} key @returns milliseconds, and how long the frame is */
    press: async (key) => {
      bytes = 0;
      const from = performance.now();
      pty.write(key);
      await until(() => bytes > 0 && performance.now() - last > QUIET_MS);
      return { ms: last - from, bytes };
    },
  };
}

/** @param {readonly number[]} list @param {number} share */
const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;
const figures = (/** @type {readonly number[]} */ list) => ({ median: quantile(list, 0.5), p95: quantile(list, 0.95) });

console.log(`Node ${process.version}, ${KEYS} keys each; in brackets the script that draws 24 constant lines`);
let kept = true;
for (const { name, text } of NOTES) {
  const note = join(folder, `${name}.md`);
  writeFileSync(note, text);
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 200, rows: 60 },
  ]) {
    const args = [program, 'play', '--no-shuffle', '--notes', note, '--data', join(folder, 'data')];
    const quiz = await open(args, size, 'submits');
    const echo = await open(['-e', ECHO], size, 'row 23');
    /** @type {number[]} */
    const ours = [];
    /** @type {number[]} */
    const baseline = [];
    /** @type {number[]} */
    const lengths = [];
    for (let key = 0; key < KEYS; key += 1) {
      // From the top to the last option and back, so that long questions scroll.
      const pressed = Math.floor(key / OPTIONS.length) % 2 === 0 ? DOWN : UP;
      const { ms, bytes } = await quiz.press(pressed);
      ours.push(ms);
      lengths.push(bytes);
      baseline.push((await echo.press(pressed)).ms);
    }
    quiz.kill();
    echo.kill();
    const [mine, theirs] = [figures(ours), figures(baseline)];
    kept &&= mine.p95 <= BUDGET_MS;
    const told = (/** @type {'median' | 'p95'} */ what) =>
      `${what} ${mine[what].toFixed(1)} ms (${theirs[what].toFixed(1)} ms) ${(mine[what] / theirs[what]).toFixed(1)}x`;
    console.log(
      `${name.padEnd(16)} ${`${size.columns}x${size.rows}`.padEnd(8)} ${told('median').padEnd(36)} ${told('p95').padEnd(36)} frame ${quantile(lengths, 0.5)} characters`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`budget ${BUDGET_MS} ms at p95: ${kept ? 'kept' : 'BROKEN'}`);
if (!kept) process.exitCode = 1;
