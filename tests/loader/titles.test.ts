import { describe, expect, it } from 'vitest';
import { asks, countsInBold, isNumber, numberLength, saysQuestion, startsQuestion } from '../../src/loader/titles.ts';

const stem = (title: string): string | undefined => {
  const length = numberLength(title);
  return length === undefined ? undefined : title.slice(length);
};

describe('a title that only counts', () => {
  it.each([
    ...['Q1', '12', 'Question 7', 'Question #4', '**Question 5**', 'Q3:', '7.', 'Question 2)', 'question 11', '№ 5'],
    ...[
      'Frage 3',
      'Вопрос 12',
      'Pregunta 4',
      'Pergunta 2',
      'Questão 9',
      'Domanda 1',
      'Vraag 6',
      'Pytanie 8',
      'Soru 10',
    ],
    ...['第1题', '第 12 题', '第3問', '第 1 题 🟢', '問 3'],
    ...['Câu 5', '问题 3', '題 2', '문제 7', 'السؤال 1', 'Question #1*Topic 1*', 'Question 12 (Topic 2)'],
  ])('%s', (title) => {
    expect(isNumber(title)).toBe(true);
    expect(stem(title)).toBeUndefined();
  });

  it.each(['Question', '12 angry men', '1.5', '2024-01-05', 'Q1 - Q10', 'Topic 3', '12345', ''])(
    'is not %j',
    (title) => {
      expect(isNumber(title)).toBe(false);
    },
  );
});

describe('a title with a number and a stem', () => {
  it.each([
    ['Q12. Which one?', 'Which one?'],
    ['5 . Is this right?', 'Is this right?'],
    ['12) Which one?', 'Which one?'],
    ['**3.** Which one?', 'Which one?'],
    ['Question 4 - Which one?', 'Which one?'],
    ['Question #4 (hard)', '(hard)'],
    ['Q12 Which one?', 'Which one?'],
    ['Frage 2: Welche?', 'Welche?'],
    ['问题1：以下？', '以下？'],
    ['Q14。どれ？', 'どれ？'],
    ['**KC 1.** Which one?', 'Which one?'],
    ['**D12)** Which one?', 'Which one?'],
    ['第 2 题：以下？', '以下？'],
    ['第2题 以下？', '以下？'],
  ])('%s', (title, expected) => {
    expect(stem(title)?.trim()).toBe(expected);
  });

  it.each([
    ...['12 angry men', '1.5 release', '2024-01-05', 'Q1 - Q10', 'Question 3 - 5', '10-20 users', 'S3 is a store'],
    ...['S3. A store', 'Chapter 4'],
  ])('is not %j', (title) => {
    expect(stem(title)).toBeUndefined();
  });
});

describe('a line of a paragraph starts a question', () => {
  it.each([
    ...['Q78. Which one?', 'Question 3: Which one?', '**Q1.** Which one?', '###Q70 Which one?', '✅ Q6. When?'],
    ...['q5) which one?', 'Q14。どれ', 'Câu 3. Chọn?', '**Pregunta 2:** ¿Cuál?', '第3题：以下'],
    ...['Question 4', '**Domanda 1**', 'Pregunta 12'],
  ])('%s', (line) => {
    expect(startsQuestion(line)).toBe(true);
  });

  it.each([
    '3. Which one?',
    'Q3 was good.',
    'Questions 3. and 4.',
    'In Q3. we',
    'Q3.5 is next',
    'Question 4 of 5',
    '12',
  ])('but not %s', (line) => {
    expect(startsQuestion(line)).toBe(false);
  });

  it('in bold with any number, which plain text needs a word for', () => {
    expect(countsInBold('**1. Which one?**\nA) ay')).toBe(true);
    expect(countsInBold('**Question 2**')).toBe(true);
    expect(countsInBold('1. Which one?')).toBe(false);
    expect(countsInBold('**Which one?**')).toBe(false);
  });
});

it.each(['Question', 'question:', 'Practice Question', 'Exam question', ' Quiz Question '])(
  '%j says that a question stands below',
  (title) => {
    expect(saysQuestion(title)).toBe(true);
  },
);

it.each(['Questions', 'Open question', 'Question of the day', 'A question'])('%j does not say so', (title) => {
  expect(saysQuestion(title)).toBe(false);
});

describe('a title asks', () => {
  it.each([
    ...['Select your superpower!', 'Choose a token', 'Pick one'],
    ...['Which one?', 'どれですか？', 'ما هو؟', 'The capital is:', 'The capital is ____', 'A service that …'],
    ...[
      'Pick some (choose two)',
      'Name the service that keeps the users of an app',
      'これは二十四文字よりも長くて空白のない題名なのです',
    ],
  ])('%s', (title) => {
    expect(asks(title)).toBe(true);
  });

  it.each(['Roadmap', 'To do', 'What is left', 'Supported platforms'])('but %s does not', (title) => {
    expect(asks(title)).toBe(false);
  });
});
