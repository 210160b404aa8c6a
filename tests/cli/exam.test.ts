import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess, type World } from '../support/run-cli.ts';

/** Option 1 of each is right; odd ones are of security, even ones of build. */
const bank = (count: number): string =>
  Array.from(
    { length: count },
    (_none, index) => `### Question ${index + 1}

Which is number ${index + 1}?

1. right ${index + 1}
2. wrong ${index + 1}
3. other ${index + 1}

<!-- tags: domain/${index % 2 === 0 ? 'security' : 'build'} -->

<details>

<mark>1</mark>

Because of ${index + 1}.

</details>
`,
  ).join('\n');

function desk(count = 6) {
  const cwd = folderWith({ 'notes/bank.md': bank(count) });
  const run = (args: string, world: Partial<World> = {}) =>
    runInProcess([...args.split(' '), '--notes', 'notes'], { ...world, cwd });
  const set = async (name: string, value: string): Promise<void> => {
    expect((await runInProcess(['config', 'set', name, value], { cwd })).status).toBe(0);
  };
  return { cwd, run, set, events: () => readJournal(join(cwd, 'data')).events };
}

const MINUTE = 60_000;
const TEN = Date.UTC(2026, 10, 23, 10);
const EXAM = 'exam --no-shuffle --questions 3 --minutes 30';

describe('an exam', () => {
  it('tells nothing of what is right before its end, then the result, then every question with its explanation', async () => {
    const { stdout } = await desk(3).run(EXAM, { input: '1\n2\nnext\nsubmit\n' });
    const [before = '', after = ''] = stdout.split('Not passed: 1 of 3 right (33 %), 72 % pass');
    expect(before).toContain('Question 3 of 3 · 30 minutes left');
    expect(before).not.toMatch(/Right|Wrong|Because|domain/);
    expect(after).toMatch(/AWS scales its scores.*1 question left open: wrong\..*By tag.*Missed/s);
    expect(after).toMatch(
      /Right\..*Because of 1\..*Wrong\. The answer is 1\..*You chose 2\..*Because of 2\..*You did not answer it\..*Because of 3\./s,
    );
  });

  it('as a document says whether it was passed, what each question took, and its paper', async () => {
    const { stdout, status } = await desk().run(`${EXAM} --json`, { input: '1\n1\n1\nsubmit\n' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      mode: 'exam',
      score: { right: 3, answered: 3, total: 3 },
      passed: true,
      percent: 100,
      pass: 72,
      paper: expect.stringMatching(/^7-[0-9a-z]{8}-unshuffled$/),
      changes: { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 },
      questions: [{ chosen: [1], right: true, skipped: false, marked: false, tookMs: 0 }, {}, {}],
    });
  });

  it('has a map of what is answered, open and flagged, and goes to any question', async () => {
    const { stdout } = await desk().run(EXAM, { input: '1\nm\nmap\ngo 2\n2\n1\ngo 3\n2\nsubmit\n' });
    expect(stdout).toContain('Flagged.');
    expect(stdout).toMatch(
      /1 answered, 2 open, 1 flagged.*Answered: 1\nOpen: 2 to 3\nFlagged: 2\n2 questions open: open questions are wrong\./s,
    );
    expect(stdout).toContain('Question 2 of 3 · 30 minutes left · flagged');
  });

  it('takes a changed answer, and counts the change', async () => {
    const { stdout } = await desk().run(EXAM, { input: '2\nprev\n1\n1\n1\nsubmit\n' });
    expect(stdout).toContain('Your answer: 2. Another one replaces it.');
    expect(stdout).toContain('Passed: 3 of 3 right (100 %)');
    expect(stdout).toContain('Answers changed: 1 from wrong to right, 0 from right to wrong, 0 from wrong to wrong');
  });

  it('is submitted where the input ends without a terminal: open questions are wrong', async () => {
    const { run, events } = desk();
    const { stdout, status } = await run(EXAM, { input: '1\n' });
    expect(stdout).toContain('Not passed: 1 of 3 right');
    expect(status).toBe(0);
    expect(events().at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });

  it('of more questions than there are asks all, and says so', async () => {
    const { stdout } = await desk(4).run('exam --questions 65', { input: '' });
    expect(stdout).toContain('Exam: 4 questions in 130 minutes, 72 % pass.');
    expect(stdout).toContain('The notes have no more than that: 65 were asked for.');
  });

  it('goes by its preset, and by what is said besides', async () => {
    const { stdout } = await desk(4).run('exam --preset aws-practitioner --pass 80', { input: '' });
    expect(stdout).toContain('in 90 minutes, 80 % pass');
  });

  it('fails below the percent that is asked for', async () => {
    expect((await desk().run(`${EXAM} --fail-under 70`, { input: '1\n1\n2\nsubmit\n' })).status).toBe(1);
    expect((await desk().run(`${EXAM} --fail-under 60`, { input: '1\n1\n2\nsubmit\n' })).status).toBe(0);
  });

  it('counts what was answered for review, and what was left open for nothing', async () => {
    const { run } = desk();
    await run(EXAM, { input: '1\n2\nnext\nsubmit\n' });
    expect((await run('review --list')).stdout.trim().split('\n')).toHaveLength(1);
    const { answers } = JSON.parse((await run('stats --json')).stdout);
    expect(answers).toEqual({ total: 2, right: 1 });
  });

  it('does not go on for ever for a program that says one thing again and again', async () => {
    const { stdout } = await desk().run(EXAM, { input: '1\n'.repeat(5000) });
    expect(stdout).toContain('Passed: 3 of 3 right');
  });
});

describe('a paper', () => {
  const idsOf = (stdout: string): readonly string[] => JSON.parse(stdout).questions.map(({ id }: { id: string }) => id);
  const PAPER = 'exam --seed 11 --questions 3 --json';

  it('says in its code when it is in the order of the notes', async () => {
    const { stdout } = await desk().run('exam --seed 11 --no-shuffle --json');
    expect(JSON.parse(stdout).paper).toMatch(/^11-[0-9a-z]{8}-unshuffled$/);
  });

  it('goes by what is named on the command line before a blueprint', async () => {
    const { run, cwd } = desk(4);
    writeFileSync(join(cwd, 'exam.yaml'), 'minutes: 4\nshares: {domain: 1}\n');
    expect((await run('exam --blueprint exam.yaml')).stdout).toContain('in 4 minutes');
    expect((await run('exam --blueprint exam.yaml --preset aws-practitioner')).stdout).toContain('in 90 minutes');
  });

  it('names the nearest tag where no note has the one of a blueprint', async () => {
    const { run, cwd } = desk(4);
    writeFileSync(join(cwd, 'exam.yaml'), 'shares: {domain/securty: 1}\n');
    expect((await run('exam --blueprint exam.yaml')).stdout).toContain('did you mean domain/security?');
  });

  it('is the same for a seed, whatever was answered before and set', async () => {
    const { run, set } = desk();
    const first = await run(PAPER);
    await run('play --no-shuffle', { input: '1\n2\n1\n' });
    await set('limit', '1');
    await set('shuffle', 'false');
    const second = await run(PAPER);
    expect(idsOf(second.stdout)).toEqual(idsOf(first.stdout));
    expect(JSON.parse(second.stdout).paper).toBe(JSON.parse(first.stdout).paper);
    const asked = (text: string) => text.split('Nothing was answered.')[0];
    expect(asked(second.stderr)).toBe(asked(first.stderr));
  });

  it('has the shares of a blueprint, and says where the notes have too few', async () => {
    const { run, cwd } = desk(8);
    writeFileSync(join(cwd, 'exam.yaml'), 'questions: 6\nshares:\n  domain/security: 5\n  domain/build: 1\n');
    const { stdout, stderr } = await run('exam --blueprint exam.yaml --json');
    const { byTag } = JSON.parse(stdout);
    expect(byTag).toMatchObject([
      { tag: 'domain/build', total: 2 },
      { tag: 'domain/security', total: 4 },
    ]);
    expect(stderr).toContain('domain/security: 4 of 5 questions that the blueprint wants; others stand in.');
  });

  it.each([
    ['exam --preset aws-barista', 'expected aws-associate, aws-practitioner, aws-professional'],
    ['exam --blueprint none.yaml', 'no blueprint at'],
    ['exam --minutes 0', 'expected a whole number from 1'],
    ['exam --pass 101', 'expected a whole number from 1 to 100'],
  ])('%s is an error that says what is expected', async (args, expected) => {
    const { stderr, status } = await desk().run(args);
    expect(stderr).toContain(expected);
    expect(status).toBe(2);
  });
});

describe('an exam that is left', () => {
  const at = (minutes: number) => ({ now: () => TEN + minutes * MINUTE });
  const deadlineOf = (events: ReturnType<ReturnType<typeof desk>['events']>) =>
    events.flatMap((event) => (event.type === 'start' ? [event.exam?.deadlineAtMs] : []));

  it('with q stays open, tells nothing of what is right, and is gone on with', async () => {
    const { run, events } = desk();
    const left = await run(EXAM, { input: '1\nm\nq\n' });
    expect(left.status).toBe(0);
    expect(left.stdout).toContain('1 of 3 questions answered. What is right is told when the exam is over.');
    expect(left.stdout).toMatch(/Left open, to go on with: cognito-quiz continue.*The clock runs on\./);
    expect(left.stdout).not.toMatch(/Passed|Score|right \(/);
    expect(events().some(({ type }) => type === 'end')).toBe(false);
    const back = await run('continue', { input: 'map\nsubmit\n' });
    expect(back.stdout).toContain('Question 2 of 3 · 30 minutes left · flagged');
    expect(back.stdout).toContain('Answered: 1\nOpen: 2 to 3\nFlagged: 2');
    expect(back.stdout).toContain('Not passed: 1 of 3 right');
  });

  it('tells a program nothing of what is right either', async () => {
    const { run } = desk();
    const { stdout, status } = await run(`${EXAM} --json --fail-under 100`, { input: '1\n2\nq\n' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      open: true,
      score: { right: 0, answered: 2, total: 3 },
      passed: false,
      questions: [{ right: false, skipped: false }, { right: false, skipped: false }, { skipped: true }],
    });
  });

  it('keeps its deadline', async () => {
    const { run, events } = desk();
    await run(EXAM, { input: '1\nq\n' });
    const { stdout } = await run('continue', { ...at(20), input: 'q\n' });
    expect(stdout).toContain('10 minutes left');
    expect(deadlineOf(events())).toEqual([TEN + 30 * MINUTE, TEN + 30 * MINUTE]);
  });

  it('is submitted at once where its time ran out meanwhile', async () => {
    const { run, events } = desk();
    await run(EXAM, { input: '1\nq\n' });
    const { stdout } = await run('continue', { ...at(31), input: '1\n1\n' });
    expect(stdout).toContain('Not passed: 1 of 3 right');
    expect(events().at(-1)).toMatchObject({ type: 'end' });
    expect((await run('continue')).stderr).toContain('No session was left open.');
  });

  it('gives no time back where the clock was set back while it was left', async () => {
    const { run } = desk();
    await run(EXAM, { input: '1\nq\n' });
    // An answer, 12 minutes after the start; then the clock goes back by a day.
    await run('continue', { ...at(12), input: '1\nq\n' });
    const { stdout } = await run('continue', { ...at(-24 * 60), input: 'q\n' });
    expect(stdout).toContain('Question 3 of 3 · 18 minutes left');
  });

  it('is submitted at zero while nobody answers, by a clock that counts sleep and follows no clock that is set', async () => {
    let asked = 0;
    const uptimeMs = () => {
      asked += 1;
      return asked <= 4 ? 0 : 30 * MINUTE - (asked === 5 ? 5 : 0);
    };
    const { stdout } = await desk().run(EXAM, { now: () => TEN, uptimeMs, open: true });
    expect(stdout).toContain('The time is up: the exam is submitted.');
    expect(stdout).toContain('The time was up: what was answered by then counts.');
  });

  it('that goes on has missed nothing: review, due, stats and the score hold back what it asked', async () => {
    const me = desk(3);
    const left = await me.run(EXAM, { input: '2\nq\n' });
    expect(left.stdout).toContain('What is right is told when the exam is over.');
    expect(left.stdout + left.stderr).not.toContain('to review');
    expect((await me.run('review --list')).stdout).toBe('');
    expect((await me.run('due --list')).stdout).not.toContain('Which is number 1?');
    expect(JSON.parse((await me.run('stats --json')).stdout).questions).toMatchObject({ missed: 0, due: 0 });
    const over = await me.run('continue', { input: 'submit\nsubmit\n' });
    expect(over.stdout).toContain('Not passed: 0 of 3 right');
    expect((await me.run('review --list')).stdout).toContain('Which is number 1?');
  });
});
