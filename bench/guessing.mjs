/**
 * Can the questions be guessed by one who knows nothing of what they ask? Scores of blind strategies beside chance, whether
 * the right options stand evenly at all positions, options that give themselves away, and what the bank is made up of. A
 * strategy picks as many options as are right; where it cannot tell two apart, each counts as half. Exit status 1 when a
 * limit is broken, with the questions that contribute most.
 *
 *   node bench/guessing.mjs [--json] [note or folder…]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { ROOT } from './setting.mjs';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const paths = positionals.length === 0 ? [join(ROOT, 'questions')] : positionals.map((path) => resolve(path));
const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const outfile = join(folder, 'guessing.mjs');
await bundle('bench/guessing/entry.ts', outfile);
const { guessing, lines } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true, force: true });

const found = guessing(paths, process.cwd());
console.log(values.json ? JSON.stringify(found, undefined, 2) : lines(found).join('\n'));
process.exitCode = found.broken.length === 0 ? 0 : 1;
