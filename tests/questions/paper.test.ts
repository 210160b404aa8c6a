import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../../src/engine/paper.ts';
import { readBlueprint } from '../../src/loader/blueprint.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';
import { FOLDER, QUESTIONS } from './bundled.ts';

const BLUEPRINT = readBlueprint(join(FOLDER, 'blueprints', 'developer-associate.yaml'));
/** 32, 26, 24 and 18 of a hundred, of 65: 20.8, 16.9, 15.6 and 11.7, made whole by largest remainders. */
const SHARES = {
  'domain/development': 21,
  'domain/security': 17,
  'domain/deployment': 15,
  'domain/troubleshooting': 12,
};

describe('a paper of the bundled questions', () => {
  it.each([1, 2, 3, 4711, 2 ** 31 - 1])('has each share of the exam guide, with seed %i', (seed) => {
    const { questions, short } = drawPaper(QUESTIONS, 65, seed, BLUEPRINT);
    expect(short).toEqual([]);
    const domains = questions.flatMap(({ tags }) => tags.filter((tag) => tag in SHARES));
    const counts = Object.keys(SHARES).map((share) => [share, domains.filter((one) => one === share).length]);
    expect(Object.fromEntries(counts)).toEqual(SHARES);
  });

  it('is what the preset asks, in the time of the exam', async () => {
    const args = ['exam', '--preset', 'aws-associate', '--notes', FOLDER, '--seed', '3'];
    const { stdout, status } = await runInProcess(args, { cwd: folderWith({}) });
    expect(stdout).toContain('Exam: 65 questions in 130 minutes, 72 % pass.');
    expect(stdout).toContain('developer-associate.yaml');
    expect(stdout).not.toContain('others stand in');
    expect(status).toBe(0);
  });
});
