/** Draws docs/screens/ and writes docs/screens.md, from real runs of the program: npm run screens [-- <docs folder>] */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gallery } from './screens/gallery.mjs';
import { longHistory } from './screens/history.mjs';
import { runScene } from './screens/run-scene.mjs';
import { SECTIONS } from './screens/scenes.mjs';

/** Programs at a time. */
const AT_ONCE = 4;

const [docs = fileURLToPath(new URL('../docs', import.meta.url))] = process.argv.slice(2);
const folder = join(docs, 'screens');
const history = await longHistory();

const runs = SECTIONS.flatMap(({ scenes }) => scenes).flatMap((scene) =>
  scene.light
    ? [
        { scene, light: false },
        { scene, light: true },
      ]
    : [{ scene, light: false }],
);
/** @type {import('./screens/run-scene.mjs').Drawn[]} */
const drawn = [];
async function takeTurns() {
  for (let run = runs.shift(); run !== undefined; run = runs.shift())
    drawn.push(...(await runScene(run.scene, run.light ? 'light' : 'dark', history)));
}
await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));

// Only now, so that a run that failed leaves all as it was.
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const { file, svg } of drawn) writeFileSync(join(folder, file), svg);
writeFileSync(join(docs, 'screens.md'), gallery());
console.log(`${drawn.length} screens drawn.`);
