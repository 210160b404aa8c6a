import { describe, expect, it } from 'vitest';
import { faultWorld } from '../support/fault-world.ts';

const NAMES = ['__proto__', 'constructor', 'a.b', 'toString', 'hasOwnProperty', 'q[1]', '0', 'x'.repeat(10_000)];
const NOTE = NAMES.map(
  (name, index) =>
    `### Q${index}\n\n<!-- id: ${name} -->\n\nWhich is ${index}?\n\n1. This\n2. That\n\n<details>\n\n<mark>1</mark>\n\n</details>\n`,
).join('\n');

describe('questions named __proto__, constructor, a.b, and by ten thousand letters', () => {
  it('keep their answers and marks over a restart', () => {
    const { run, total, data } = faultWorld(NAMES.length, NOTE);
    const quiz = (mode: string, inputs: string) =>
      run(`${mode} --json --once --no-shuffle --notes bank.md`, { input: `${inputs}\n` });
    const idsOf = (stdout: string): readonly string[] =>
      JSON.parse(stdout).questions.map(({ id }: { id: string }) => id);

    const first = quiz('play', NAMES.map(() => 'm\n2').join('\n'));
    expect([first.status, idsOf(first.stdout)]).toEqual([0, NAMES]);
    expect(total()).toBe(NAMES.length);
    expect(idsOf(run('review --list --json --notes bank.md').stdout)).toEqual(NAMES);
    expect(idsOf(run('list --marked --json --notes bank.md').stdout)).toEqual(NAMES);
    for (const name of NAMES) expect(run(`show ${name} --notes bank.md`).stdout).toContain('0 of 1 first tries right');

    // Right in a later session, and no longer marked: nothing waits.
    const second = quiz('review', NAMES.map(() => 'm\n1').join('\n'));
    expect([second.status, JSON.parse(second.stdout).score.right]).toEqual([0, NAMES.length]);
    expect(idsOf(run('review --list --json --notes bank.md').stdout)).toEqual([]);
    expect(idsOf(run('list --marked --json --notes bank.md').stdout)).toEqual([]);

    // What is exported is all of it.
    run('progress export all.jsonl');
    const elsewhere = { env: { COGNITO_QUIZ_DATA: `${data}-2` } };
    expect(run('progress import all.jsonl', elsewhere).status).toBe(0);
    expect(total(elsewhere)).toBe(2 * NAMES.length);
  });
});
