/** Bundles src/ into dist/: split chunks, so that each command loads only what it needs. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutFacades } from './facades.mjs';
import { inLayers } from './layers.mjs';
import { nodesOwn, REQUIRE } from './nodes-own.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** From what every run loads to what only some do. */
const LAYERS = [
  { name: 'start', of: ['src/cli/entry.ts'] },
  { name: 'run', of: ['src/cli/program.ts', 'src/cli/commands/due-count.ts'] },
  { name: 'ask', of: ['src/cli/commands/play.ts', 'src/terminal/open-screen.ts'] },
];

/** @satisfies {import('esbuild').BuildOptions} */
const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: { main: 'src/cli/entry.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // A layer names all that it holds, also what has no effect by itself.
  logOverride: { 'ignored-bare-import': 'silent' },
  banner: { js: REQUIRE },
};

await make();

async function make() {
  const alone = await build({ ...OPTIONS, plugins: [nodesOwn()] });
  const { outputFiles } = await build({
    ...OPTIONS,
    plugins: [nodesOwn(), inLayers(LAYERS, alone.metafile.inputs, ROOT)],
  });
  const texts = withoutFacades(new Map(outputFiles.map(({ path, text }) => [basename(path), text])), 'main.js');
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  for (const [file, text] of texts) writeFileSync(join(DIST, file), text);
}
