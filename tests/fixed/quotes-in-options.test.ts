import { expect, it } from 'vitest';
import { optionTexts, readOne } from '../support/note-text.ts';

const asked = (options: string, answer = 'Answer: B'): string =>
  `### Question 1\n\nWho said so?\n\n${options}\n\n${answer}\n`;

/** The quotes were taken for what is said to the one who chose the option. */
it('a quote is what an option says where it has no words of its own', () => {
  const { options } = readOne(asked('- A)\n  > I came\n- B)\n  > I saw'));
  expect(options.map(({ plain, feedback }) => [plain, feedback])).toEqual([
    ['I came', ''],
    ['I saw', ''],
  ]);
});

it('or where its words announce it', () => {
  const { options } = readOne(asked('- A) One word\n- B) A quote:\n\n  > I saw'));
  expect(options.map(({ plain }) => plain)).toEqual(['One word', 'A quote:\nI saw']);
});

it('but not where it says whether the option is right, or only follows it', () => {
  const read = readOne(
    '### Who said so?\n\n1. [x] Caesar\n   > Correct, he did.\n2. [ ] Brutus:\n   > Wrong.\n3. [ ] Nero\n   > He came later.\n',
  );
  expect(optionTexts(read)).toEqual(['Caesar', 'Brutus:', 'Nero']);
  expect(read.options.map(({ feedback }) => feedback.trim())).toEqual(['Correct, he did.', 'Wrong.', 'He came later.']);
});
