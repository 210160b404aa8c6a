import { expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const question = (number: number, answer: string): string =>
  `### Q${number}\n\nWhich of them, of kind ${number}?\n\n1. red ${number}\n2. green ${number}\n3. blue ${number}\n\n${answer}\n\n`;
const details = (mark: string): string =>
  `<details>\n<summary>Explanation</summary>\n\n<mark>${mark}</mark>\n\n</details>`;

/** The second question was refused as well, as its key of two might have been one for each of both. */
it.each([
  ['has no answer at all', ''],
  ['has an empty mark', details('')],
])('a question that %s does not cost the next one, which has its own answer', (_how, answer) => {
  const { questions, diagnostics } = read(question(1, answer) + question(2, details('1, 3')));
  expect(questions.map(rightTexts)).toEqual([['red 2', 'blue 2']]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

it('but a line with two keys below two questions may be one for each', () => {
  expect(read(question(1, '') + question(2, 'Answers: 1, 3')).questions).toEqual([]);
});
