/** Modules of the project, as Node can run them. */
import { build } from 'esbuild';
import { REQUIRE } from '../scripts/nodes-own.mjs';
import { ROOT } from './setting.mjs';

/**
 * @param {string} entry relative to the root of the project
 * @param {string} outfile absolute path of the file that is written, with all that the entry needs
 */
export async function bundle(entry, outfile) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
}
