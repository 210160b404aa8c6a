import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankOf } from './fault-bank.ts';
import { folderWith } from './folder.ts';
import { type Run, runChild, type World } from './run-cli.ts';

/** Someone with a bank of questions, of each of which the first option is right, and the whole program as a child. */
export interface FaultWorld {
  readonly cwd: string;
  /** The folder of answers; not there before the first one. */
  readonly data: string;
  readonly run: (args: string, world?: Partial<World>) => Run;
  /** Answers the first questions, right with `1` and wrong with `2`. */
  readonly play: (answers: string, world?: Partial<World>) => Run;
  /** The file of this device, which the first answer makes. */
  readonly journal: () => string;
  /** First tries that the program knows of. */
  readonly total: (world?: Partial<World>) => number;
}

export function faultWorld(questions: number, note = bankOf(questions)): FaultWorld {
  const cwd = folderWith({ 'bank.md': note });
  const data = join(cwd, 'data');
  const run: FaultWorld['run'] = (args, world = {}) => runChild(args.split(' '), { cwd, ...world });
  return {
    cwd,
    data,
    run,
    play: (answers, world = {}) =>
      run('play --once --no-shuffle --notes bank.md', { input: [...answers, ''].join('\n'), ...world }),
    journal: () => join(data, readdirSync(data).find((name) => name.startsWith('answers-')) ?? ''),
    total: (world) => JSON.parse(run('stats --json --notes bank.md', world).stdout).answers.total,
  };
}

/** Every file below a folder with its bytes, to see that nothing was changed. */
export function bytesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  );
}
