import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/**
 * The folders of the packages whose code is in the program, relative to the project.
 *
 * @param {Outputs} outputs
 * @returns {readonly string[]}
 */
export function packagesIn(outputs) {
  const modules = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = modules.flatMap((module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * What is said of each: name, version, licence, and the text that has to go with its code.
 *
 * @param {readonly string[]} folders
 * @param {string} root
 */
export function licencesOf(folders, root) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  return ['The program holds code of these packages.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}
