import { describe, expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const asked = (text: string): readonly (readonly string[])[] =>
  read(text).questions.map((question) => [question.plainStem, ...rightTexts(question)]);
const told = (text: string): readonly string[] => read(text).diagnostics.map(({ rule }) => rule);

describe('options on lines are not those of a list in the explanation', () => {
  it('so that a letter never names a step of a solution', () => {
    const note =
      '### Question 3\n\nWhich are the points?\n(a) P and Q (b) Q and R (c) R and S\n\n#### Step by step\n\n1. **Point P:** flat.\n2. **Point Q:** steep.\n3. **Point R:** high.\n\n**Answer: (b)**\n';
    expect(asked(note)).toEqual([]);
    expect(told(note)).toContain('options-unclear');
  });

  it('but a numbered list that names the lines holds the options', () => {
    const note =
      '### Question 3\n\nWhich statements hold?\n\nA. The first.\nB. The second.\n\n1. only A\n2. A and B\n3. only B\n\nAnswer: 2\n';
    expect(asked(note)).toEqual([[expect.stringContaining('The second.'), 'A and B']]);
  });
});

describe('the title of a section is no part of the first question below it', () => {
  it.each([
    ['**Q1. Which one?**\nA) ay\nB) bee\n\n**Answer: B**\n', 'Which one?'],
    ['**Question 1:** Which one?\n\na) ay\nb) bee\n\n**Answer: b**\n', 'Which one?'],
    ['Try them first.\n\n**1. Which one?**\n\n- A) ay\n- B) bee\n\n**Answer: B**\n', 'Which one?'],
  ])('%j', (below, stem) => {
    expect(asked(`## 7. Check yourself\n\n${below}`)).toEqual([[stem, 'bee']]);
  });

  it('but what a numbered heading asks is', () => {
    const note = '#### 7. What holds for these steps?\n\n**1.** Wash. **2.** Dry.\n\n- A) ay\n- B) bee\n\nAnswer: B\n';
    expect(asked(note)).toEqual([[expect.stringMatching(/^What holds for these steps.*Dry/s), 'bee']]);
  });
});

describe('a heading that asks nothing above a paragraph that does', () => {
  it.each([
    ['an answered list', 'Which one is symmetric?\n\n- A) RSA\n- B) AES\n\n**Answer: B**\n'],
    ['answered lines', 'Which one is symmetric?\n\nA) RSA\nB) AES\n\n**Answer: B**\n'],
    ['ticked boxes', 'Which one is symmetric?\n\n- [ ] RSA\n- [x] AES\n'],
    ['ticked boxes with an answer', 'The symmetric ones are\n\n- [ ] RSA\n- [x] AES\n\n**Answer: B.** It is fast.\n'],
  ])('%s', (_what, below) => {
    expect(asked(`## Encryption\n\n${below}`).map(([, right]) => right)).toEqual(['AES']);
  });

  it('but not above things to do', () => {
    expect(asked('## Release\n\nWhat is left.\n\n- [ ] Docs\n- [x] Tests\n')).toEqual([]);
  });
});

it('the title of an exam leaves its first question where each option is a paragraph', () => {
  const note = '## Exercises\n\n**문제 1.** 원인은?\n\nA) ay\n\nB) bee\n\nC) cee\n\n**정답: B**\n';
  expect(asked(note)).toEqual([['원인은?', 'bee']]);
});

it('options with a number and their whole text in bold lose both of its marks', () => {
  const note = '**Domanda 1**\n*Quale?*\n\n- A) ay\n- **B) bee** ✅\n- C) cee\n';
  expect(read(note).questions.map(({ options }) => options.map(({ text }) => text))).toEqual([['ay', 'bee', 'cee']]);
});

it('lines with a word for question in other languages keep questions apart', () => {
  const one = 'Pregunta 1\n¿Cuál?\nA) ay\nB) bee\nRespuesta Correcta: B\nJustificación: sí.\n';
  const two = 'Pregunta 2\n¿Cuál no?\nA) ay\nB) bee\nRespuesta Correcta: A\n';
  expect(asked(one + two)).toEqual([
    ['¿Cuál?', 'bee'],
    ['¿Cuál no?', 'ay'],
  ]);
});

describe('options below a heading of their own', () => {
  it.each([
    '# Question\nWhich one?\n\n## Options\nA) ay\nB) bee\n\n---\n# Solution\n**Correct Answer:** B\n\n## Explanation\nIt is.\n',
    '### Question\nWhich one?\n\n### Options\n- A) ay\n- B) bee\n\n### Answer\nB\n\n### Explanation\nIt is.\n',
    '### Question 4\nWhich one?\n\n#### Choices:\n- A) ay\n- B) bee\n\n#### Answer\nB\n',
  ])('%j', (note) => {
    expect(asked(note)).toEqual([['Which one?', 'bee']]);
  });
});

it('brackets around the word for answer and ideographic commas behind numbers', () => {
  const note =
    '4、以下正确的是（ ）\n\nA. 甲 B. 乙\n\nC. 丙 D. 丁\n\n【难度】★\n\n【答案】B\n\n【解析】略\n\n5、以下错误的是（ ）\n\nA．甲 B．乙\n\nC．丙 D．丁\n\n【答案】D\n';
  expect(asked(note)).toEqual([
    [expect.stringMatching(/^以下正确/), '乙'],
    [expect.stringMatching(/^以下错误/), '丁'],
  ]);
});

it('two lists of boxes with ticks each are two questions', () => {
  const note =
    '## Boxes\n\nHow many?\n\n- [ ] one\n- [x] two\n\nThis is how to choose several:\n\n- [x] ay\n- [ ] bee\n';
  expect(asked(note)).toEqual([]);
  expect(told(note)).toContain('options-unclear');
});
