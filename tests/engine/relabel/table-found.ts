import type { Case } from './table.ts';

const DIGITS = ['1', '2', '3', '4'];
const VITAMINS = ['Vitamin A', 'Vitamin C', 'Vitamin D', 'Iron'];

const explained = (name: string, explanation: string, shown: string | 'keeps', rest: Partial<Case> = {}): Case => ({
  name,
  explanation,
  shows: shown === 'keeps' ? 'keeps' : { explanation: shown },
  ...rest,
});

/** What reading the rewriting by eye turned up, and what public banks say, retold. A stands at 2, B at 4, C at 1, D at 3. */
export const FOUND_CASES: readonly Case[] = [
  explained('a dash between word and letter', 'Option-A is wrong. Option-B is right.', 'keeps'),
  explained('word and letter in one', 'OptionA is wrong. Option B is right.', 'keeps'),
  explained('as explained in a letter', 'As explained in A, the queue is pulled.', 'keeps'),
  explained(
    'an article before a verdict',
    'A correct answer would name a topic. Option B is right.',
    'A correct answer would name a topic. Option 4 is right.',
  ),
  explained('an article before a noun that looks like a verb', 'A support plan is needed. Option B is right.', 'keeps'),
  explained('reasons with letters of their own', 'Option B is right: (a) it pushes, (b) it scales.', 'keeps'),
  explained(
    'reasons with capital letters of their own',
    'Option B is right, as (A) it pushes and (B) it scales.',
    'keeps',
  ),
  explained(
    'what servers answer',
    'They answer A and AAAA queries. Option B is right.',
    'They answer A and AAAA queries. Option 4 is right.',
  ),
  explained('a letter that stands for a quantity', 'Option A is right since B is parallel to v.', 'keeps'),
  explained('letters that are supposed', 'Option A is right, where B is the field.', 'keeps'),
  explained('from one to another', 'The data moves from A to B. Option C is right.', 'keeps'),
  explained('a language, in a note on programs', 'C does not check bounds, so option A is right.', 'keeps', {
    stem: 'What does printf return?',
  }),
  explained('a vitamin, said by its letter alone', 'Option C: D is fat-soluble.', 'keeps', { options: VITAMINS }),
  explained(
    'a vitamin, said in full',
    'Answer B. Vitamin C and vitamin D are soluble.',
    'Answer 4. Vitamin C and vitamin D are soluble.',
    { options: VITAMINS },
  ),
  explained('the text of an option without a stop before it', 'A Amazon SQS is pulled.', 'keeps'),
  explained(
    'verdicts in the order of the options',
    '- **Incorrect.** A queue.\n- **Correct.** It pushes.\n- **Incorrect.** Code.\n- **Incorrect.** A stream.',
    '- **Incorrect.** Code.\n- **Incorrect.** A queue.\n- **Incorrect.** A stream.\n- **Correct.** It pushes.',
  ),
  explained('verdicts on who knows what', '**Incorrect.** A queue.\n\n**Correct.** It pushes.', 'keeps'),
  explained('signs in the order of the options', '❌ too slow\n\n✅ pushes\n\n❌ code\n\n❌ stream', 'keeps'),
  explained(
    'steps that start like verdicts',
    '1. Right-click the topic.\n2. Correct the name.\n3. Wrong names are told.\n4. True it is.',
    'keeps',
  ),
  explained('a numbered list that looks up', '1. Wrong, a queue.\n2. Right.\n3. Wrong, as above.\n4. Wrong.', 'keeps'),
  explained(
    'items that look up stay in their order',
    '- Option A: pulled.\n- Option B: pushes.\n- Option C: same as above.',
    '- Option 2: pulled.\n- Option 4: pushes.\n- Option 1: same as above.',
  ),
  explained('options by place, from the top', 'The top two options are wrong.', 'keeps'),
  explained('a place without the word', 'The second answer is right, the first is not.', 'keeps'),
  explained('neither of two places', 'Neither the first nor the last option is right.', 'keeps'),
  explained(
    'the last two and the first three',
    'The last two answers are wrong. The first three options do not push.',
    'Answers 1 and 3 are wrong. Options 2, 4, and 1 do not push.',
  ),
  explained(
    'small letters with brackets that close',
    'Options a), b) and c) are wrong.',
    'Options 2), 4) and 1) are wrong.',
  ),
  explained('small letters in brackets', 'Hence (b) and (d) are correct.', 'Hence (4) and (3) are correct.'),
  explained('numbers of who knows what', 'Numbers 1 and 2 are wrong.', 'keeps', { labels: DIGITS }),
  explained('numbers behind so', 'So 2 is correct, and 3 is wrong.', 'So 4 is correct, and 1 is wrong.', {
    labels: DIGITS,
  }),
  explained('a range of numbers', 'Options 1-3 are wrong.', 'Options 1, 2, and 4 are wrong.', { labels: DIGITS }),
  explained(
    'prices beside numbers',
    'Option 1 costs 2 USD, option 2 costs 1 USD.',
    'Option 2 costs 2 USD, option 4 costs 1 USD.',
    { labels: DIGITS },
  ),
  explained('an option that is none', 'Option 10 does not exist.', 'keeps', { labels: DIGITS }),
  explained('the option of something else', 'Option A of the menu is grey. Answer B is right.', 'keeps'),
  explained(
    'a heading with its verdict at the end',
    '**A) Use Amazon SQS** ❌\n\nPulled.\n\n**B) Take Amazon SNS** ✅',
    '**2) Use Amazon SQS** ❌\n\nPulled.\n\n**4) Take Amazon SNS** ✅',
  ),
  explained(
    'a quotation in lines',
    '> **Option B** is right.\n> Option A is wrong.',
    '> **Option 4** is right.\n> Option 2 is wrong.',
  ),
  explained(
    'headings of Markdown',
    '### Option A\n\nPulled.\n\n### Option B\n\nPushes.',
    '### Option 2\n\nPulled.\n\n### Option 4\n\nPushes.',
  ),
  explained('letters, each with its sign', 'B ✅ A ❌ C ❌', '4 ✅ 2 ❌ 1 ❌'),
  explained(
    'the options that are right and those that are not',
    'The correct options are A, C and the incorrect options are B, D.',
    'The correct options are 2, 1 and the incorrect options are 4, 3.',
  ),
  explained(
    'letters in a row that go on',
    'Options A, B, and either C or D are wrong.',
    'Options 2, 4, and either 1 or 3 are wrong.',
  ),
  explained(
    'letters behind so, of a bank on Java',
    'For this reason, option A is correct, and B and D are incorrect.',
    'For this reason, option 2 is correct, and 4 and 3 are incorrect.',
  ),
  explained('a Japanese plan', 'プランAは安いです。正解はBです。', 'keeps'),
  explained(
    'Japanese, letters alone',
    '正解はBです。Aは誤り、CとDも誤りです。',
    '正解は4です。2は誤り、1と3も誤りです。',
  ),
  explained('Chinese, letters alone', '正确答案是B。A、C、D都不对。', '正确答案是4。2、1、3都不对。'),
  explained(
    'German, letters alone',
    'Die richtige Antwort ist B. A, C und D sind falsch.',
    'Die richtige Antwort ist 4. 2, 1 und 3 sind falsch.',
  ),
  explained(
    'Portuguese, in brackets',
    'A resposta correta é a alternativa B. As demais (A, C e D) estão incorretas.',
    'A resposta correta é a alternativa 4. As demais (2, 1 e 3) estão incorretas.',
  ),
  explained('French, the key', 'La bonne réponse est B.', 'La bonne réponse est 4.'),
  explained('text of HTML that is code by its indentation', '<br/>\n\n    <td>Choice A holds.</td>', 'keeps'),
  {
    name: 'both, by small letters',
    options: ['one', 'two', 'three', 'Both a and b'],
    shows: { options: ['three', 'one', 'Both 2 and 4', 'two'] },
  },
  {
    name: 'roman numerals of the stem',
    options: ['I only', 'II only', 'Both I and II', 'Neither I nor II'],
    shows: 'keeps',
  },
];
