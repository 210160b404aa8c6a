import { describe, expect, it } from 'vitest';
import { namesOptions } from '../../support/names-options.ts';
import { question } from '../../support/questions.ts';

const withOption = (text: string) => question({ options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', text] });

/** Four options, so that a list of four items speaks of them one by one. */
const withExplanation = (explanation: string) => question({ explanation });

describe('options that name other options keep the order of the note', () => {
  it.each([
    'All of the above',
    'all of the above.',
    'None of the above',
    'Any of the above',
    'Neither of the above',
    'All the above',
    'Everything above',
    'All of these',
    'None of these',
    'All of them',
    'Both of them',
    'None of the other answers',
    'All',
    'None',
    'Both',
    'Neither',
    'All are correct',
    'Both are correct',
    'All options are right',
    'Both A and B',
    'Both 1 and 2',
    'Either B or C',
    'Only A',
    'A and C',
    'A & C',
    'B, C',
    'A, B and D',
    'A, B, and D',
    'A and B only',
    '1 and 3',
    '(A) and (C)',
    'Options 1 and 2',
    'Answer B',
    'The first option',
    'The previous two answers',
    // German
    'Alle oben genannten',
    'Alle Antworten sind richtig',
    'Keine der genannten Antworten',
    'Keine der oben genannten',
    'Beide Antworten',
    // Russian
    'Все вышеперечисленное',
    'Всё перечисленное',
    'Все варианты верны',
    'Ничего из перечисленного',
    'Ни один из вариантов',
    // Japanese
    '上記すべて',
    '上記のいずれでもない',
    'すべて正しい',
    'どれでもない',
    // Spanish
    'Todas las anteriores',
    'Ninguna de las anteriores',
    'Todas las respuestas son correctas',
    'Ambas opciones',
    // Portuguese
    'Todas as alternativas',
    'Nenhuma das anteriores',
    'Todas as opções acima',
    // French
    'Toutes les réponses ci-dessus',
    'Aucune des réponses ci-dessus',
    'Les deux réponses',
    'Tous les choix',
  ])('%s', (text) => {
    expect(namesOptions(withOption(text))).toBe(true);
  });
});

describe('explanations that name options keep the order of the note', () => {
  it.each([
    'Option D is wrong because it costs more.',
    'OPTION D costs more.',
    '**Option D** costs more.',
    'Options A and B still rely on a server.',
    'Answer 2 is right.',
    'Answer (c) costs more.',
    'B, C, and D are incorrect.',
    'A and C scale.',
    'D is wrong, since it is a stream.',
    '3 is correct.',
    '**A) Use Amazon SQS** ✅\n\nIt decouples.',
    'A. It decouples.\nB. It does not.',
    '- B: needs a server.',
    'The last option is too slow.',
    'The first two options are too slow.',
    'The latter does not scale.',
    'All of the above are true.',
    // German, Russian, Japanese, Spanish, Portuguese, French
    'Antwort B ist falsch.',
    'Die Antworten A und C sind richtig.',
    'Вариант Б неверен.',
    'Правильный ответ 2.',
    '選択肢Bは誤りです。',
    '正解はCです。',
    'La opción B es incorrecta.',
    'Las respuestas A y C son correctas.',
    'A opção C está errada.',
    'As alternativas A e B estão corretas.',
    'La réponse B est fausse.',
    'Les réponses A et C sont justes.',
  ])('%s', (explanation) => {
    expect(namesOptions(withExplanation(explanation))).toBe(true);
  });
});

describe('false friends are shuffled', () => {
  it.each([
    'Vitamin B',
    'Plan A',
    'A developer',
    'Use a developer account',
    'Create an option group',
    'Both regions hold a copy',
    'Only the owner can read it',
    'All objects are encrypted',
    'Either Lambda or Fargate',
    'First, enable MFA',
    'Class C addresses',
    'Run an A/B test',
    'git',
  ])('as an option: %s', (text) => {
    expect(namesOptions(withOption(text))).toBe(false);
  });

  it.each([
    'Vitamin B alone does not help.',
    'Plan A costs less.',
    'The numbered comments 1 and 2 of the code say why.',
    'Ask a developer.',
    'Each answer a developer gives is kept.',
    'Option groups hold the settings of RDS.',
    'Option Groups hold them, and Answer Files do not.',
    'Class B addresses are private here.',
    'The first request warms the function up.',
    'The last step deletes the queue.',
    'Section 3 of the guide tells more.',
    'It decouples, so it scales: see <https://docs.aws.amazon.com/sqs>.',
    '1. Open the console.\n2. Choose the queue.',
    '',
  ])('in an explanation: %s', (explanation) => {
    expect(namesOptions(withExplanation(explanation))).toBe(false);
  });
});
