import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerKey } from '../../src/domain/question.ts';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { desk } from '../support/desk.ts';
import { answer, describeOnTerminal } from '../support/quiz-screens.ts';
import { ROOT } from '../support/run-cli.ts';

const { questions } = loadNotes([join(ROOT, 'questions')]);
/** 0-based places of the questions that are answered wrong. */
const MISSED = [3, 11];
/** Questions after which the score so far is told; those that are missed are among the first of them. */
const PAUSE_AFTER = 20;

describeOnTerminal('The bundled questions', () => {
  it('can all be answered with the keyboard; the two that were missed are what review asks', async () => {
    const me = desk('');
    const bundled = { env: { COGNITO_QUIZ_NOTES: '' } };
    const window = await me.open(['play', '--no-shuffle'], bundled);
    for (const [index, question] of questions.entries()) {
      const key = answerKey(question);
      const wrong = question.options
        .map((_option, at) => at + 1)
        .filter((number) => !key.some((one) => one === number));
      const chosen = MISSED.includes(index) ? wrong.slice(0, key.length) : key;
      const told = await answer(window, `Question ${index + 1} of ${questions.length}`, ...chosen);
      expect(told).toContain(MISSED.includes(index) ? 'Wrong. The answer is' : 'Right.');
      window.press('Enter');
      const [answered, left] = [index + 1, questions.length - index - 1];
      if (answered % PAUSE_AFTER > 0 || left === 0) continue;
      const right = answered - MISSED.length;
      await window.until(
        new RegExp(`Score so far: ${right} of ${answered} right.*, ${left} to go\\..*Enter goes on`, 's'),
      );
      window.press('Enter');
    }
    for (const index of MISSED) {
      await answer(window, `Again: question ${index + 1}`, ...questions.slice(index, index + 1).flatMap(answerKey));
      window.press('Enter');
    }
    expect(await window.exit()).toMatchObject({ exitCode: 0 });
    expect(window.all().join('\n')).toContain(`Score: ${questions.length - 2} of ${questions.length} right`);

    const review = await me.open(['review', '--no-shuffle'], bundled);
    for (const [at, index] of MISSED.entries()) {
      const told = await answer(
        review,
        `Question ${at + 1} of 2`,
        ...questions.slice(index, index + 1).flatMap(answerKey),
      );
      expect(told).toContain('Right.');
      review.press('Enter');
    }
    await review.exit();
    expect(review.all().join('\n')).toMatch(/Score: 2 of 2 right[\s\S]*Answers saved/);
    expect(review.all().join('\n')).not.toContain('to review');
  });
});
