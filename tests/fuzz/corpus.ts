import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A note in the docs: a fence of more than three signs. */
const EXAMPLE = /^(`{4,})markdown\n([\s\S]*?)\n\1$/gm;

/** @param root of the project @returns the bundled notes and every shape that the docs show, each a whole note */
export function corpusIn(root: string): readonly string[] {
  const bundled = readdirSync(join(root, 'questions'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(join(root, 'questions', file), 'utf8'));
  const shapes = ['README.md', 'docs/note-format.md', 'docs/lint-rules.md'].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(EXAMPLE)].map(([, , note = '']) => `${note}\n`),
  );
  return [...bundled, ...shapes];
}
