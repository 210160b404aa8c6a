/**
 * Node's own modules, as the bundle gets them. An `import` reads every export once, and with that loads what Node itself loads
 * late: streams of files with node:fs, stdin with node:process, web crypto with node:crypto, seven milliseconds in all.
 * `process.getBuiltinModule` loads what is used.
 */
import { builtinModules } from 'node:module';

const OWN = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);

/** Stands before all code of each file: bundled CommonJS packages call require for Node's own modules. */
export const REQUIRE = 'const require = process.getBuiltinModule;';

/** Takes milliseconds to load, and is not needed in each run: loaded when one of its functions is called first. */
const LATE = new Set(['child_process', 'crypto', 'v8']);

/** @returns {import('esbuild').Plugin} */
export function nodesOwn() {
  return {
    name: 'nodes-own',
    setup(build) {
      build.onResolve({ filter: OWN }, ({ path, kind }) =>
        kind === 'dynamic-import'
          ? { path, external: true }
          : { path: path.replace(/^node:/, ''), namespace: kind === 'require-call' ? 'required' : 'imported' },
      );
      build.onLoad({ filter: /./, namespace: 'imported' }, ({ path }) => ({ contents: imported(path) }));
      build.onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({ contents: required(path) }));
    },
  };
}

/**
 * Each export by itself and marked as without effect, so that esbuild leaves out what nobody imports: to read some has an effect.
 *
 * @param {string} name
 */
function imported(name) {
  const keys = Object.keys(process.getBuiltinModule(name) ?? {}).filter(
    (key) => /^[A-Za-z]\w*$/.test(key) && key !== 'default',
  );
  const late = `{ let own; return (...args) => (own ??= ${got(name)}[key])(...args); }`;
  const one = LATE.has(name) ? late : `${got(name)}[key]`;
  const all = LATE.has(name) ? `Object.fromEntries(${JSON.stringify(keys)}.map((key) => [key, one(key)]))` : got(name);
  return [
    `const one = (key) => ${one};`,
    `const all = () => ${all};`,
    'export default /* @__PURE__ */ all();',
    ...keys.map((key) => `export const ${key} = /* @__PURE__ */ one('${key}');`),
  ].join('\n');
}

/** @param {string} name */
function required(name) {
  // commander wants it for commands that are programs of their own.
  return name === 'child_process'
    ? `exports.spawn = (...args) => ${got(name)}.spawn(...args);`
    : `module.exports = ${got(name)};`;
}

/** @param {string} name */
function got(name) {
  return `process.getBuiltinModule(${JSON.stringify(name)})`;
}
