/** Draws docs/screens/, the pictures of the docs, from real runs: npm run screens [-- folder] */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longHistory } from './screens/history.mjs';
import { runScene } from './screens/run-scene.mjs';
import { SCENES } from './screens/scenes.mjs';
import { svgScreen } from './screens/svg-screen.mjs';

/** Programs at a time: each takes about a third of a second of one core. */
const AT_ONCE = 3;

const [folder = fileURLToPath(new URL('../docs/screens', import.meta.url))] = process.argv.slice(2);
const history = await longHistory();

/** @param {(typeof pictures)[number]} picture */
async function draw({ scene, background, file }) {
  const terminal = await runScene(scene, background, history);
  const title = ['cognito-quiz', ...scene.words].join(' ');
  return { file, svg: svgScreen(terminal, { title, about: scene.about, background, cut: scene.ends === true }) };
}

const pictures = SCENES.flatMap((scene) =>
  (scene.backgrounds ?? [scene.background ?? 'dark']).map((background, at) => ({
    scene,
    background,
    file: at === 0 ? `${scene.name}.svg` : `${scene.name}-${background}.svg`,
  })),
);
const waiting = [...pictures];
/** @type {{ file: string, svg: string }[]} */
const drawn = [];
/** @type {string[]} */
const failures = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        drawn.push(await draw(next));
      } catch (error) {
        failures.push(String(error));
      }
    }
  }),
);

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.svg')) rmSync(join(folder, file));
for (const { file, svg } of drawn) writeFileSync(join(folder, file), svg);
console.log(`${drawn.length} pictures in ${folder}`);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
