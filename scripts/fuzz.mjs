/** Bundles the fuzzer with the product and runs it: npm run fuzz -- --seconds N [--seed N] | --self-test */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  absWorkingDir: root,
  entryPoints: { fuzz: 'tests/fuzz/main.ts', work: 'tests/fuzz/work.ts' },
  outdir: '.reports/fuzz',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const bundle = new URL('../.reports/fuzz/', import.meta.url);
const { fuzz } = await import(new URL('fuzz.mjs', bundle).href);
process.exitCode = await fuzz(process.argv.slice(2), root, new URL('work.mjs', bundle));
