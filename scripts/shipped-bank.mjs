/** What the build makes of the bundled notes, and what stands for the part of the program that reads notes. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} root the folder of the project
 * @param {import('esbuild').BuildOptions} options as for the program
 * @returns {Promise<{ readonly reader: string, readonly write: (file: string) => Promise<void> }>} `reader` changes
 *   whenever anything does that reads notes, packages included: what another one has kept is read anew
 */
export async function shippedBank(root, options) {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: ['src/cli/shipped-bank.ts'],
    splitting: false,
    write: false,
    metafile: true,
  });
  const hash = createHash('sha256');
  for (const input of Object.keys(metafile?.inputs ?? {}).toSorted())
    hash.update(input).update(readFileSync(join(root, input)));
  const reader = hash.digest('base64url').slice(0, 22);
  return {
    reader,
    async write(file) {
      const folder = mkdtempSync(join(tmpdir(), 'cognito-quiz-build-'));
      const module = join(folder, 'shipped-bank.mjs');
      writeFileSync(module, outputFiles[0]?.text ?? '');
      const { shippedBank: make } = await import(pathToFileURL(module).href);
      writeFileSync(file, Buffer.concat(make(reader, join(root, 'questions'))));
      rmSync(folder, { recursive: true });
    },
  };
}
