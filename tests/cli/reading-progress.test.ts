import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readingProgress } from '../../src/cli/reading-progress.ts';

/** A reader that is told of a step at each of some milliseconds; what it wrote on stderr. */
function shown(
  times: readonly number[],
  {
    terminal = true,
    plain = false,
    env = { LANG: 'en_US.UTF-8' },
  }: { terminal?: boolean; plain?: boolean; env?: Readonly<Record<string, string>> } = {},
): readonly string[] {
  return run(times, terminal, plain, env).written;
}

function run(
  times: readonly number[],
  terminal: boolean,
  plain: boolean,
  env: Readonly<Record<string, string>>,
): { readonly written: readonly string[]; readonly saved: number } {
  const written: string[] = [];
  let saved = 0;
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _encoding, done) {
      written.push(piece);
      done();
    },
  });
  let clock = 5000;
  const io = {
    stderr: Object.assign(stream, { isTTY: terminal, columns: 80 }),
    env,
    platform: 'linux',
    now: () => clock,
    saveMemory: () => {
      saved += 1;
    },
  };
  const progress = readingProgress(io, plain, 10);
  for (const time of times) {
    clock = 5000 + time;
    progress.onStep(() => ({ read: 2.5, questions: 120 }));
  }
  progress.done();
  return { written, saved };
}

const LINE = '\rReading notes █████░░░░░░░░░░░░░░░ 2 of 10 files, 120 questions\u001b[K';
const CLEARED = '\r\u001b[K';

describe('the progress of reading', () => {
  it('is not shown in the first second', () => {
    expect(shown([0, 500, 999])).toEqual([]);
  });

  it('is shown from then on, and leaves nothing behind', () => {
    expect(shown([0, 1000])).toEqual([LINE, CLEARED]);
  });

  it('is drawn ten times a second at most', () => {
    expect(shown([1000, 1010, 1099, 1100, 1150])).toEqual([LINE, LINE, CLEARED]);
  });

  it('is not shown where nobody looks', () => {
    expect(shown([2000], { terminal: false })).toEqual([]);
  });

  it.each([
    ['once from the second second on', [0, 1000, 2000], 1],
    ['not before', [0, 999], 0],
  ])('goes with memory that is saved, %s, seen or not', (_when, times, expected) => {
    expect(run(times, false, false, {}).saved).toBe(expected);
  });

  it.each([
    ['plain mode', { plain: true }],
    ['a dumb terminal', { env: { TERM: 'dumb' } }],
    ['a screen reader', { env: { ACCESSIBLE: '1' } }],
  ])('is one line that stays in %s, without escape codes', (_where, options) => {
    expect(shown([1000, 2000, 3000], options)).toEqual(['Reading the notes takes a while.\n']);
  });

  it('has ASCII stand-ins where the locale is not UTF-8', () => {
    expect(shown([1000], { env: { LANG: 'C' } })[0]).toContain('#####---------------');
  });
});
