import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/engine/random.ts';
import { countOf } from '../support/fault-bank.ts';
import { faultWorld } from '../support/fault-world.ts';

const HALF = '{"v":1,"id":"9f2c41d07ab3e658-9","atMs":17954280';
const NEWER = '{"v":2,"id":"x","atMs":1,"session":"s","type":"answer","question":"q"}';

/** What stands behind the answers of the first session, with how many lines of it cannot be read, and why. */
const DAMAGES: readonly (readonly [what: string, damage: string | Buffer, lines: number, why: RegExp])[] = [
  ['a torn last line', HALF, 1, /no JSON/],
  ['a last line torn within a letter', Buffer.from(`${HALF},"stem":"Übung`).subarray(0, -6), 1, /no JSON/],
  ['garbage in the middle', 'what is this?\n', 1, /no JSON/],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28, 0x0a]), 1, /no JSON/],
  ['a line of a newer version', `${NEWER}\n`, 1, /written by a newer version \(2\)/],
  ['a block of NUL bytes, as a power cut leaves it', Buffer.alloc(4096), 1, /no JSON/],
  ['NUL bytes and a line end', Buffer.concat([Buffer.alloc(100), Buffer.from('\n')]), 1, /no JSON/],
  ['a JSON text that is no event', '[1,2]\n', 1, /no object/],
  ['all of them', `what?\n${NEWER}\n\0\0\n${HALF}`, 4, /no JSON/],
];

const warnings = (stderr: string): readonly string[] => stderr.match(/^warning: .*$/gm) ?? [];

/** What a first session of three answers left; played once, as starting the program takes its time. */
let played: { readonly name: string; readonly bytes: Buffer } | undefined;

/** A bank of which three questions were answered, with damage behind that. */
function damagedWorld(damage: string | Buffer) {
  if (played === undefined) {
    const first = faultWorld(5);
    expect(first.play('121').status).toBe(0);
    played = { name: basename(first.journal()), bytes: readFileSync(first.journal()) };
  }
  const world = faultWorld(5);
  const before = Buffer.concat([played.bytes, Buffer.from(damage)]);
  mkdirSync(world.data, { recursive: true });
  writeFileSync(join(world.data, played.name), before);
  const place = `data/${played.name}:${played.bytes.toString().split('\n').length}`;
  return { ...world, before, place };
}

describe('a file of answers with', () => {
  it.each(DAMAGES)('%s keeps every answer, tells file and line once, and is only appended to', (...row) => {
    const [_what, damage, lines, why] = row;
    const { play, run, journal, before, place } = damagedWorld(damage);
    const second = play('12');
    expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('Answers saved in')]);
    const after = readFileSync(journal());
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    // The first event behind half a line starts on a line of its own, and so is not lost with it.
    const added = after.subarray(before.length).toString().split('\n');
    expect(added[0] === '').toBe(before.at(-1) !== 0x0a);
    // The bank stands in a folder of this test now, which is told with each question.
    expect(added.filter((line) => line !== '').map((line) => JSON.parse(line).type)).toEqual([
      'start',
      'wording',
      'answer',
      'wording',
      'answer',
      'end',
    ]);

    const stats = run('stats --json --notes bank.md');
    expect([stats.status, JSON.parse(stats.stdout).answers]).toEqual([0, { total: 5, right: 3 }]);
    const many = lines === 1 ? '1 line of answers was' : `${lines} lines of answers were`;
    for (const { stderr } of [second, stats]) {
      expect(warnings(stderr)).toEqual([expect.stringContaining(`${many} left out, the first at ${place} (`)]);
      expect(stderr).toMatch(why);
    }
    expect(readFileSync(journal()).equals(after)).toBe(true);
  });

  it('damage is told once by every command that reads answers, and changed by none', () => {
    const { run, journal, before } = damagedWorld(`what?\n${HALF}`);
    const id = /"question":"(\w+)"/.exec(before.toString())?.[1] ?? '';
    for (const command of ['review --list', 'list --marked', `show ${id}`, 'progress check', 'progress export']) {
      const notes = command === 'progress export' ? '' : ' --notes bank.md';
      expect([command, ...warnings(run(`${command}${notes}`).stderr)]).toEqual([
        command,
        expect.stringContaining('2 lines of answers were left out'),
      ]);
    }
    expect(readFileSync(journal()).equals(before)).toBe(true);
  });

  const TIMES = countOf(3, 150);
  it(`damage between its lines at ${TIMES} random places keeps every answer`, () => {
    const { journal, before: whole, total } = damagedWorld('');
    const ends = [...whole.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at + 1] : []));
    const random = randomOf(7, 'damage');
    for (let time = 0; time < TIMES; time += 1) {
      const at = ends[random(ends.length)] ?? 0;
      const bytes = Buffer.from(Array.from({ length: 1 + random(300) }, () => random(256)));
      const damaged = Buffer.concat([whole.subarray(0, at), bytes, Buffer.from('\n'), whole.subarray(at)]);
      writeFileSync(journal(), damaged);
      expect([bytes.toString('hex'), total()]).toEqual([bytes.toString('hex'), 3]);
      expect(readFileSync(journal()).equals(damaged)).toBe(true);
    }
  }, 600_000);
});

describe('beside the answers of this device', () => {
  it.each([
    ['an empty file', '', 0],
    ['a file of NUL bytes', Buffer.alloc(8192), 1],
    ['a file of another program', '\u0089PNG\r\n\u001a\n', 2],
  ])('%s costs no answer and stays as it is', (_what, bytes, lines) => {
    const { play, data } = damagedWorld('');
    const other = join(data, 'answers-phone.jsonl');
    writeFileSync(other, bytes);
    const { status, stdout, stderr } = play('2');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Answers saved in')]);
    const told = lines === 0 ? [] : [expect.stringMatching(/left out, the first at data\/answers-phone\.jsonl:1 \(/)];
    expect(warnings(stderr)).toEqual(told);
    expect(stdout).toContain('2 to review');
    expect(readFileSync(other).equals(Buffer.from(bytes))).toBe(true);
  });

  it('an empty file of this device is written to', () => {
    const { play, journal, total } = damagedWorld('');
    writeFileSync(journal(), '');
    expect(play('12')).toMatchObject({ status: 0, stderr: '' });
    expect(total()).toBe(2);
  });
});
