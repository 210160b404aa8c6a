import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { DEPTH, type Entry, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { folderWith } from '../support/folder.ts';
import { answered, write } from '../support/journal-events.ts';
import { type Run, runChild, runInProcess } from '../support/run-cli.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When the clock of runs in this process stands. */
const NOW = Date.UTC(2026, 10, 23, 10);

let cwd = '';
beforeEach(() => {
  cwd = folderWith({ 'a.md': noteOf(LANTERN, KNOTS, DEPTH) });
});

const run = (args: string, input = ''): Promise<Run> => runInProcess(args.split(' '), { cwd, input });
const bank = (...entries: readonly Entry[]): void => writeFileSync(join(cwd, 'a.md'), noteOf(...entries));
const many = (count: number): readonly Entry[] =>
  Array.from({ length: count }, (_none, at) => ({ ...DEPTH, stem: `How long is rope ${at + 1}?` }));
/** A first try so many days ago. */
const answer = (at: number, daysAgo: number, right = true, parts: Parameters<typeof answered>[0] = {}): void => {
  const one = loadNotes([join(cwd, 'a.md')]).questions[at];
  if (one === undefined) throw new Error('no such question');
  const atMs = NOW - daysAgo * DAY;
  const event = { question: one.id, key: one.keyFingerprint, atMs, session: `s${at}-${atMs}`, right, ...parts };
  write(join(cwd, 'data'), 'laptop', answered(event));
};
interface Listed {
  readonly line: number;
  readonly dueAt: string | null;
  readonly lastAnsweredAt: string | null;
  readonly misses: number;
}
const list = async (more = ''): Promise<{ readonly questions: readonly Listed[]; readonly plan: unknown }> =>
  JSON.parse((await run(`due --list --json --notes a.md${more}`)).stdout);

describe('due', () => {
  it('asks what is due, longest overdue first, then what is new, and says how many of each', async () => {
    answer(1, 10);
    answer(2, 20);
    const { status, stdout } = await run('due --notes a.md --json', '2\n1 3\n1\n');
    expect(status).toBe(0);
    const { mode, score, questions } = JSON.parse(stdout);
    expect([mode, score.total]).toEqual(['due', 3]);
    expect(questions.map(({ line }: Listed) => line)).toEqual([42, 24, 7]);
    const { stdout: text } = await run('due --notes a.md');
    expect(text).toBe('');
  });

  it('counts an answer of any mode as a review', async () => {
    await run('play --notes a.md --no-shuffle --once', '1\n1 3\n2\n');
    expect((await run('due --notes a.md')).stderr).toBe('Nothing due. The next question is due in 3 days.\n');
  });

  it('asks in the order of the notes with --no-shuffle', async () => {
    answer(1, 10);
    answer(2, 20);
    expect((await list(' --no-shuffle')).questions.map(({ line }) => line)).toEqual([7, 24, 42]);
  });

  it('takes tags and limits as every command does; of too many, new ones are half', async () => {
    bank(...many(9));
    for (const at of [0, 1, 2, 3, 4]) answer(at, 20 + at);
    const { questions } = await list(' -n 4');
    expect(questions.map(({ dueAt }) => dueAt === null)).toEqual([false, false, true, true]);
    expect((await run('due --notes a.md -n 4', 'q\n')).stdout).toContain('5 due, 4 new. 4 of them now.\n');
    expect((await run('due --list --notes a.md -x harbour')).stdout).toBe('');
    expect((await run('due --list --notes a.md --tag nowhere')).status).toBe(2);
  });

  it('brings up to twenty new questions a day, or what the setting says, whatever mode they are met in', async () => {
    bank(...many(30));
    expect((await list()).questions).toHaveLength(20);
    await run('config set new-per-day 5');
    expect((await list()).questions).toHaveLength(5);
    await run('play --notes a.md --no-shuffle -n 2', '2\n2\n');
    expect((await list()).questions).toHaveLength(3);
    await run('config set new-per-day 0');
    const nothing = await run('due --notes a.md');
    expect(nothing.stderr).toBe(
      'Nothing due. The next question is due in 3 days. 28 new questions wait for another day (setting new-per-day).\n',
    );
  });

  it('brings the same new questions however often it is asked on a day', () => {
    bank(...many(30));
    const listed = (...more: readonly string[]) =>
      runChild(['due', '--list', '--notes', 'a.md', '-n', '5', ...more], { cwd });
    const { stdout } = listed();
    expect(listed().stdout).toBe(stdout);
    expect(listed('--seed', '3').stdout).not.toBe(stdout);
  });
});

describe('when nothing is due', () => {
  it('says so and when the next one is, and ends well, with an empty document', async () => {
    for (const at of [0, 1, 2]) answer(at, 0, at > 0);
    const { status, stdout, stderr } = await run('due --notes a.md --json');
    expect([status, stderr]).toEqual([0, 'Nothing due. The next question is due tomorrow.\n']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, mode: 'due', questions: [], score: { total: 0 } });
    expect(await list()).toEqual({ version: 1, questions: [], plan: null });
  });

  it('says so of notes without a question', async () => {
    bank();
    const { status, stderr } = await run('due --notes a.md');
    expect(status).toBe(0);
    expect(stderr).toBe('Nothing due: there is no question to ask. cognito-quiz lint says what was read.\n');
  });
});

describe('due --list', () => {
  it('tells of each when it was answered last, how often missed and when it is due; a new one has none of these', async () => {
    answer(0, 9, false);
    const { questions, plan } = await list();
    expect(plan).toBeNull();
    expect(questions).toHaveLength(3);
    expect(questions[0]).toMatchObject({
      line: 7,
      tags: ['harbour'],
      lastAnsweredAt: '2026-11-14T10:00:00.000Z',
      misses: 1,
      dueAt: '2026-11-15T10:00:00.000Z',
    });
    expect(questions[1]).toMatchObject({ lastAnsweredAt: null, misses: 0, dueAt: null });
  });

  it('ends with 2 where answers cannot be read at all', async () => {
    writeFileSync(join(cwd, 'data'), 'no folder');
    for (const args of ['due', 'due --list', 'due --cram', 'due --count']) expect((await run(args)).status).toBe(2);
  });

  it('lets nothing of a note reach the terminal that is not text', async () => {
    bank({ ...LANTERN, stem: 'Which\u001b[31m lantern\u202e?' });
    const { stdout } = await run('due --list --notes a.md');
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('due --cram', () => {
  it('asks all, most likely forgotten first, and says that the schedule stays as it is', async () => {
    answer(0, 1);
    answer(2, 2, false);
    const { stdout, stderr } = await run('due --cram --notes a.md --json', '2\n1\n1 3\n');
    expect(stderr).toContain(
      'Cramming 3 questions, most likely forgotten first. Your answers leave the schedule as it is.',
    );
    expect(JSON.parse(stdout).questions.map(({ line }: Listed) => line)).toEqual([42, 7, 24]);
  });

  it('leaves the schedule as it is', async () => {
    answer(0, 1);
    const dates = async () => (await list()).questions.map(({ line, dueAt }: Listed) => [line, dueAt]);
    const before = await dates();
    const { stdout } = await run('due --cram --notes a.md --once', '2\n2\n2 3\n');
    expect(stdout).toContain('0 of 3 right');
    expect(await dates()).toEqual(before);
  });

  it('is no new question of the day for one that was crammed', async () => {
    bank(...many(3));
    await run('config set new-per-day 1');
    answer(0, 3, true, { cram: true });
    expect((await list()).questions).toHaveLength(1);
    answer(0, -0.01);
    expect((await list()).questions).toHaveLength(0);
  });
});

describe('an exam', () => {
  it('is told with what it takes', async () => {
    bank(...many(24));
    const { stdout } = await run('due --notes a.md --exam-date 2026-12-05', 'q\n');
    expect(stdout).toMatch(/^Exam in 12 days, 24 questions, 2 new and \d reviews a day\.\n0 due, 2 new\.\n/);
    expect((await list(' --exam-date 2026-12-05')).plan).toMatchObject({
      examDate: '2026-12-05',
      daysLeft: 12,
      questions: 24,
      unseen: 24,
      newPerDay: 2,
      neededPerDay: 2,
      neverSeen: 0,
      fits: true,
    });
  });

  it('is told where it does not fit, with what would do', async () => {
    bank(...many(24));
    await run('config set new-per-day 1');
    const { stderr } = await run('due --list --notes a.md --exam-date 2026-12-05');
    expect(stderr).toContain(
      'It does not fit: at 1 new a day 12 questions will not have been seen by the exam; 2 a day would do (config set new-per-day 2).\n',
    );
  });

  it('is told where it takes more than anybody can answer', async () => {
    bank(...many(230));
    const { stderr } = await run('due --list --notes a.md --exam-date 2026-11-24');
    expect(stderr).toContain(
      'Exam tomorrow, 230 questions, 230 new and 0 reviews today.\nIt does not fit: that is 230 answers today. Choose tags, or what matters most with --tag.\n',
    );
  });

  it.each([
    ['2026-11-23', 'The exam is today: 3 questions, 2 of them never seen.'],
    ['2026-11-22', 'The exam was 1 day ago: intervals are no longer fitted to it.'],
    ['2026-11-01', 'The exam was 22 days ago: intervals are no longer fitted to it.'],
  ])('of %s is told as what it is, and the schedule goes on', async (date, told) => {
    answer(0, 10);
    const { stdout } = await run(`due --notes a.md --exam-date ${date}`, 'q\n');
    expect(stdout).toContain(`${told}\n1 due, 2 new.\n`);
  });

  it('that no calendar has is refused', async () => {
    for (const date of ['tomorrow', '2026-02-30', '2026-1-1']) {
      const { status, stderr } = await run(`due --exam-date ${date}`);
      expect(status).toBe(2);
      expect(stderr).toContain(`\`${date}\` behind --exam-date, expected a day of the calendar`);
    }
  });

  it('moves what would be due behind it to before it, in list, show and stats alike', async () => {
    for (const daysAgo of [40, 36, 20]) answer(0, daysAgo);
    const dueAt = async (): Promise<unknown> =>
      JSON.parse((await run(`show --json --notes a.md ${await first()}`)).stdout);
    const first = async (): Promise<string> => (await run('list --notes a.md')).stdout.slice(0, 16);
    expect(await dueAt()).toMatchObject({ history: { dueAt: expect.stringMatching(/^2026-12|^2027/) } });
    await run('config set exam-date 2026-11-24');
    const moved = { dueAt: '2026-11-23T00:00:00.000Z' };
    expect(await dueAt()).toMatchObject({ history: moved });
    expect((await list()).questions[0]).toMatchObject(moved);
    expect(JSON.parse((await run('stats --json --notes a.md')).stdout).questions.due).toBe(1);
  });

  it('that is named beats the one that is set', async () => {
    await run('config set exam-date 2026-11-24');
    expect((await list(' --exam-date 2026-12-05')).plan).toMatchObject({ daysLeft: 12 });
  });
});
