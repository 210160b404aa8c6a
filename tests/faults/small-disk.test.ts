import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeEvent } from '../../src/store/event-line.ts';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { BIN, ROOT } from '../support/run-cli.ts';

/** A mount namespace of its own, which needs Linux and its leave. */
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

interface Report {
  readonly given: number;
  /** The journal after the first answer, when the first one could not be saved, and at the end. */
  readonly whole: string;
  readonly broken: string;
  readonly last: string;
  readonly status: number;
  readonly stderr: string;
}

function playOnDisk(fault: 'full' | 'read-only', ending: 'back' | 'stays'): Report {
  const folder = folderWith({ 'bank.md': bankOf(250) });
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const script = join(ROOT, 'tests', 'support', 'small-disk.mjs');
  const args = ['-Urm', process.execPath, script, BIN, join(folder, 'bank.md'), disk, fault, ending];
  const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const report: Report = JSON.parse(stdout);
  return report;
}

const countIn = (journal: string, type: 'answer' | 'wording'): number =>
  journal.split('\n').filter((line) => {
    const event = decodeEvent(line);
    return typeof event !== 'string' && event.type === type;
  }).length;
const answersIn = (journal: string): number => countIn(journal, 'answer');

describe.skipIf(!canMount)(`a disk that is${canMount ? '' : ' (skipped: no mount namespace can be made here)'}`, () => {
  it.each(['full', 'read-only'] as const)('%s costs no answer once it is mended', (fault) => {
    const { given, whole, broken, last, status, stderr } = playOnDisk(fault, 'back');
    expect(stderr).toContain('NOT SAVED');
    expect(stderr).toContain('Saved again: all answers are safe.');
    expect(broken.startsWith(whole) && last.startsWith(whole)).toBe(true);
    expect(answersIn(broken)).toBeLessThan(given);
    expect([answersIn(last), countIn(last, 'wording')]).toEqual([given, given]);
    expect(status).toBe(0);
  });

  it.each(['full', 'read-only'] as const)('%s to the end is told, and what was saved stays', (fault) => {
    const { given, whole, broken, last, status, stderr } = playOnDisk(fault, 'stays');
    expect(stderr).toContain('NOT SAVED');
    expect(last.startsWith(whole)).toBe(true);
    expect(answersIn(last)).toBe(answersIn(broken));
    expect(answersIn(last) > 0).toBe(fault === 'full');
    expect(answersIn(last)).toBeLessThan(given);
    expect(status).toBe(2);
  });
});
