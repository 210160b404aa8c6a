/**
 * What is loaded together goes into one file. esbuild puts modules into one file that the very same entry points reach, which
 * makes a hundred files of this program, most of them small, and each takes half a millisecond to load. So whatever needs a module
 * of a layer is made to need all of them: then the very same entry points reach them.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {readonly string[]} of modules that the layer holds with all that they import, as far as no earlier layer has it
 */

/**
 * Modules by their paths, with what each imports.
 *
 * @typedef {import('esbuild').Metafile['inputs']} Inputs
 */

/** What is in a file with what imports it: all but what is imported when it is needed. */
const LOADED = new Set(['import-statement', 'require-call', 'require-resolve']);
/** What runs when that file is loaded: a layer that named what is required on the way would have it run at once. */
const RUN_AT_ONCE = new Set(['import-statement']);

/**
 * @param {readonly Layer[]} layers
 * @param {Inputs} inputs of a bundle of the same modules
 * @param {string} root absolute path that theirs are relative to
 * @returns {import('esbuild').Plugin}
 */
export function inLayers(layers, inputs, root) {
  const held = modulesOf(layers, inputs);
  const run = new Set(
    reachedFrom(
      layers.flatMap(({ of }) => of),
      inputs,
      RUN_AT_ONCE,
    ),
  );
  const needed = new Map(entriesIn(inputs).map((entry) => [join(root, entry), layersOf(entry, held, inputs)]));
  return {
    name: 'in-layers',
    setup(build) {
      build.onResolve({ filter: /^layer:/ }, ({ path }) => ({ path: path.replace('layer:', ''), namespace: 'layer' }));
      build.onLoad({ filter: /./, namespace: 'layer' }, ({ path }) => ({
        contents: imports((held.get(path) ?? []).filter((module) => run.has(module)).flatMap(importable)),
        resolveDir: root,
      }));
      build.onLoad({ filter: /\.(?:ts|m?js)$/ }, ({ path }) => {
        const names = needed.get(path) ?? [];
        if (names.length === 0) return undefined;
        const own = readFileSync(path, 'utf8');
        return {
          contents: `${imports(names.map((name) => `layer:${name}`))}\n${own}`,
          loader: extname(path) === '.ts' ? 'ts' : 'js',
        };
      });
    },
  };
}

/**
 * What is imported to get a module. Of those that the build makes up only Node's own have a name to be got by.
 *
 * @param {string} module
 * @returns {readonly string[]}
 */
function importable(module) {
  const own = /^(?:imported|required):(.*)$/.exec(module)?.[1];
  if (own !== undefined) return [`node:${own}`];
  return /^\w+:/.test(module) ? [] : [`./${module}`];
}

/** @param {readonly string[]} paths */
function imports(paths) {
  return paths.map((path) => `import ${JSON.stringify(path)};`).join('');
}

/**
 * @param {readonly Layer[]} layers
 * @param {Inputs} inputs
 */
function modulesOf(layers, inputs) {
  /** @type {Map<string, readonly string[]>} */
  const held = new Map();
  for (const { name, of } of layers) {
    const before = new Set([...held.values()].flat());
    held.set(
      name,
      reachedFrom(of, inputs).filter((module) => !before.has(module)),
    );
  }
  return held;
}

/**
 * The layers that an entry needs a module of, and those that these need.
 *
 * @param {string} entry
 * @param {ReadonlyMap<string, readonly string[]>} held
 * @param {Inputs} inputs
 */
function layersOf(entry, held, inputs) {
  /** @type {string[]} */
  const names = [];
  let reached = new Set(reachedFrom([entry], inputs));
  // A layer imports earlier ones alone.
  for (const [name, modules] of [...held].reverse()) {
    if (!modules.some((module) => reached.has(module))) continue;
    names.unshift(name);
    reached = new Set(reachedFrom([...reached, ...modules], inputs));
  }
  return names;
}

/**
 * All that is loaded with these.
 *
 * @param {readonly string[]} modules
 * @param {Inputs} inputs
 * @param {ReadonlySet<string>} kinds of imports that are followed
 */
function reachedFrom(modules, inputs, kinds = LOADED) {
  const reached = new Set(modules);
  // What is added on the way is visited too.
  for (const module of reached) {
    for (const { path, kind, external } of inputs[module]?.imports ?? []) {
      if (kinds.has(kind) && external !== true) reached.add(path);
    }
  }
  return [...reached];
}

/**
 * What is imported when it is needed.
 *
 * @param {Inputs} inputs
 */
function entriesIn(inputs) {
  const imported = Object.values(inputs).flatMap((input) => input.imports);
  return [...new Set(imported.flatMap(({ kind, path }) => (kind === 'dynamic-import' ? [path] : [])))];
}
