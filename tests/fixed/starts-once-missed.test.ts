import { expect, it } from 'vitest';
import { read, rightTexts } from '../support/note-text.ts';

const asked = (text: string) => read(text).questions.map((question) => [question.plainStem, ...rightTexts(question)]);

/** Questions that were passed over without a word, or taken for a part of the one below them. */
it.each([
  [
    'a heading that only says question',
    '## Practice Question\n\nWhich?\n\nA. ay\n\nB. bee\n\n> [!success]- Answer\n> **B — bee**\n>\n> It hums.\n\n---\n\n## Related\n',
    [['Which?', 'bee']],
  ],
  [
    'a number and a topic',
    'Question #1*Topic 1*\n\nWhich?\n\n- A. ay\n- B. bee\n\n**Correct Answer:** *B*\n\nQuestion #2*Topic 1*\n\nWhich other?\n\n- A. cee\n- B. dee\n\n**Correct Answer:** *A*\n',
    [
      ['Which?', 'bee'],
      ['Which other?', 'cee'],
    ],
  ],
  [
    'a sign before the number',
    '✅ Q6. Which?\n\na) ay\nb) bee ✅\n\n---\n\n✅ Q7. Which other?\n\na) cee ✅\nb) dee\n',
    [
      ['✅ Q6. Which?', 'bee'],
      ['✅ Q7. Which other?', 'cee'],
    ],
  ],
  [
    'an answer in a call-out beside that of the question',
    '> [!question] Which?\n> - [ ] A) ay\n> - [ ] B) bee\n\n> [!success]- Show answer\n> **Correct answer: B**\n>\n> It hums.\n',
    [['Which?', 'bee']],
  ],
  [
    'a bold key with its stop before the explanation',
    '### 1. Which?\n\n- a. ay\n- b. bee\n\n<details>\n<summary>Antwort</summary>\n\n**Richtige Antwort: b.** Sie summt.\n\n</details>\n',
    [['Which?', 'bee']],
  ],
  [
    'a key on the one line of its details',
    '### 1. Which?\n\n- a) ay\n- b) bee\n\n<details><summary>Respuesta</summary>**b**. It hums.</details>\n',
    [['Which?', 'bee']],
  ],
  [
    'numbers of one item each, with options that are paragraphs',
    '1. Which?\n\nA) ay\n\nB) bee\n\nC) cee\n\nD) dee\n\n**Answer:** Option **C**\n\n---\n\n2. Which other?\n\nA) eff\n\nB) gee\n\n**Answer:** Option **B**\n',
    [
      ['Which?', 'cee'],
      ['Which other?', 'gee'],
    ],
  ],
  [
    'codes in bold',
    '**KC 1.** Which?\n- a. ay\n- b. bee\n\n**Answer: b. bee.** It hums.\n\n---\n\n**KC 2.** Which other?\n- a. cee\n- b. dee\n\n**Answer: a. cee.** It sees.\n',
    [
      ['Which?', 'bee'],
      ['Which other?', 'cee'],
    ],
  ],
])('%s', (_what, text, expected) => {
  expect(asked(text)).toEqual(expected);
});
