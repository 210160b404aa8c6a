import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const asked = (text: string): readonly (readonly string[])[] =>
  read(text).questions.map((question) => [question.plainStem, ...rightTexts(question)]);

const ITEMS = '1. Which one?\n   - A) ay\n   - B) bee\n\n2. Which other?\n   - A) cee\n   - B) dee\n';
const BOTH = [
  ['Which one?', 'bee'],
  ['Which other?', 'cee'],
];

describe('an answer sheet gives the keys of the questions above it', () => {
  it.each([
    '## Answers\n\n1. B\n2. A\n',
    '## Answer Key\n\n1.B 2.A\n',
    '### ✅ Answer Key\n\n1. (b) 2. (a)\n\n3. Parsing\n',
    '## Answer key\n\n1. **B) bee** — It is.\n2. **A) cee**\n   * **Explanation:** 1. B is wrong.\n',
    '## Answer Key\n\n**1. B)** It is.\n\n**2. A)** It is too.\n',
    '## Answer Key\n\n| Q | Type | Answer |\n|---|---|---|\n| 1 | MCQ | B |\n| 2 | MCQ | A |\n',
    '## เฉลย\n\n1-B 2-A\n',
  ])('%j', (sheet) => {
    expect(asked(`${ITEMS}\n---\n\n${sheet}`)).toEqual(BOTH);
  });

  it.each([
    ['items with lines', '1. Which one?\n   A. ay\n   B. bee\n\n2. Which other?\n   A. cee\n   B. dee\n'],
    ['bold numbers', '**1.** Which one?\nA) ay\nB) bee\n\n**2.** Which other?\nA) cee\nB) dee\n'],
    ['bold stems', '**1. Which one?**\n\n- A. ay\n- B. bee\n\n**2. Which other?**\n\n- A. cee\n- B. dee\n'],
    ['headings', '### Question 1\nWhich one?\n\nA) ay\nB) bee\n\n### Question 2\nWhich other?\n\nA) cee\nB) dee\n'],
    ['a word', '**Q1: Which one?**\n- A) ay\n- B) bee\n\n**Q2: Which other?**\n- A) cee\n- B) dee\n'],
  ])('where they are %s', (_how, questions) => {
    expect(asked(`# Quiz\n\n${questions}\n## Answers\n\n1. B\n2. A\n`)).toEqual(BOTH);
  });

  it('several right ones too', () => {
    expect(asked(`${ITEMS}\n## Answers\n\n1. A, B\n2. A\n`)[0]).toEqual(['Which one?', 'ay', 'bee']);
  });
});

describe('no key is taken from', () => {
  it.each([
    ['words that start with an article', `${ITEMS}\n## Answers\n\n1. A closure holds it.\n2. A lucky guess.\n`],
    ['a sheet with one number twice', `${ITEMS}\n## Answers\n\n1. B\n2. A\n\nPart two\n\n1. A\n`],
    ['a sheet below two exams', `${ITEMS}\n## Part two\n\n${ITEMS}\n## Answers\n\n1. B\n2. A\n`],
    ['a sheet of other numbers', `${ITEMS}\n## Answers\n\n11. B\n12. A\n13. A\n`],
    ['a sheet above', `## Answers\n\n1. B\n2. A\n\n## Quiz\n\n${ITEMS}`],
    [
      'options without letters',
      '1. Which?\n   - ay\n   - bee\n\n2. Which?\n   - cee\n   - dee\n\n## Answers\n\n1. B\n2. A\n',
    ],
  ])('%s', (_what, note) => {
    expect(asked(note)).toEqual([]);
  });

  it('a sheet that says another one than the question itself, so that nobody knows which is right', () => {
    const note = '### Question 1\nWhich?\n\nA) ay\nB) bee\n\nAnswer: A\n\n### Question 2\nWhich?\n\nA) cee\nB) dee\n\n';
    expect(asked(`${note}## Answers\n\n1. B\n2. A\n`).map(([, right]) => right)).toEqual(['cee']);
  });
});
