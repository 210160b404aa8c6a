import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../src/domain/journal-event.ts';
import { readJournal } from '../../src/store/read-journal.ts';
import { type FaultWorld, faultWorld } from '../support/fault-world.ts';
import { answered, id, write } from '../support/journal-events.ts';
import { ROOT } from '../support/run-cli.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Bank questions with ids of their own, so that a journal can be written about them. */
const NOTE = ['one', 'two', 'three']
  .map(
    (name, index) =>
      `### Q${index + 1}\n\n<!-- id: ${name} -->\n\nWhich is ${name}?\n\n1. It is\n2. It is not\n\n<details>\n\n<mark>1</mark>\n\n</details>\n`,
  )
  .join('\n');
const world = (): FaultWorld => faultWorld(3, NOTE);

let sessions = 0;
/** A first try, in a session of its own. */
const tried = (question: string, atMs: number, right: boolean): AnswerEvent => {
  sessions += 1;
  return answered({ id: `s${sessions}-2`, session: `s${sessions}`, question: id(question), atMs, right });
};

interface Listed {
  readonly id: string;
  readonly lastAnsweredAt: string;
  readonly misses: number;
  readonly dueAt: string;
}
const listed = ({ run }: FaultWorld): readonly Listed[] => {
  const { status, stdout } = run('review --list --json --notes bank.md');
  expect(status).toBe(0);
  return JSON.parse(stdout).questions;
};
const stats = ({ run }: FaultWorld, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = run('stats --json --notes bank.md', { env });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};
const day = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

describe('a clock', () => {
  const now = Date.now();

  it.each([
    ['set back a year', [now, now - YEAR]],
    ['set forward a year', [now - HOUR, now + YEAR]],
    ['set forward a year and back again', [now - 2 * HOUR, now + YEAR, now - HOUR]],
    ['that lost its battery', [now - HOUR, 0]],
  ])('%s between answers: each counts, on its day, and dates go forward', (_what, times) => {
    const me = world();
    write(me.data, 'laptop', ...times.map((atMs) => tried('one', atMs, false)));
    const { answers, days } = stats(me);
    expect(answers).toEqual({ total: times.length, right: 0 });
    expect(days.map(({ date }: { date: string }) => date)).toEqual([...new Set(times.map(day))].sort());
    const last = Math.max(...times);
    expect(listed(me)).toEqual([
      expect.objectContaining({
        id: 'one',
        misses: times.length,
        lastAnsweredAt: new Date(last).toISOString(),
        // A miss is asked again the next day.
        dueAt: new Date(last + DAY).toISOString(),
      }),
    ]);
    expect(me.run('show one --notes bank.md').stdout).toContain(`0 of ${times.length} first tries right`);
    const { status, stdout } = me.play('111');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Score: 3 of 3 right')]);
    expect(me.total()).toBe(times.length + 3);
  });

  it('at the end of all dates, or before their beginning, is read too', () => {
    const me = world();
    write(me.data, 'laptop', tried('one', 8.64e15, false), tried('two', -8.64e15, false));
    expect(listed(me).map((one) => one.id)).toEqual(['two', 'one']);
    expect(stats(me).answers.total).toBe(2);
    expect(me.play('111').status).toBe(0);
  });

  it('that jumps by a year while questions are asked makes no answer take less than no time', () => {
    const me = world();
    const clock = pathToFileURL(join(ROOT, 'tests', 'support', 'jumping-clock.mjs')).href;
    const { status, stdout, stderr } = me.play('212', { env: { NODE_OPTIONS: `--import=${clock}` } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Score: 1 of 3 right');
    const { events, faults } = readJournal(me.data);
    const answers = events.filter((event) => event.type === 'answer');
    expect(faults).toEqual([]);
    expect(new Set(answers.map(({ atMs }) => new Date(atMs).getUTCFullYear())).size).toBeGreaterThan(1);
    expect(answers.every(({ tookMs }) => tookMs >= 0)).toBe(true);
    expect(me.total()).toBe(3);
    for (const { lastAnsweredAt, dueAt } of listed(me))
      expect(Date.parse(dueAt)).toBeGreaterThan(Date.parse(lastAnsweredAt));
  });
});

describe('days of statistics are local', () => {
  const at = (text: string): number => Date.parse(text);
  /** Zone, moments, and how many answers are to be on which day. */
  const ZONES: readonly (readonly [
    zone: string,
    what: string,
    times: readonly string[],
    days: Readonly<Record<string, number>>,
  ])[] = [
    ['Europe/Berlin', 'the hour that comes twice', ['2026-10-25T00:30Z', '2026-10-25T01:30Z'], { '2026-10-25': 2 }],
    [
      'Europe/Berlin',
      'the midnights around a day of 25 hours',
      ['2026-10-24T21:59Z', '2026-10-24T22:00Z', '2026-10-25T22:59Z', '2026-10-25T23:00Z'],
      { '2026-10-24': 1, '2026-10-25': 2, '2026-10-26': 1 },
    ],
    [
      'Europe/Berlin',
      'the midnights around a day of 23 hours',
      ['2026-03-28T22:59Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z'],
      { '2026-03-28': 1, '2026-03-29': 2, '2026-03-30': 1 },
    ],
    [
      'America/New_York',
      'the midnights around the end of summer time',
      ['2026-11-01T03:59Z', '2026-11-01T04:00Z', '2026-11-02T04:59Z', '2026-11-02T05:00Z'],
      { '2026-10-31': 1, '2026-11-01': 2, '2026-11-02': 1 },
    ],
    [
      'Australia/Lord_Howe',
      'the midnights around a change by half an hour',
      ['2026-10-03T13:29Z', '2026-10-03T13:30Z', '2026-10-04T12:59Z', '2026-10-04T13:00Z'],
      { '2026-10-03': 1, '2026-10-04': 2, '2026-10-05': 1 },
    ],
    [
      'Asia/Kolkata',
      'midnight where clocks are never changed',
      ['2026-10-24T18:29Z', '2026-10-24T18:30Z', '2026-10-25T18:29Z', '2026-10-25T18:30Z'],
      { '2026-10-24': 1, '2026-10-25': 2, '2026-10-26': 1 },
    ],
  ];

  it.each(ZONES)('%s: %s', (zone, _what, times, days) => {
    const me = world();
    write(me.data, 'laptop', ...times.map((time) => tried('one', at(time), true)));
    const read = stats(me, { TZ: zone });
    expect(
      Object.fromEntries(read.days.map((one: { date: string; answers: number }) => [one.date, one.answers])),
    ).toEqual(days);
    expect(read.answers).toEqual({ total: times.length, right: times.length });
  });

  it('and the day of the exam is as far as the calendar says, also where it is tomorrow already', () => {
    const me = world();
    me.run('config set exam-date 2099-01-01');
    const leftIn = (zone: string): number => stats(me, { TZ: zone }).exam.daysLeft;
    const today = (zone: string): number => at(new Date().toLocaleDateString('sv', { timeZone: zone }));
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])
      expect([zone, leftIn(zone)]).toEqual([zone, (at('2099-01-01') - today(zone)) / DAY]);
  });
});

describe('two devices with clocks an hour apart', () => {
  const start = Date.now() - 10 * DAY;
  /** Asked on the phone, whose clock is an hour ahead, and half an hour later on the laptop; and so on for three days. */
  const laptop = [0, 1, 2].map((days) => tried('one', start + days * DAY + HOUR / 2, true));
  const phone = [0, 1, 2].map((days) => tried('one', start + days * DAY + HOUR, false));

  it('count every answer once, the same on both, and also when each has a copy of the other', () => {
    const [here, there] = [world(), world()];
    write(here.data, 'laptop', ...laptop);
    write(here.data, 'phone', ...phone);
    write(there.data, 'a-phone', ...phone);
    write(there.data, 'laptop', ...laptop);
    write(there.data, 'copy', ...laptop, ...phone);
    expect(stats(there)).toEqual(stats(here));
    expect(stats(here).answers).toEqual({ total: 6, right: 3 });
    expect(listed(there)).toEqual(listed(here));
    expect(Date.parse(listed(here)[0]?.dueAt ?? '')).toBeGreaterThan(start + 2 * DAY + HOUR);
  });

  it('let a miss go when it is right in a later session', () => {
    const me = world();
    write(me.data, 'laptop', ...laptop);
    write(me.data, 'phone', ...phone);
    expect(listed(me).map((one) => one.id)).toEqual(['one']);
    me.play('1');
    expect(listed(me)).toEqual([]);
  });
});
