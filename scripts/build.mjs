/** Bundles src/ into dist/: split chunks, so that each command loads only what it needs. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shippedBank } from './shipped-bank.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  legalComments: 'none',
  logLevel: 'warning',
  // Bundled CommonJS packages call require for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};
const bank = await shippedBank(root, common);
await build({
  ...common,
  entryPoints: { main: 'src/cli/entry.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  define: { 'process.env.COGNITO_QUIZ_READER': JSON.stringify(bank.reader) },
});
await bank.write(fileURLToPath(new URL('../dist/questions.bank', import.meta.url)));
