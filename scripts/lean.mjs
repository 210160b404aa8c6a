/** Parts of packages that take long to load and that this program does not need, or seldom does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What our prompts use of the library; the rest are figures and themes of the stock prompts. */
const PROMPTS = ['create-prompt', 'use-effect', 'use-keypress', 'use-ref', 'use-state'];

/** What chalk finds out about the terminal by itself: we tell it, see `capabilities.ts`. */
const COLOURS = 'export default { stdout: false, stderr: false };';

/** Listens to more than a dozen signals, to tell a prompt of them: ours hear of those that are answered in `run-prompt.ts`. */
const ENDINGS = 'export const onExit = () => () => undefined;';

/** Where the prompts break lines: ours never are too long, and to find that out the library compiles patterns for milliseconds. */
const WRAPPING = `
import { wrapAnsi as wrap } from PATH;
import { isClearlyNarrower } from './src/terminal/columns.ts';
export function wrapAnsi(line, columns, options) {
  return isClearlyNarrower(line, columns) ? line : wrap(line, columns, options);
}
`;

/** Measures what our own table of columns does not know, by patterns that take a while to read: loaded when it is asked. */
const WIDTH = `
let width;
export default function fastStringWidth(...args) {
  width ??= require(PATH).default;
  return width(...args);
}
`;

/** Reads front matter, of which the plainest forms need no parser: run when there is some of the others. */
const YAML = `
const late = (name) => (...args) => require(PATH)[name](...args);
${['isAlias', 'isNode', 'isScalar', 'parseDocument', 'visit'].map((name) => `export const ${name} = late('${name}');`).join('\n')}
`;
const MATTER = 'export default (...args) => require(PATH)(...args);';

/** What this finds out about streams by itself would open all of them: we ask for the one that we draw on. */
const OF_STREAMS = /\nconst supportsHyperlinks = \{[^}]*\};\n\nexport default supportsHyperlinks;\n$/;

/** The names of 2,000 characters as a text, which is read when a note has the first: as code it takes as long as a screen. */
const ENTITIES = `
let entities;
export function decodeNamedCharacterReference(name) {
  entities ??= new Map(Object.entries(JSON.parse(TEXT)));
  return entities.get(name) ?? false;
}
`;

/** Folders of packages whose data is taken into modules of this file. */
export const LEANED = ['node_modules/character-entities'];

/** @returns {import('esbuild').Plugin} */
export function lean() {
  return {
    name: 'lean',
    setup(build) {
      build.onResolve({ filter: /^@inquirer\/core$/ }, ({ importer }) =>
        importer.includes('node_modules') ? undefined : { path: 'prompts', namespace: 'lean' },
      );
      build.onResolve({ filter: /^decode-named-character-reference$/ }, () => ({
        path: 'entities',
        namespace: 'lean',
      }));
      build.onResolve({ filter: /^fast-wrap-ansi$/ }, () => ({ path: 'wrapping', namespace: 'lean' }));
      build.onResolve({ filter: /^fast-string-width$/ }, () => ({ path: 'width', namespace: 'lean' }));
      build.onResolve({ filter: /^(?:yaml|gray-matter)$/ }, ({ path, importer }) =>
        importer.includes('node_modules') ? undefined : { path, namespace: 'lean' },
      );
      build.onResolve({ filter: /^signal-exit$/ }, () => ({ path: 'endings', namespace: 'lean' }));
      build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colours', namespace: 'lean' }));
      build.onLoad({ filter: /node_modules.supports-hyperlinks.index\.js$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        if (!OF_STREAMS.test(code)) throw new Error('supports-hyperlinks is another than it was');
        return { contents: code.replace(OF_STREAMS, '') };
      });
      build.onLoad({ filter: /./, namespace: 'lean' }, async ({ path }) => ({
        contents: await contentsOf(path),
        resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      }));
    },
  };
}

/** @param {string} path */
function contentsOf(path) {
  switch (path) {
    case 'prompts':
      return prompts();
    case 'colours':
      return COLOURS;
    case 'endings':
      return ENDINGS;
    case 'wrapping':
      return WRAPPING.replace('PATH', pathOf('fast-wrap-ansi'));
    case 'yaml':
      return YAML.replace('PATH', pathOf('yaml'));
    case 'gray-matter':
      return MATTER.replace('PATH', pathOf('gray-matter'));
    case 'width':
      return WIDTH.replace('PATH', pathOf('fast-string-width'));
    default:
      return entities();
  }
}

/** @param {string} name of a package */
function pathOf(name) {
  return JSON.stringify(fileURLToPath(import.meta.resolve(name)));
}

function prompts() {
  const folder = fileURLToPath(new URL('lib/', import.meta.resolve('@inquirer/core')));
  return PROMPTS.map((name) => `export * from ${JSON.stringify(`${folder}${name}.js`)};`).join('\n');
}

async function entities() {
  // As the package does, by what is its own alone.
  const { characterEntities } = await import(
    new URL('../node_modules/character-entities/index.js', import.meta.url).href
  );
  // In ASCII, as a text with other letters takes twice the memory.
  const text = JSON.stringify(characterEntities).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `const TEXT = ${JSON.stringify(text)};${ENTITIES}`;
}
