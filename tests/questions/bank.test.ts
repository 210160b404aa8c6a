import { describe, expect, it } from 'vitest';
import { counts, DIFFICULTIES } from '../../bench/guessing/counts.ts';
import { figures } from '../../bench/guessing/figures.ts';
import { brokenLimits } from '../../bench/guessing/limits.ts';
import { answerKey } from '../../src/domain/question.ts';
import { isForAnyOrder } from '../../src/engine/relabel/shown-question.ts';
import { folderWith } from '../support/folder.ts';
import { runInProcess } from '../support/run-cli.ts';
import { FOLDER, offenders, QUESTIONS } from './bundled.ts';

describe('the bundled questions', () => {
  it('cannot be guessed by one who knows nothing of what they ask', () => {
    expect(brokenLimits(figures(QUESTIONS))).toEqual([]);
  });

  it('are many: of Amazon Cognito most, of each other service enough to practise it alone', () => {
    const { 'cognito.md': cognito, ...others } = counts(QUESTIONS, FOLDER)['note'] ?? {};
    expect(cognito).toBeGreaterThanOrEqual(80);
    expect(Object.entries(others).filter(([, count]) => count < 15)).toEqual([]);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(260);
  });

  it('have several right answers in a third of them', () => {
    const several = QUESTIONS.filter(({ kind }) => kind === 'multiple');
    expect(several.length).toBeGreaterThanOrEqual(QUESTIONS.length / 3);
  });

  it('have no fault that lint knows, and each a link', async () => {
    const args = ['lint', FOLDER, '--rule', 'explanation-without-link=error', '--json'];
    const { status, stdout } = await runInProcess(args, { cwd: folderWith({}) });
    expect(JSON.parse(stdout)).toMatchObject({ questions: QUESTIONS.length, diagnostics: [] });
    expect(status).toBe(0);
  });
});

describe('each bundled question', () => {
  it('has a name of its own, so that its history survives rewording', () => {
    // An id that is made of the wording has no hyphen.
    expect(offenders(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it('has one difficulty', () => {
    expect(offenders(({ tags }) => tags.filter((tag) => DIFFICULTIES.includes(tag)).length !== 1)).toEqual([]);
  });

  it('belongs to one domain of the exam', () => {
    expect(offenders(({ tags }) => tags.filter((tag) => tag.startsWith('domain/')).length !== 1)).toEqual([]);
  });

  it('links to the documentation that proves it', () => {
    expect(offenders(({ links }) => !links.some(({ target }) => isDocumentation(target)))).toEqual([]);
  });

  it('has four options for one right answer, five or six for two or three, as the exam does', () => {
    const allowed = [[], [4], [5, 6], [5, 6]];
    expect(offenders((one) => allowed[answerKey(one).length]?.includes(one.options.length) !== true)).toEqual([]);
  });

  it('tells in words what an option is, never by its number or letter, as options are shuffled', () => {
    expect(offenders((one) => !isForAnyOrder(one))).toEqual([]);
  });
});

function isDocumentation(address: string): boolean {
  return address.startsWith('https://docs.aws.amazon.com/');
}
