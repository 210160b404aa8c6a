/** Bundles src/ into dist/: split chunks, so that each command loads only what it needs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asScripts } from './chunks.mjs';
import { withoutFacades } from './facades.mjs';
import { inLayers } from './layers.mjs';
import { LEANED, lean } from './lean.mjs';
import { licencesOf, packagesIn } from './licences.mjs';
import { nodesOwn, REQUIRE } from './nodes-own.mjs';
import { shippedBank } from './shipped-bank.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const MAIN = 'main.js';
/** What loads all other files. */
const LOADER = 'load.js';
/** What threads run that read notes beside the program. */
const HELPER = 'src/cli/help-reading.ts';

/** From what every run loads to what only some do. */
const LAYERS = [
  { name: 'start', of: ['src/cli/entry.ts'] },
  { name: 'run', of: ['src/cli/program.ts', 'src/cli/commands/due-count.ts'] },
  {
    name: 'tell',
    of: [
      'src/cli/commands/list.ts',
      'src/markdown/document.ts',
      'src/markdown/plain-words.ts',
      'src/markdown/web-address.ts',
      'src/terminal/capabilities.ts',
      'src/terminal/table.ts',
    ],
  },
  { name: 'ask', of: ['src/cli/commands/play.ts', 'src/terminal/open-screen.ts'] },
  { name: 'hear', of: ['src/terminal/prompts.ts'] },
  { name: 'read', of: ['src/loader/load-notes.ts'] },
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
  // Which letters `\p{L}` names changes with Unicode, so a pattern with it would be made anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // A layer names all that it holds, also what has no effect by itself.
  logOverride: { 'ignored-bare-import': 'silent' },
  banner: { js: REQUIRE },
};

const bank = await shippedBank(ROOT, OPTIONS);
const define = { 'process.env.COGNITO_QUIZ_READER': JSON.stringify(bank.reader) };
const { inputs } = (await build({ ...OPTIONS, define, plugins: [nodesOwn(), lean()] })).metafile;
const { outputFiles, metafile } = await build({
  ...OPTIONS,
  define,
  plugins: [nodesOwn(), lean(), inLayers(LAYERS, inputs, ROOT)],
});
// By itself: of the layers it would load much that only the program needs.
const helper = await build({
  ...OPTIONS,
  define,
  entryPoints: [HELPER],
  splitting: false,
  plugins: [nodesOwn(), lean()],
});
// As Node has it: nobody else is there to load it.
const loader = await build({
  ...OPTIONS,
  entryPoints: { load: 'src/cli/kept-code.ts' },
  splitting: false,
  format: 'cjs',
  banner: {},
  plugins: [nodesOwn()],
});
// Not before there is something to put in its place.
rmSync(DIST, { recursive: true, force: true });
writeTexts(DIST, asScripts(new Map([...withoutFacades(textsOf(outputFiles), MAIN), ...textsOf(helper.outputFiles)])));
writeTexts(DIST, textsOf(loader.outputFiles));
// Node takes a folder without one for what the folder around it is, and ours holds modules.
writeFileSync(join(DIST, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(DIST, 'licences.txt'), licencesOf([...packagesIn(metafile.outputs), ...LEANED].sort(), ROOT));
writeTexts(join(DIST, 'help'), await helps());
await bank.write(join(DIST, 'questions.bank'));
keepCode();

/**
 * By names of files.
 *
 * @param {readonly import('esbuild').OutputFile[]} files
 */
function textsOf(files) {
  return new Map(files.map(({ path, text }) => [basename(path), text]));
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} texts by names of files
 */
function writeTexts(folder, texts) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
}

/** What the program that was built says of itself and of each command, as making it takes longer than starting. */
async function helps() {
  const { main, helpPaths } = createRequire(import.meta.url)(join(DIST, LOADER))
    .programIn(DIST)
    .load(MAIN);
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const path of helpPaths()) {
    let text = '';
    const stdout = { write: (/** @type {string} */ piece) => (text += piece) };
    const status = await main([...path, '--help'], {
      stdout,
      stderr: process.stderr,
      sayAside: (/** @type {string} */ piece) => process.stderr.write(piece),
      version: '',
      madeHelp: () => undefined,
    });
    if (status !== 0) throw new Error(`no help of ${path.join(' ')}`);
    texts.set(`${['cognito-quiz', ...path].join('-')}.txt`, text);
  }
  return texts;
}

/** Keeps what Node makes of the scripts, see `keep-code.mjs`. */
function keepCode() {
  const home = mkdtempSync(join(tmpdir(), 'cognito-quiz-build-'));
  const names = [
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_DATA_HOME',
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_STATE_HOME',
  ];
  const folders = Object.fromEntries(names.map((name) => [name, home]));
  try {
    // Under other options than those it is run with, Node would refuse what is kept.
    execFileSync(process.execPath, [join(ROOT, 'scripts/keep-code.mjs')], {
      env: { PATH: process.env['PATH'], ...folders },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 60_000,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
