import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../src/loader/label-styles.ts';
import { type LeadPatterns, patternsFor, patternsForAny } from '../../src/loader/lead-patterns.ts';
import { EXPLANATIONS, NOUNS, RIGHT } from '../../src/loader/lead-words.ts';
import { labelsSaid, labelsSaidIn, leadIn, leadOf } from '../../src/loader/leads.ts';
import { folded, wordsOf } from '../../src/loader/word-ends.ts';

/** What stands behind the words, or undefined where the line announces no answer. */
const key = (text: string): string | undefined => {
  const lead = leadOf(text);
  return lead?.kind === 'answer' ? text.slice(lead.from) : undefined;
};

describe('a line announces an answer', () => {
  it.each([
    ...['Answer: B', 'Answers: B', 'ANSWER: B', 'Ans: B', 'Correct answer: B', 'Correct Answer is: B', 'Key: B'],
    ...['The answer is B', 'The correct answers are B', 'The correct option is B', 'Right choice: B', 'Correct: B'],
    ...['Answer = B', 'Answer - B', 'Answer – B', 'Answer -> B', 'Answer B', 'Answer key: B', 'Our answer: B'],
    ...['✅ Answer: B', '👉 Correct answer: B', '[!success]- Answer: B', 'Show answer: B'],
    ...['Antwort: B', 'Richtige Antwort: B', 'Die richtige Antwort ist B'],
    ...['Ответ: B', 'Правильный ответ: B', 'Верный ответ — B', 'Правильный вариант: B', 'Відповідь: B'],
    ...['Respuesta: B', 'Respuesta correcta: B', 'La respuesta correcta es B', 'Resposta: B', 'Gabarito: B'],
    ...['Réponse : B', 'La bonne réponse est B', 'Bonnes : B', 'Bonne réponse: B'],
    ...['Risposta corretta: B', 'La risposta corretta è B', 'Antwoord: B', 'Juiste antwoord: B', 'Svar: B'],
    ...['Odpowiedź: B', 'Poprawna odpowiedź: B', 'Odpověď: B', 'Odgovor: B', 'Răspuns corect: B', 'Përgjigja: B'],
    ...['Απάντηση: B', 'Cevap: B', 'Doğru cevap: B', 'Jawaban: B', 'Đáp án: B', 'คำตอบ: B', 'उत्तर: B'],
    ...[
      '答案：B',
      '正确答案：B',
      '答え：B',
      '正解：B',
      '정답: B',
      '답: B',
      'الإجابة: B',
      'الإجابة الصحيحة: B',
      'תשובה: B',
    ],
  ])('%s', (line) => {
    expect(key(line)).toBe('B');
  });

  it.each(['Answer', 'Answer:', '**Answer**', '#### Answers', 'See answer', '💡 Answer 💡'])(
    'with what stands below it: %s',
    (line) => {
      expect(leadOf(line)).toMatchObject({ kind: 'answer', sure: true });
    },
  );

  it('surely with a colon or a verb, and not so without', () => {
    expect(leadOf('Answer: B')).toMatchObject({ sure: true });
    expect(leadOf('Answer is B')).toMatchObject({ sure: true });
    expect(leadOf('Answer B')).toMatchObject({ sure: false });
  });

  it.each([
    ...['Answers to these questions are in the notes', 'Answer the door', 'Answer each question', 'Answerable calls'],
    ...['Keys and values', 'Keyboard: B', 'Options: B', 'The service that answers: B', 'Correctly spelt', 'Anselm: B'],
    ...['Answer with Explanations', 'Unanswered: B', 'Responsable: B', 'Ответственный: B'],
  ])('but not in %j', (line) => {
    expect(key(line)).toBeUndefined();
  });
});

describe('a line announces an explanation', () => {
  it.each([
    ...['Explanation:', 'Explanation', 'Explanation: B is right', 'Explanations:', 'Solution: take B', 'Rationale: B'],
    ...['Reference: https://docs.example', 'References:', 'Learn more: a page', '💡 Explanation:', 'Reasoning - B'],
    ...[
      'Erklärung:',
      'Begründung: B',
      'Пояснение:',
      'Объяснение: B',
      'Explicación:',
      'Justificativa:',
      'Explications :',
    ],
    ...[
      'Spiegazione:',
      'Uitleg:',
      'Wyjaśnienie:',
      'Açıklama:',
      'Penjelasan:',
      'Giải thích:',
      '解释：',
      '解説：',
      '해설:',
    ],
    ...['الشرح:', 'คำอธิบาย:'],
  ])('%s', (line) => {
    expect(leadOf(line)).toEqual({ kind: 'explanation' });
  });

  it.each(['Your answer: A', 'My answer: A', 'Your final answer is A', '**Your answer**'])(
    'also %s, which is a guess and no key',
    (line) => {
      expect(leadOf(line)).toEqual({ kind: 'explanation' });
    },
  );

  it.each(['Explanation of terms', 'Solutions architects plan', 'References are links', 'Learn more about it'])(
    'but not %s',
    (line) => {
      expect(leadOf(line)).toBeUndefined();
    },
  );
});

describe('labels that a sentence says to be right', () => {
  it.each([
    ['The correct answer is B, as it hums.', ['B']],
    ['So the answer should be option C.', ['C']],
    ['Answer: A. Later the answer is (D).', ['A', 'D']],
    ['La respuesta correcta es B.', ['B']],
  ])('%s', (text, labels) => {
    expect(labelsSaid(text)).toEqual(labels);
  });

  it.each(['The answer is a pool', 'The answer is Bees', 'Your answer: A', 'Option B is wrong', 'Answers A to D'])(
    'none in: %s',
    (text) => {
      expect(labelsSaid(text)).toEqual([]);
    },
  );
});

describe('a label that is said to be right is found by every word that is written in English letters', () => {
  const nouns =
    'answer answers ans key antwort antworten respuesta resposta gabarito reponse reponses risposta risposte antwoord svar vastaus fasit odpowiedz odpowiedzi odgovor raspuns pergjigja cevap jawaban';
  const rights =
    'correct right true richtig richtige korrekt correcta corretas certa correcte bonne juste exacte corretta giusta esatta juiste riktig rigtigt oikea poprawna corect benar';

  it.each(nouns.split(' '))('%s: B', (noun) => {
    expect(labelsSaid(`And so the ${noun}: B`)).toEqual(['B']);
  });

  it.each(rights.split(' '))('%s option: B', (right) => {
    expect(labelsSaid(`And so the ${right} option: B`)).toEqual(['B']);
    expect(labelsSaid(`So B is ${right}.`)).toEqual(right === 'true' ? [] : ['B']);
  });
});

describe('the patterns for lines of English letters, and what is looked for before large patterns', () => {
  /** No look before: each line is given to the patterns themselves. */
  const unasked: LeadPatterns = { ...patternsForAny(), may: { lead: /(?:)/, label: /(?:)/, saidBehind: /(?:)/ } };
  const words = [
    ...['answer', 'Answers', 'ans', 'key', 'odpowiedz', 'svar', 'tačan odgovor', 'ответ', '答案', 'réponse', 'e saktë'],
    ...['correct', 'Right', 'true', 'poprawna', 'richtige', 'правильный', 'bonne', 'option', 'choice', 'вариант'],
    ...['opcion', 'The', 'la', "l'", 'click for', 'show', 'hint and', 'your', 'final', 'is', 'are', 'should be', 'è'],
    ...['es', ':', '：', '=', ' - ', '(s)', '(en)', '(', ')', 'A', 'B', 'c', '(D)', '"E"', 'correction', 'erratum'],
    ...['explanation', 'lösung', 'solution', 'the answer', 'also', 'too', 'plan', '2', '✅', '«', '—', '“', '❶', '.'],
  ];
  const line = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 9 })
    .map((parts) => parts.flat().join(''));

  it('find what those for any line find', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(leadIn(text, patternsFor(text))).toEqual(leadIn(text, unasked));
        expect(labelsSaidIn(text, patternsFor(text))).toEqual(labelsSaidIn(text, unasked));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('words are looked up as patterns would find them', () => {
  it.each([
    // Glued, in brackets, of several words, with endings.
    ...['Correctanswer: B', 'Answer (s): B', 'Antwort(en): B', 'Correct option(s): B', 'Option correct: B'],
    ...['Answer key: B', 'Answer correct: B', 'Correct answer key right: B', 'Answersaktë: B', 'Përgjigja e saktë: B'],
    ...['Câu trả lời đúng: B', 'Câu trả lời: B', 'Odpowiedzi: B', 'Richtige Antworten: B'],
    ...['Tačan odgovor: B', 'Правильныйответ: B', 'Верный вариант(s): B', "Show l'answer: B", 'Hint and the key: B'],
    // Letters that are the same without regard to case: a long s, a sign for kelvin, sigmas.
    ...['Anſwer: B', '\u212aey: B', 'ANSWER: B', 'ΑΠΆΝΤΗΣΗ ΣΩΣΤΉ: B', 'Απάντηςη: B'],
  ])('%s', (line) => {
    expect(key(line)).toBe('B');
    expect(labelsSaid(`(${line}`)).toEqual(['B']);
  });

  it.each([
    ...['Yanit: B', 'Açiklama:', 'YANİT: B', 'Answerx: B', 'Answerя: B', 'Correctt: B', 'An swer: B'],
    ...['Правильн ответ: B', 'Правильнейший ответ: B', 'Answer𝐀: B', 'Correct  answer: B'],
  ])('but not %s', (line) => {
    expect(leadOf(line)).toBeUndefined();
  });

  it.each([
    ['So the answer is/are B', ['B']],
    ['So 𝐀answer: B', []],
    ['So unanswer: B', []],
    [`${'x'.repeat(200)} correct answer(s) should be option "B"`, ['B']],
    ['A is A is correct.', ['A']],
    ['A is सहीВ is सही', ['A']],
    ['Correction: A is correct', ['A']],
    ['A is e saktë', ['A']],
    ['A is correct𝐀', ['A']],
    ['A is correctly', []],
  ])('labels that are said to be right in: %s', (text, labels) => {
    expect(labelsSaid(text)).toEqual(labels);
  });

  it('and again, where other lines were asked about in between', () => {
    const lines = Array.from({ length: 250 }, (_, index) => `Answer ${index % 120}: B`);
    for (const line of lines) expect(key(line)).toBe(line.slice('Answer '.length));
  });

  it('with the same letters being the same', () => {
    const words = [NOUNS, RIGHT, EXPLANATIONS, CHOICES].flatMap((list) => [...wordsOf(list).values()].flat());
    const letters = new Set(
      `${words.map((word) => word.letters).join('')}абвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџ`,
    );
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => !/[\ud800-\udfff]/.test(one),
    );
    const text = all.join('');
    const forms = all.map(folded);
    for (const letter of letters) {
      expect(text.match(new RegExp(letter, 'giu'))).toEqual(all.filter((_, index) => forms[index] === letter));
    }
    expect(all.filter((letter) => folded(letter).length !== 1)).toEqual([]);
    expect(all.filter((letter) => /[\p{L}\p{N}]/iu.test(letter) !== /[\p{L}\p{N}]/iu.test(folded(letter)))).toEqual([]);
  });
});
