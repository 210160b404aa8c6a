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
 * What Node works out only when it is read is left out: whoever imports it fails to build.
 *
 * @param {string} name
 */
function imported(name) {
  const values = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(name)))
    .filter(([key, { value }]) => value !== undefined && /^[A-Za-z]\w*$/.test(key) && key !== 'default')
    .filter(([, { value }]) => !LATE.has(name) || typeof value === 'function');
  const keys = values.map(([key]) => key).join(', ');
  const own = LATE.has(name) ? `{ ${values.map(([key]) => called(name, key)).join(', ')} }` : got(name);
  return `const own = ${own};\nexport default own;\nexport const { ${keys} } = own;`;
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

/**
 * @param {string} name
 * @param {string} key
 */
function called(name, key) {
  return `${key}: (...args) => ${got(name)}.${key}(...args)`;
}
