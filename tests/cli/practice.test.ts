import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/store/read-journal.ts';
import { bankOf } from '../support/fault-bank.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';

function desk(count: number) {
  const cwd = folderWith({ 'notes/bank.md': bankOf(count) });
  const run = (args: string, input = '') => runInProcess([...args.split(' '), '--notes', 'notes'], { cwd, input });
  const set = async (name: string, value: string): Promise<void> => {
    expect((await runInProcess(['config', 'set', name, value], { cwd })).status).toBe(0);
  };
  return { run, set, events: () => readJournal(join(cwd, 'data')).events };
}
const PLAY = 'play --no-shuffle --once';

describe('practice in plain lines', () => {
  it('tells the score so far after every 20 questions, and goes on', async () => {
    const { stdout } = await desk(25).run(PLAY, '1\n'.repeat(25));
    expect(stdout.match(/Score so far/g)).toHaveLength(1);
    expect(stdout).toContain('Score so far: 20 of 20 right (100 %), 5 to go.');
    expect(stdout).toContain('Score: 25 of 25 right');
  });

  it('takes the last answer back, also after the last question', async () => {
    const { stdout } = await desk(1).run(PLAY, '2\nu\n1\n');
    expect(stdout).toContain('Score: 1 of 1 right (100 %)');
  });

  it('takes back the answer before, from the question behind it', async () => {
    const { stdout } = await desk(2).run(PLAY, '2\nu\n1\n1\n');
    expect(stdout).toContain('Score: 2 of 2 right (100 %)');
  });

  it('keeps how sure a person is only where the setting says so', async () => {
    const { run, set, events } = desk(2);
    const off = await run(PLAY, 'w\n1\n');
    expect(off.stdout).toContain('config set sureness true');
    await set('sureness', 'true');
    const on = await run(PLAY, 'w\nw\nw\n1\n');
    expect(on.stdout).toContain('How sure: guess.');
    expect(events().flatMap((event) => (event.type === 'answer' ? [event.sure] : []))).toEqual([undefined, 'guess']);
  });

  it('tells of two right answers how many were hit, with no partial credit', async () => {
    const cwd = folderWith({ 'a.md': '### Q1\n\nWhich two?\n\n- [x] a1\n- [x] b1\n- [ ] c1\n' });
    const { stdout } = await runInProcess(['play', '--no-shuffle', '--once', '--notes', 'a.md'], {
      cwd,
      input: '1 3\n',
    });
    expect(stdout).toContain('You chose 1 and 3: 1 of 2 right, no partial credit.');
    expect(stdout).toContain('Score: 0 of 1 right');
  });
});
