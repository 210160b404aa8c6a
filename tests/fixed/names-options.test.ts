import { describe, expect, it } from 'vitest';
import { namesOptions } from '../support/names-options.ts';
import { question } from '../support/questions.ts';

/** Texts that came to point elsewhere once the options were shuffled. */

describe('options that name others by label or place', () => {
  it.each([
    'Both a and b',
    'Both (a) and (b)',
    'b and d',
    'A and/or B',
    'I and II',
    'The option above',
    'More than one of the above',
    'Sowohl A als auch B',
    'A und C',
    'Alles oben Genannte',
    'Keine davon',
    'A и B',
    'А и Б',
    'Ни одно из вышеперечисленного',
    'AとB',
    'A y B',
    'A e B',
    'A et B',
    'Aucune de ces réponses',
  ])('%s', (text) => {
    expect(namesOptions(question({ options: ['Amazon SQS', 'Amazon SNS', 'AWS Lambda', text] }))).toBe(true);
  });
});

describe('explanations that name an option by its label', () => {
  it.each([
    'The correct answer is C.',
    'The answer is (c).',
    'Only B scales.',
    'a) Wrong, as it is a stream.\nb) Right.',
    'Die richtige Antwort ist B.',
    'Правильный ответ: 2.',
    '答えはBです。',
    'La respuesta correcta es B.',
    'A resposta correta é B.',
    'A letra B está errada.',
    'La bonne réponse est B.',
  ])('%s', (explanation) => {
    expect(namesOptions(question({ explanation }))).toBe(true);
  });
});
