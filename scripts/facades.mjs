/**
 * Where the code of an entry point stands in a chunk that others share, esbuild makes a file that does nothing but hand it on.
 * Loading one takes half a millisecond, so these are left out, and whoever imports them gets the chunk.
 */

const NAMES = String.raw`\{\s*([\w$,\s]+?)\s*\}`;
const FACADE = new RegExp(
  String.raw`^(?:const require = .*;\n)?import ${NAMES} from "(\./[^"]+)";\n(?:import "[^"]+";\n)*export ${NAMES};\n$`,
);

/**
 * @param {ReadonlyMap<string, string>} texts by names of files, all in one folder
 * @param {string} main the file that keeps its name
 * @returns {Map<string, string>} the same program in fewer files
 */
export function withoutFacades(texts, main) {
  /** @type {Map<string, string>} */
  const behind = new Map();
  for (const [file, text] of texts) {
    const [, imported, chunk, exported] = FACADE.exec(text) ?? [];
    // One that gives other names has work to do.
    if (chunk !== undefined && imported === exported) behind.set(`./${file}`, chunk);
  }
  const behindMain = behind.get(`./${main}`);
  const nameOf = (/** @type {string} */ path) => {
    const chunk = behind.get(path) ?? path;
    return chunk === behindMain ? `./${main}` : chunk;
  };
  return new Map(
    [...texts]
      .filter(([file]) => !behind.has(`./${file}`))
      .map(([file, text]) => [
        nameOf(`./${file}`).slice(2),
        text.replaceAll(/"(\.\/[^"]+\.js)"/g, (_, path) => JSON.stringify(nameOf(path))),
      ]),
  );
}
