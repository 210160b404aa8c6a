import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const OPTIONS = '- **A.** A job\n- **B.** A shared folder\n- **C.** Data factory\n';
const asked = (answer: string) =>
  read(
    `### Question 1\nWhich of them?\n\n${OPTIONS}\n<details>\n<summary>Answer</summary>\n\n${answer}\n</details>\n`,
  ).questions.map(rightTexts);

/** The second of two keys below each other was lost where it was written in another case than its option. */
describe('of several keys, a line each, none is lost', () => {
  it('where one is written in another case', () => {
    expect(asked('**A. A job**\n**C. Data Factory**\n\n**Explanation:** Both do.')).toEqual([
      ['A job', 'Data factory'],
    ]);
  });

  it('where they explain each option: then nobody can tell the key', () => {
    expect(asked('A. It is slow.\n\nB. It is fast.')).toEqual([]);
  });

  it('and a single one may have a remark', () => {
    expect(asked('**B. A shared folder for all**\n\nIt is fast.')).toEqual([['A shared folder']]);
  });
});
