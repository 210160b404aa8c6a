/**
 * A bank in the shapes of the wild, 400 to 1,500 bytes a question. The same seed gives the same bytes.
 *
 *   node bench/bank.mjs <folder> [questions] [notes] [seed]
 */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentOf, pick, randomOf } from './bank-content.mjs';
import { SHAPES } from './bank-shapes.mjs';

/** Of what was written this moment nothing is kept: these notes are from the year 2001. */
const WRITTEN_AT_S = 1e9;

/** @typedef {import('./bank-content.mjs').Content} Content */
/** @typedef {{ readonly questions: number, readonly notes: number, readonly seed?: number }} BankOptions */

/**
 * @param {BankOptions} options questions are spread over the notes as evenly as can be
 * @returns {Generator<{ readonly name: string, readonly text: string, readonly contents: readonly Content[] }>}
 */
export function* bankNotes({ questions, notes, seed = 1 }) {
  for (let note = 0; note < notes; note += 1) {
    const first = Math.floor((note * questions) / notes);
    const end = Math.floor(((note + 1) * questions) / notes);
    const random = randomOf(seed * 100_003 + note);
    const shape = SHAPES[note % SHAPES.length] ?? SHAPES[0];
    const contents = Array.from({ length: end - first }, (_none, index) => contentOf(random, first + index + 1));
    const parts = contents.map((content, index) => shape.question(content, random, index + 1));
    const text = `${headOf(note, random)}${shape.head}${parts.join('\n')}`;
    yield { name: `note-${String(note + 1).padStart(4, '0')}.md`, text, contents };
  }
}

/** @param {number} note @param {import('./bank-content.mjs').Random} random */
function headOf(note, random) {
  const prose = pick(random, [
    'What is asked here was collected over some years. Prices are left out, as they change.',
    'See the [guide](https://docs.example.org/guide/) for all that is not asked here:\n\n- quotas\n- regions\n- names',
  ]);
  return `---\ntitle: Note ${note + 1}\ntags: [generated, group-${note % 7}]\n---\n\n# Note ${note + 1}\n\n${prose}\n\n`;
}

/** Writes a bank into a folder that it makes. @param {string} folder @param {BankOptions} options */
export function writeBank(folder, options) {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of bankNotes(options)) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), WRITTEN_AT_S, WRITTEN_AT_S);
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [folder, questions = '1000', notes = '10', seed = '1'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('name a folder');
  writeBank(folder, { questions: Number(questions), notes: Number(notes), seed: Number(seed) });
}
