/** From a key to the last byte of the frame that it draws. Both programs wait for keys at once and get them in turn. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, baselineOf } from './setting.mjs';
import { openTerminal } from './terminal.mjs';

const [UP, DOWN] = ['\u001b[A', '\u001b[B'];
/** Behind them the last option is reached, so that long questions scroll. */
const OPTIONS = 8;

const SENTENCE =
  'A team keeps **session tokens** of `two user pools` behind a [load balancer](https://example.org/a). ';
const paragraphs = (/** @type {number} */ characters) =>
  Array.from({ length: Math.ceil(characters / (4 * SENTENCE.length)) }, () => SENTENCE.repeat(4)).join('\n\n');
const options = Array.from(
  { length: OPTIONS },
  (_none, index) => `${index + 1}. Use _pool_ number ${index + 1} with \`refresh\` tokens and a custom domain.`,
).join('\n');
const CODE = `\`\`\`json\n${JSON.stringify({ Statement: Array.from({ length: 4 }, (_none, index) => ({ Sid: `s${index}`, Effect: 'Allow', Action: ['cognito-idp:AdminGetUser'], Resource: '*' })) }, undefined, 2)}\n\`\`\``;
const TABLE = `| Service | Holds | Limit |\n|---|---|---|\n${Array.from({ length: OPTIONS }, (_none, index) => `| pool ${index} | Use _pool_ number ${index} with \`refresh\` tokens. | ${index}00 |`).join('\n')}`;
const noteOf = (/** @type {string} */ stem) =>
  `## Question\n\n${stem}\n\nWhich is right?\n\n${options}\n\n**Answer: 2**\n`;

/**
 * @param {string} what
 * @param {string} stem
 * @param {import('./terminal.mjs').Size} size
 * @returns {import('./row.mjs').Row}
 */
const row = (what, stem, size) => ({
  what: `key to redrawn screen, ${what}, ${size.columns}x${size.rows}`,
  against: 'a bare raw-mode program',
  unit: 'ms',
  budget: { more: 16 },
  runs: 101,
  quickRuns: 21,
  warmsUp: true,
  open: async ({ node, place }) => {
    const { data, env } = place();
    mkdirSync(data);
    const note = join(data, 'note.md');
    writeFileSync(note, noteOf(stem));
    const quiz = await openTerminal(node, [BIN, 'play', '--no-shuffle', '--notes', note], env, size);
    await quiz.until(/q quits/);
    const bare = await openTerminal(node, [baselineOf('key.mjs')], env, size);
    await bare.until(/row 23/);
    let keys = 0;
    return {
      ours: () => {
        keys += 1;
        return quiz.press(Math.floor(keys / OPTIONS) % 2 === 0 ? DOWN : UP);
      },
      baseline: () => bare.press(DOWN),
      close: () => {
        void quiz.end();
        void bare.end();
      },
    };
  },
});

export const keyRows = () => [
  row('4 kB question', paragraphs(3_500), { columns: 80, rows: 24 }),
  row('code and table', `${paragraphs(1_000)}\n\n${CODE}\n\n${TABLE}`, { columns: 200, rows: 60 }),
];
