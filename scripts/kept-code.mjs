/**
 * Node keeps what it makes of a script, not of a module. So what a large chunk does is put into a script of its own, and the
 * module that is left runs it and exports what it gives. See `src/cli/kept-code.ts`.
 */
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** In characters: smaller ones are compiled in the time that it takes to read what was kept. */
const LARGE = 50_000;

const CHUNK =
  /^((?:const require = .*;\n)?)((?:import (?:\{[^}]*\} from )?"[^"]+";\n)*)([\s\S]*?)export \{([^}]*)\};\n$/;
const NAMED = /import \{([^}]*)\} from "[^"]+";/g;

/**
 * @param {ReadonlyMap<string, string>} texts of modules as esbuild writes them, by names of files
 * @param {string} main holds `runFile`, and stays as it is
 * @returns {Map<string, string>}
 */
export function withScripts(texts, main) {
  return new Map(
    [...texts].flatMap(([file, text]) => {
      const [, banner = '', imports = '', body, exported = ''] = CHUNK.exec(text) ?? [];
      if (file === main || text.length < LARGE || body === undefined) return [[file, text]];
      const script = file.replace(/\.js$/, '.script.js');
      const given = [...imports.matchAll(NAMED)].flatMap(([, names = '']) => pairsOf(names).map(({ as }) => as));
      const made = pairsOf(exported);
      const code = scriptOf(banner + body, given, made);
      refuseChanging(
        file,
        code,
        made.map(({ name }) => name),
      );
      return [
        [script, code],
        [file, moduleOf(imports, main, script, given, made)],
      ];
    }),
  );
}

/** @typedef {{ readonly name: string, readonly as: string }} Pair */

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

/**
 * @param {string} body
 * @param {readonly string[]} given
 * @param {readonly Pair[]} made
 */
function scriptOf(body, given, made) {
  const code = body.replaceAll('import.meta.url', '__here').replaceAll(/\bimport\(/g, '__load(');
  const gives = made.map(({ name, as }) => `${as}: ${name}`).join(', ');
  return `"use strict";\n(function ({ ${given.join(', ')} }, __load, __here) {\n${code}\nreturn { ${gives} };\n})\n`;
}

/**
 * @param {string} imports
 * @param {string} main
 * @param {string} script
 * @param {readonly string[]} given
 * @param {readonly Pair[]} made
 */
function moduleOf(imports, main, script, given, made) {
  // An import may have the name of an export.
  const locals = made.map((_, index) => `made${index}_`);
  return `import { runFile } from "./${main}";
${imports}const { ${made.map(({ as }, index) => `${as}: ${locals[index]}`).join(', ')} } = runFile(
  \`\${import.meta.dirname}/${script}\`,
)({ ${given.join(', ')} }, (path) => import(path), import.meta.url);
export { ${made.map(({ as }, index) => `${locals[index]} as ${as}`).join(', ')} };
`;
}

/**
 * What is exported is handed on once, so it must stay what it was.
 *
 * @param {string} file
 * @param {string} code
 * @param {readonly string[]} exported
 */
function refuseChanging(file, code, exported) {
  const refuse = (/** @type {import('acorn').AnyNode} */ target) => {
    if (target.type === 'Identifier' && exported.includes(target.name))
      throw new Error(`${file} changes ${target.name}, which it exports`);
  };
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), {
    AssignmentExpression: ({ left }) => refuse(left),
    UpdateExpression: ({ argument }) => refuse(argument),
  });
}
