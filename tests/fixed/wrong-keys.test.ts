import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const details = (inner: string): string => `<details>\n<summary>Explanation</summary>\n\n${inner}\n\n</details>\n`;
const note = (options: string, ...answers: readonly string[]): string =>
  `### Q1\n\n**Which one?**\n\n${options}\n\n${answers.map(details).join('\n')}`;

/** Notes whose key was once read as another one, without a word. */
describe('a key that may be misread is refused with an error', () => {
  it.each([
    [
      'options cut by a fence, every number 1',
      note('1. first\n1. second\n\n```\na\n```\n\n1. third\n1. fourth', '<mark>2</mark>'),
    ],
    ['bullets cut by a fence', note('- first\n\n```\na\n```\n\n- second\n- third', '<mark>2</mark>')],
    ['bullets of two kinds', note('- first\n- second\n\n* third\n* fourth', '<mark>2</mark>')],
    [
      'a list of sources behind bullets',
      note('- one\n- two\n- three\n\nSee also:\n\n- the guide\n- the blog', '<mark>2</mark>'),
    ],
    [
      'a list of notes behind numbers',
      note('1. one\n2. two\n3. three\n\nNotes:\n\n1. the guide\n2. the blog', '<mark>2</mark>'),
    ],
    ['letters out of order within numbers', note('1. B. bee\n2. A. ay', '<mark>B</mark>')],
    ['numbers that leave one out', note('1. one\n2. two\n4. four\n5. five', '<mark>4</mark>')],
    ['numbers out of order', note('1. one\n3. three\n2. two', '<mark>3</mark>')],
    [
      'a last mark that is never closed',
      note('1. one\n2. two\n3. three', 'It needs <mark>2</mark> zones.\n\n<mark style="color:white">3'),
    ],
    ['a key in two marks', note('1. one\n2. two\n3. three', '<mark>1,</mark> <mark>3</mark>')],
    [
      'a key in two marks with a word',
      note('1. one\n2. two\n3. three', '<mark>Answer: 1</mark> and also <mark>3</mark>'),
    ],
    [
      'a hint that names another option',
      note('1. one\n2. two\n3. three', 'It is not <mark>2</mark>.', '<mark>3</mark>'),
    ],
    [
      'a heading that tells a wrong answer',
      note('- A) one\n- B) two\n- C) three', '<h4>Incorrect answer: B</h4>\n\n<strong>C</strong>'),
    ],
    ['a heading that counts', note('1. one\n2. two', '<h4>Number of zones needed: 1</h4>')],
    ['a word', note('1. one\n2. two\n3. three\n4. four', '<mark>Bad</mark>')],
    ['options that are numbers, several of them right', note('1. 4\n2. 3\n3. 1\n4. 2', '<mark>2, 3</mark>')],
    [
      'a sentence that names another option',
      '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\nAnswer: A\n\nExplanation: the correct answer is B.\n',
    ],
    [
      'a second answer with a remark',
      '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\n**Answer:** A\n\n**Correct answer:** B — `bee`\n',
    ],
    [
      'an answer that should be another',
      '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\nAnswer: A\n\nNote: the answer should be B\n',
    ],
    ['what the reader answered', '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\n**Your answer:** A\n'],
    ['the keys of two questions with numbers', '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\nAnswers: 1 A, 2 B\n'],
    [
      'one line for two questions',
      '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\n### Q2\n\nWhich other?\n\nA) ay\nB) bee\nC) cee\n\nAnswers: B, C\n',
    ],
    [
      'one line for two questions in bold',
      '**1. Which one?**\n\nA) ay\nB) bee\n\n**2. Which other?**\n\nA) ay\nB) bee\nC) cee\n\n**Answers:** B, C\n',
    ],
    ['a number where the letters start at B', note('- B) bee\n- C) cee\n- D) dee', '<mark>2</mark>')],
  ])('%s', (_what, text) => {
    const { questions, diagnostics } = read(text);
    expect(questions.map(rightTexts)).toEqual([]);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });
});

describe('a key that can be read is read by the names that the options carry', () => {
  it.each([
    [
      'options as paragraphs behind a list',
      note('- fast\n- cheap\n\nA. EC2\n\nB. Lambda', '<mark>B</mark>'),
      ['Lambda'],
    ],
    ['bold letters that start at B', note('- **B.** bee\n- **C.** cee\n- **D.** dee', '<mark>C</mark>'), ['cee']],
    ['small letters that start at b', note('- b) bee\n- c) cee\n- d) dee', '<mark>c</mark>'), ['cee']],
    ['letters within numbers', note('1. A. ay\n2. B. bee', '<mark>B</mark>'), ['bee']],
    ['letters cut by a fence', note('- A) ay\n- B) bee\n\n```\na\n```\n\n- C) cee', '<mark>C</mark>'), ['cee']],
    ['a hint before the answer', note('1. one\n2. two', 'Think of queues.', '<mark>2</mark>'), ['two']],
    [
      'details in the stem',
      `### Q1\n\n**Which one does this allow?**\n\n${details('A policy.')}\n1. one\n2. two\n\n${details('<mark>2</mark>')}`,
      ['two'],
    ],
    [
      'steps in the stem',
      note('1. step\n2. step\n\n**Which comes next?**\n\n1. one\n2. two', '<mark>2</mark>'),
      ['two'],
    ],
    ['a heading that tells the answer', note('- A) one\n- B) two', '<h4>Correct answer: B</h4>'), ['two']],
    [
      'a heading behind the mark that tells something else',
      note('1. one\n2. two', '<mark>2</mark>\n\n<h4>More: see docs</h4>'),
      ['two'],
    ],
    [
      'what the reader answered above what is right',
      '### Q1\n\nWhich one?\n\nA) ay\nB) bee\n\n**Your answer:** A\n\n**Correct answer:** B\n',
      ['bee'],
    ],
    [
      'a sentence that names one of several',
      '### Q1\n\nWhich ones?\n\nA) ay\nB) bee\nC) cee\n\nAnswer: A, C\n\nThe answer is A because it is first.\n',
      ['ay', 'cee'],
    ],
    [
      'one line with two behind a question without a key, where two are asked for',
      '### Q1\n\nWhich one?\n\nA) x\nB) y\n\n### Q2\n\nWhich ones? (Choose two)\n\nA) ay\nB) bee\nC) cee\n\nAnswers: B, C\n',
      ['bee', 'cee'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text).questions.map(rightTexts)).toEqual([expected]);
  });
});
