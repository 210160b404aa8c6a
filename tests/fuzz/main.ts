import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PLANTED } from './planted.ts';
import { type Found, watch } from './watch.ts';

/** Where a note that broke a rule is kept, for a test to hold it for ever. */
const FOUND = ['tests', 'fuzz', 'found'];
/** As long as one planted fault may stay unseen. */
const PLANTED_MS = 60_000;
const PLANTED_STUCK_MS = 10_000;

/**
 * The fuzzer: notes at random, each held against all that is promised of any note.
 *
 * @param args `--seconds N`, `--seed N`, `--self-test`
 * @returns the exit status: 1 with a finding, or with a planted fault that was not seen
 */
export async function fuzz(args: readonly string[], root: string, worker: URL): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, 'self-test': { type: 'boolean' } },
  });
  const [seconds, seed] = [Number(values.seconds), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!(seconds > 0) || !Number.isInteger(seed))
    throw new RangeError('--seconds takes a number above 0, --seed a whole one');
  if (values['self-test'] === true) return selfTest(root, seed, worker);
  console.log(`seed ${seed}, ${seconds} s`);
  const { notes, found } = await watch(worker, {
    root,
    seed,
    from: 0,
    untilMs: Date.now() + seconds * 1000,
    planted: undefined,
  });
  for (const one of found) tell(one, root);
  console.log(`${notes} notes, ${found.length} ${found.length === 1 ? 'finding' : 'findings'}`);
  return found.length === 0 ? 0 : 1;
}

function tell({ rule, seen, number, text }: Found, root: string): void {
  const name = `${rule.replace(/\W+/g, '-')}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.md`;
  mkdirSync(join(root, ...FOUND), { recursive: true });
  writeFileSync(join(root, ...FOUND, name), text);
  console.log(`note ${number} breaks "${rule}": ${seen.slice(0, 600)}\n  kept as ${[...FOUND, name].join('/')}`);
}

async function selfTest(root: string, seed: number, worker: URL): Promise<number> {
  let missed = 0;
  for (const { name, rule } of PLANTED) {
    const work = { root, seed, from: 0, untilMs: Date.now() + PLANTED_MS, planted: name };
    const { notes, found } = await watch(worker, work, PLANTED_STUCK_MS);
    const seen = found.some((one) => one.rule === rule);
    if (!seen) missed += 1;
    console.log(
      `${seen ? 'found' : 'MISSED'} ${name}, at note ${notes}${seen ? '' : `: ${found.map((one) => one.rule).join() || 'nothing'}`}`,
    );
  }
  console.log(`${PLANTED.length - missed} of ${PLANTED.length} planted faults found`);
  return missed === 0 ? 0 : 1;
}
