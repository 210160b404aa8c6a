/**
 * Modules take Node some milliseconds longer to load than scripts, and it keeps what it makes of a script alone. So each chunk
 * becomes a script: a function that is given what loads the others, and gives what it exports. See `src/cli/kept-code.ts`.
 */
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { REQUIRE } from './nodes-own.mjs';

const CHUNK = /^(?:const require = .*;\n)?((?:import (?:\{[^}]*\} from )?"[^"]+";\n)*)([\s\S]*?)export \{([^}]*)\};\n$/;
const IMPORT = /import (?:\{([^}]*)\} from )?"\.\/([^"]+)";/g;

/**
 * @param {ReadonlyMap<string, string>} texts of modules as esbuild writes them, by names of files, all in one folder
 * @returns {Map<string, string>} a function in each file
 */
export function asScripts(texts) {
  const chunks = [...texts].map(([file, text]) => chunkOf(file, text));
  for (const { file } of chunks) refuseRing(file, chunks);
  for (const chunk of chunks) refuseChanging(chunk);
  return new Map(chunks.map((chunk) => [chunk.file, inAscii(scriptOf(chunk))]));
}

/** @typedef {{ readonly name: string, readonly as: string }} Pair */
/** @typedef {{ readonly from: string, readonly pairs: readonly Pair[] }} Import */
/** @typedef {{ file: string, imports: readonly Import[], body: string, made: readonly Pair[] }} Chunk */

/** @param {string} file @param {string} text @returns {Chunk} */
function chunkOf(file, text) {
  const [, imports, body, exported = ''] = CHUNK.exec(text) ?? [];
  if (imports === undefined || body === undefined) throw new Error(`${file} is no chunk as esbuild writes them`);
  return {
    file,
    imports: [...imports.matchAll(IMPORT)].map(([, names = '', from = '']) => ({ from, pairs: pairsOf(names) })),
    body,
    made: pairsOf(exported),
  };
}

/**
 * @param {string} names as in `a, b as c`
 * @returns {readonly Pair[]}
 */
function pairsOf(names) {
  return names
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', as = name] = one.split(' as ');
      return { name, as };
    });
}

/** @param {Chunk} chunk */
function scriptOf(chunk) {
  return `"use strict";\n(function (__load) {\n${codeOf(chunk)}return ${givesOf(chunk)};\n})\n`;
}

/** @param {Chunk} chunk */
function codeOf({ imports, body }) {
  const given = imports.map(({ from, pairs }) => {
    const names = pairs.map(({ name, as }) => (name === as ? name : `${name}: ${as}`));
    return `const { ${names.join(', ')} } = __load("${from}");\n`;
  });
  const later = body.replaceAll(/\bimport\("\.\/([^"]+)"\)/g, (_, file) => `(async () => __load("${file}"))()`);
  return `${REQUIRE}\n${given.join('')}${later}`;
}

/** @param {Chunk} chunk */
function givesOf({ made }) {
  return `{ ${made.map(({ name, as }) => (name === as ? name : `${as}: ${name}`)).join(', ')} }`;
}

/**
 * A chunk that needs itself would get nothing of itself.
 *
 * @param {string} file
 * @param {readonly Chunk[]} chunks
 */
function refuseRing(file, chunks) {
  const needed = new Set(chunks.find((chunk) => chunk.file === file)?.imports.map(({ from }) => from));
  // What is added on the way is visited too.
  for (const one of needed)
    for (const { from } of chunks.find((chunk) => chunk.file === one)?.imports ?? []) needed.add(from);
  if (needed.has(file)) throw new Error(`${file} needs itself`);
}

/**
 * What is exported is handed on once, so it must stay what it was.
 *
 * @param {Chunk} chunk
 */
function refuseChanging({ file, body, made }) {
  const refuse = (/** @type {import('acorn').AnyNode} */ target) => {
    if (target.type === 'Identifier' && made.some(({ name }) => name === target.name))
      throw new Error(`${file} changes ${target.name}, which it exports`);
  };
  const code = `(function () {${body}})`;
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), {
    AssignmentExpression: ({ left }) => refuse(left),
    UpdateExpression: ({ argument }) => refuse(argument),
  });
}

/**
 * The same in ASCII alone, which is taken as it stands: one other letter doubles the memory of a text, and all of it is decoded.
 * esbuild leaves patterns and raw templates as they are.
 *
 * @param {string} code
 */
function inAscii(code) {
  /** @type {{ readonly start: number, readonly end: number }[]} */
  const templates = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), {
    TemplateElement: (element) => void templates.push(element),
  });
  return code.replaceAll(/[^\x00-\x7f]/g, (unit, /** @type {number} */ at) => {
    const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    if (templates.some(({ start, end }) => start <= at && at < end)) return `\${"${escaped}"}`;
    if (code[at - 1] === '\\') throw new Error(`${unit} behind a backslash cannot be written otherwise`);
    return escaped;
  });
}
