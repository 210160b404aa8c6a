import { VALUE_OPTIONS } from './options.ts';

const TAKES_VALUE: ReadonlySet<string> = new Set(VALUE_OPTIONS);

/** 0-based index of the first word that is no option and no value of one; undefined when there is none. */
export function firstWord(argv: readonly string[]): number | undefined {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return undefined;
    if (!word.startsWith('-')) return index;
    if (TAKES_VALUE.has(word)) index += 1;
  }
  return undefined;
}

/** Puts the command first, so that options may stand before it as well as behind it. */
export function commandFirst(argv: readonly string[], commands: readonly string[]): string[] {
  const index = firstWord(argv);
  const word = index === undefined ? undefined : argv[index];
  if (index === undefined || word === undefined || !commands.includes(word)) return [...argv];
  return [word, ...argv.slice(0, index), ...argv.slice(index + 1)];
}
