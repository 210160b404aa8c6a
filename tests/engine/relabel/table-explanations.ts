import type { Case } from './table.ts';

const DIGITS = ['1', '2', '3', '4'];

/** Explanations and feedback that name options. A is shown at 2, B at 4, C at 1, D at 3. */
export const EXPLANATION_CASES: readonly Case[] = [
  {
    name: 'an option by its letter',
    explanation: 'Option D is wrong because it costs more.',
    shows: { explanation: 'Option 3 is wrong because it costs more.' },
  },
  {
    name: 'letters that start the sentence',
    explanation: 'B, C, and D are incorrect.',
    shows: { explanation: '4, 1, and 3 are incorrect.' },
  },
  {
    name: 'two options by their letters',
    explanation: 'Options A and B still rely on a server.',
    shows: { explanation: 'Options 2 and 4 still rely on a server.' },
  },
  {
    name: 'a word in capitals',
    explanation: 'OPTION D costs more.',
    shows: { explanation: 'OPTION 3 costs more.' },
  },
  {
    name: 'bold around word and letter',
    explanation: '**Option D** costs more; option **B** does not.',
    shows: { explanation: '**Option 3** costs more; option **4** does not.' },
  },
  {
    name: 'a verdict on one letter',
    explanation: 'B is correct because it pushes. D is wrong, since it is a stream.',
    shows: { explanation: '4 is correct because it pushes. 3 is wrong, since it is a stream.' },
  },
  {
    name: 'headings with letters',
    explanation: '**A) Amazon SQS** ❌\n\nIt is pulled.\n\n**B) Amazon SNS** ✅\n\nIt pushes.',
    shows: { explanation: '**2) Amazon SQS** ❌\n\nIt is pulled.\n\n**4) Amazon SNS** ✅\n\nIt pushes.' },
  },
  {
    name: 'a list with letters and verdicts, in the order of the screen',
    explanation:
      '- A) Wrong. It is pulled.\n- B) Right. It pushes.\n- C) Wrong. It computes.\n- D) Wrong. It streams.\n\nSo much for that.',
    shows: {
      explanation:
        '- 1\\) Wrong. It computes.\n- 2\\) Wrong. It is pulled.\n- 3\\) Wrong. It streams.\n- 4\\) Right. It pushes.\n\nSo much for that.',
    },
  },
  {
    name: 'a list that speaks of the wrong options alone',
    explanation:
      'Why not the others:\n\n* **A. Amazon SQS**: pulled\n* **C. AWS Lambda**: computes\n* **D. Amazon Kinesis**: streams',
    shows: {
      explanation:
        'Why not the others:\n\n* **1. AWS Lambda**: computes\n* **2. Amazon SQS**: pulled\n* **3. Amazon Kinesis**: streams',
    },
  },
  {
    name: 'a numbered list that judges each',
    explanation:
      '1. **Incorrect**. A queue.\n2. **Correct**. It pushes.\n3. **Incorrect**. Too slow.\n4. **Incorrect**. A stream.',
    shows: {
      explanation:
        '1. **Incorrect**. Too slow.\n2. **Incorrect**. A queue.\n3. **Incorrect**. A stream.\n4. **Correct**. It pushes.',
    },
  },
  {
    name: 'a numbered list that names each by its text',
    explanation: '1. Amazon SQS is pulled.\n2. Amazon SNS pushes.\n3. AWS Lambda computes.\n4. Amazon Kinesis streams.',
    shows: {
      explanation:
        '1. AWS Lambda computes.\n2. Amazon SQS is pulled.\n3. Amazon Kinesis streams.\n4. Amazon SNS pushes.',
    },
  },
  {
    name: 'a numbered list of steps, as many as options',
    explanation: '1. Open the console.\n2. Choose the topic.\n3. Add an address.\n4. Confirm it.',
    shows: 'keeps',
  },
  {
    name: 'a table with a row for each option',
    explanation: '| Option | Why |\n|---|---|\n| A | wrong, it is pulled |\n| B | right |',
    shows: { explanation: '| Option | Why |\n|---|---|\n| 2 | wrong, it is pulled |\n| 4 | right |' },
  },
  {
    name: 'the last option, by a verdict',
    explanation: 'The last option is wrong.',
    shows: { explanation: 'Option 3 is wrong.' },
  },
  {
    name: 'the last option, where options are named anyway',
    explanation: 'Option B is right, and the last option is too slow.',
    shows: { explanation: 'Option 4 is right, and option 3 is too slow.' },
  },
  {
    name: 'the last option of who knows what',
    explanation: 'The last option is too slow.',
    shows: 'keeps',
  },
  {
    name: 'the first two options',
    explanation: 'The first two options are incorrect, since they keep messages.',
    shows: { explanation: 'Options 2 and 4 are incorrect, since they keep messages.' },
  },
  {
    name: 'two options by their places',
    explanation: 'Here the second and the third options are wrong, and the 1st answer is right.',
    shows: { explanation: 'Here options 4 and 1 are wrong, and answer 2 is right.' },
  },
  {
    name: 'the latter',
    explanation: 'The latter does not scale.',
    shows: 'keeps',
  },
  {
    name: 'an option by what stands beside it',
    explanation: 'The option above is wrong.',
    shows: 'keeps',
  },
  {
    name: 'a range in words',
    explanation: 'Options A through C are wrong.',
    shows: { explanation: 'Options 1, 2, and 4 are wrong.' },
  },
  {
    name: 'a range with a dash',
    explanation: 'A–C are incorrect.',
    shows: { explanation: '1, 2, and 4 are incorrect.' },
  },
  {
    name: 'the key as a line of its own',
    options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', 'Amazon Kinesis', 'Amazon MQ'],
    explanation: 'Correct answer: B, E\n\nThey push.',
    shows: { explanation: 'Correct answer: 4, 3\n\nThey push.' },
  },
  {
    name: 'the key in a sentence',
    explanation: 'The correct answers are A and C, as they scale. The answer is not D.',
    shows: { explanation: 'The correct answers are 2 and 1, as they scale. The answer is not 3.' },
  },
  {
    name: 'verdicts before letters',
    explanation: 'Correct: B\n\nIncorrect: A, C/D',
    shows: { explanation: 'Correct: 4\n\nIncorrect: 2, 1/3' },
  },
  {
    name: 'headings that ask why',
    explanation: '**Why B is correct:** it pushes.\n\n**Why A, C, and D are incorrect:** they do not.',
    shows: { explanation: '**Why 4 is correct:** it pushes.\n\n**Why 2, 1, and 3 are incorrect:** they do not.' },
  },
  {
    name: 'a letter in brackets',
    explanation: 'A topic pushes (Option B), a queue is pulled (option A).',
    shows: { explanation: 'A topic pushes (Option 4), a queue is pulled (option 2).' },
  },
  {
    name: 'small letters',
    explanation: 'Answer (c) costs more, and option b is right.',
    shows: { explanation: 'Answer (1) costs more, and option 4 is right.' },
  },
  {
    name: 'neither, nor, once options are named',
    explanation: 'Option B is right. Neither A nor C pushes.',
    shows: { explanation: 'Option 4 is right. Neither 2 nor 1 pushes.' },
  },
  {
    name: 'what a letter does, once options are named',
    explanation: 'Option B is right; D would cost more.',
    shows: { explanation: 'Option 4 is right; 3 would cost more.' },
  },
  {
    name: 'what a letter does, alone',
    explanation: 'D would cost more.',
    shows: 'keeps',
  },
  {
    name: 'what belongs to a letter',
    explanation: "Option A is wrong. B's topics push.",
    shows: { explanation: "Option 2 is wrong. 4's topics push." },
  },
  {
    name: 'numbers that are labels',
    labels: DIGITS,
    explanation: 'Answers 2 and 3 are wrong; option #4 costs more.',
    shows: { explanation: 'Answers 4 and 1 are wrong; option #3 costs more.' },
  },
  {
    name: 'numbers that start the sentence',
    labels: DIGITS,
    explanation: '1, 2 and 4 are wrong. 3 is correct.',
    shows: { explanation: '2, 4 and 3 are wrong. 1 is correct.' },
  },
  {
    name: 'letters, where labels are numbers',
    labels: DIGITS,
    explanation: 'Option D is wrong.',
    shows: { explanation: 'Option 3 is wrong.' },
  },
  {
    name: 'numbers, where labels are letters',
    explanation: 'Option 4 is wrong.',
    shows: { explanation: 'Option 3 is wrong.' },
  },
  {
    name: 'letters and numbers, of which one may be anything',
    explanation: 'Therefore A only, option 1.',
    shows: 'keeps',
  },
  {
    name: 'numbers that count from nought',
    labels: DIGITS,
    explanation: 'Options 0 and 2 do not follow.',
    shows: 'keeps',
  },
  {
    name: 'a letter that no option has',
    explanation: 'Option E is wrong.',
    shows: 'keeps',
  },
  {
    name: 'letters that stand together',
    explanation: 'Correct answer: BD',
    shows: 'keeps',
  },
  {
    name: 'a number sign that may be of an issue',
    labels: DIGITS,
    explanation: 'See #3.',
    shows: 'keeps',
  },
  {
    name: 'letters at the start of lines, of which nothing tells what they are',
    explanation: 'A. It decouples.\nB. It does not.',
    shows: 'keeps',
  },
  {
    name: 'letters at the start of lines with verdicts',
    explanation: 'A. Wrong: it is pulled.\nB. Right: it pushes.',
    shows: { explanation: '2\\. Wrong: it is pulled.\n4\\. Right: it pushes.' },
  },
  {
    name: 'signs before letters',
    explanation: '✅ B: it pushes\n\n❌ A, C: too slow',
    shows: { explanation: '✅ 4: it pushes\n\n❌ 2, 1: too slow' },
  },
  {
    name: 'statements with a verdict',
    explanation: 'Therefore, statements A, C, and D are incorrect.',
    shows: { explanation: 'Therefore, statements 2, 1, and 3 are incorrect.' },
  },
  {
    name: 'code beside what is named',
    explanation: 'Option B is right: `grep -A 2 B` prints it.\n\n```sh\n# option C\nls A B\n```',
    shows: { explanation: 'Option 4 is right: `grep -A 2 B` prints it.\n\n```sh\n# option C\nls A B\n```' },
  },
  {
    name: 'a letter set as code',
    explanation: 'Option `B` is wrong.',
    shows: 'keeps',
  },
  {
    name: 'addresses and attributes',
    explanation:
      'Option B is right, see [the guide](https://example.org/Option/B?x=A) and <a href="https://example.org/A" title="Option A">more</a>.',
    shows: {
      explanation:
        'Option 4 is right, see [the guide](https://example.org/Option/B?x=A) and <a href="https://example.org/A" title="Option A">more</a>.',
    },
  },
  {
    name: 'a letter that the stem gives to something',
    stem: 'Server A calls server B. Which of them waits?',
    explanation: 'B is wrong.',
    shows: 'keeps',
  },
  {
    name: 'a letter that an option gives to something',
    options: ['Team A owns it', 'Team B owns it', 'Nobody owns it', 'Both own it'],
    explanation: 'B is correct.',
    shows: 'keeps',
  },
  {
    name: 'options that the stem itself describes',
    stem: 'Option A costs 5, option B costs 9. Which is cheaper?',
    explanation: 'Option A is right.',
    shows: 'keeps',
  },
  {
    name: 'answers that are numbers themselves',
    options: ['1', '2', '3', '4'],
    explanation: 'The answer is 3.',
    shows: 'keeps',
  },
  {
    name: 'a letter that is an article or an option',
    explanation: 'Option B is right. A decouples but keeps no order.',
    shows: 'keeps',
  },
  {
    name: 'a language that has the name of an option',
    explanation: 'Option C is incorrect because it exhausts the C call stack.',
    shows: 'keeps',
  },
  {
    name: 'all of the above, which holds in any order',
    explanation: 'All of the above are true.',
    shows: {},
  },
  {
    name: 'both options, the others, the rest',
    explanation: 'Both options are cheap. The other answers cost more, and none of the remaining options scale.',
    shows: {},
  },
  {
    name: 'what is said of single options',
    feedback: ['Right.', 'No, see option A.', '', 'B, C, and D are incorrect.'],
    shows: { feedback: ['', 'Right.', '4, 1, and 3 are incorrect.', 'No, see option 2.'] },
  },
  {
    name: 'a doubt in what is said of one option',
    feedback: ['Right.', 'No, the former is better.', '', ''],
    explanation: 'Option A is right.',
    shows: 'keeps',
  },
  // Spanish, Portuguese, French, Italian, German, Russian, Japanese, Chinese
  {
    name: 'Spanish',
    explanation: 'La opción B es incorrecta porque no es una cola. Las opciones A y C son correctas.',
    shows: { explanation: 'La opción 4 es incorrecta porque no es una cola. Las opciones 2 y 1 son correctas.' },
  },
  {
    name: 'Spanish: the key by an article',
    explanation: 'La respuesta correcta es la D.',
    shows: 'keeps',
  },
  {
    name: 'Portuguese',
    explanation: 'A alternativa C está errada. As alternativas A e B estão corretas, e a correta é a letra B.',
    shows: {
      explanation: 'A alternativa 1 está errada. As alternativas 2 e 4 estão corretas, e a correta é a letra 4.',
    },
  },
  {
    name: 'French',
    explanation: 'La réponse B est fausse. Les réponses A et C sont justes.',
    shows: { explanation: 'La réponse 4 est fausse. Les réponses 2 et 1 sont justes.' },
  },
  {
    name: 'Italian',
    explanation: 'La risposta C è errata. Le risposte A e B sono corrette.',
    shows: { explanation: 'La risposta 1 è errata. Le risposte 2 e 4 sono corrette.' },
  },
  {
    name: 'German',
    explanation: 'Die Antworten A und C sind richtig (Antwort b ist falsch).',
    shows: { explanation: 'Die Antworten 2 und 1 sind richtig (Antwort 4 ist falsch).' },
  },
  {
    name: 'Russian, with letters of its own',
    labels: ['А', 'Б', 'В', 'Г'],
    explanation: 'Вариант Б неверен, ответы А и В верны.',
    shows: { explanation: 'Вариант 4 неверен, ответы 2 и 1 верны.' },
  },
  {
    name: 'Japanese',
    explanation: '選択肢Bは誤りです。正解はCです。',
    shows: { explanation: '選択肢4は誤りです。正解は1です。' },
  },
  {
    name: 'Chinese',
    explanation: '选项A错误，因为太慢。选项B和D也错误。',
    shows: { explanation: '选项2错误，因为太慢。选项4和3也错误。' },
  },
  {
    name: 'Chinese: a letter behind a verb',
    explanation: '因为太慢，故选C。',
    shows: 'keeps',
  },
];
