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
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { REQUIRE } from '../scripts/nodes-own.mjs';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const root = fileURLToPath(new URL('..', import.meta.url));
const paths = positionals.length === 0 ? [join(root, 'questions')] : positionals.map((path) => resolve(path));
const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-bench-'));
const outfile = join(folder, 'guessing.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['bench/guessing/entry.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  banner: { js: REQUIRE },
  logLevel: 'warning',
});
const { guessing, lines } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true, force: true });

const found = guessing(paths, process.cwd());
console.log(values.json ? JSON.stringify(found, undefined, 2) : lines(found).join('\n'));
process.exitCode = found.broken.length === 0 ? 0 : 1;
