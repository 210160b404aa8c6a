import { describe, expect, it } from 'vitest';
import { optionTexts, read, readOne, rightTexts } from '../support/note-text.ts';

/** Items of the list of options that are none. */
describe('an item that answers is no option', () => {
  it('and leaves the letters of the others their labels', () => {
    const one = readOne('### Q1. Which?\n\n- A) ay\n- B) bee\n- C) cee\n- **Answer:** B\n');
    expect([optionTexts(one), rightTexts(one)]).toEqual([['ay', 'bee', 'cee'], ['bee']]);
  });

  it('also where more items stand behind it', () => {
    const one = readOne(
      '### Q1. Which?\n\n* A) ay\n* B) bee\n* **Correct Answer:** B) bee\n* **Why not the others:** they are not.\n',
    );
    expect([optionTexts(one), rightTexts(one)]).toEqual([['ay', 'bee'], ['bee']]);
    expect(one.explanation).toContain('they are not.');
  });

  it('also where it starts a list of its own below lines', () => {
    const one = readOne('**Question 1**\nWhich?\nA) ay\nB) bee\n*   **Correct Answer:** B) bee\n*   Because.\n');
    expect([optionTexts(one), rightTexts(one)]).toEqual([['ay', 'bee'], ['bee']]);
  });

  it('but the text of an option, where it has its letter or stands first', () => {
    expect(optionTexts(readOne('### Q1. Which?\n\n- Answer: yes\n- Answer: no\n- None\n\nAnswer: 2\n'))).toEqual([
      'Answer: yes',
      'Answer: no',
      'None',
    ]);
  });
});

it('a list of what was answered in a test is no list of options', () => {
  const note = '**Q19: Attributes**\n- **Your answer:** B\n- **Correct answer:** A\n- **Explanation:** Because.\n';
  expect(read(note)).toMatchObject({ questions: [], diagnostics: [] });
});

it('explanations within several options are remarks on these', () => {
  const one = readOne(
    [
      '### Q1. Which?\n',
      '- **A.** ay',
      '  - *Explanation:* Incorrect. Too cold.',
      '- **B.** bee',
      '  - *Explanation:* Correct. It hums.\n',
      '**Correct answer: B**\n',
    ].join('\n'),
  );
  expect([optionTexts(one), rightTexts(one)]).toEqual([['ay', 'bee'], ['bee']]);
  expect(one.options.map(({ feedback }) => feedback)).toEqual([
    '- *Explanation:* Incorrect. Too cold.',
    '- *Explanation:* Correct. It hums.',
  ]);
});
