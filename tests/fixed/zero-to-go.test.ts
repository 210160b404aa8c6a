import { expect, it } from 'vitest';
import { next, planOf, played, questions, wrong } from '../support/sessions.ts';

const twenty = Array.from({ length: 20 }, () => [wrong, next]).flat();

it('no pause says that nothing is to go where missed questions come again', () => {
  expect(played(planOf(questions(20)), ...twenty).view).toMatchObject({
    phase: 'asking',
    presented: { position: 1, try: 2 },
  });
  expect(played(planOf(questions(21)), ...twenty).view).toMatchObject({ phase: 'pause', left: 1 });
});
