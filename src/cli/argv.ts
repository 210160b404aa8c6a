/** Options that take a value: a word behind them is no command. */
const TAKES_VALUE: ReadonlySet<string> = new Set([
  '--notes',
  '-t',
  '--tag',
  '-x',
  '--not-tag',
  '-n',
  '--limit',
  '--seed',
  '--fail-under',
  '--questions',
  '--minutes',
  '--pass',
  '--preset',
  '--blueprint',
  '--exam-date',
  '--data',
  '--format',
  '--rule',
]);

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

/** The commands, each with those that stand behind it: `progress`, `reset`. */
export type Commands = ReadonlyMap<string, readonly string[]>;

/** Puts the command first, and what stands behind it second, so that options may stand anywhere. */
export function commandFirst(argv: readonly string[], commands: Commands): string[] {
  const [command, rest] = pulledOut(argv, [...commands.keys()]);
  const [behind, options] = pulledOut(rest, commands.get(command ?? '') ?? []);
  return [command, behind].filter((word) => word !== undefined).concat(options);
}

/** The first word, if it is one of these, and what is left. */
function pulledOut(argv: readonly string[], words: readonly string[]): [string | undefined, readonly string[]] {
  const index = firstWord(argv);
  const word = index === undefined ? undefined : argv[index];
  if (index === undefined || word === undefined || !words.includes(word)) return [undefined, argv];
  return [word, [...argv.slice(0, index), ...argv.slice(index + 1)]];
}
