import { describe, expect, it } from 'vitest';
import { faults, key, read } from '../support/note-text.ts';

const LETTERED = 'A. one\nB. two\nC. three\nD. four\nE. five';
const NUMBERED = '1. one\n2. two\n3. three';
const asked = (options: string, answer: string): string => `### Q1\n\nWhich?\n\n${options}\n\n${answer}\n`;
const marked = (mark: string): string =>
  asked(NUMBERED, `<details>\n<summary>Explanation</summary>\n\n${mark}\n\n</details>`);
const keysIn = (note: string): readonly string[] => read(note).questions.map((one) => key(one).join());

describe('a lone small letter between capitals', () => {
  it.each([
    ['**Resposta:** A e B', '1,2'],
    ['Risposta: B e C', '2,3'],
    ['Answer: A i B', '1,2'],
    ['**Resposta:** A, B e D', '1,2,4'],
  ])('is the word for and where it is one: %s', (answer, expected) => {
    expect(keysIn(asked(LETTERED, answer))).toEqual([expected]);
  });

  it.each(['Answer: A b C', 'Answer: a, B'])('is never guessed at else: %s', (answer) => {
    expect(keysIn(asked(LETTERED, answer))).toEqual([]);
    expect(faults(asked(LETTERED, answer)).join()).toContain('key-not-understood');
  });
});

describe('a mark of which a part is struck out, hidden or no text', () => {
  it.each([
    '<mark><del>1</del> 2</mark>',
    '<mark><s>1</s>, 2</mark>',
    '<mark><strike>1</strike><br>2</mark>',
    '<mark><span hidden>1</span> 2</mark>',
    '<mark><span style="display:none">1</span> 2</mark>',
    '<mark>![1](x.png) 2</mark>',
    '<del><mark>1</mark></del>',
    '~~<mark>1</mark>~~',
    '<mark>2<mark>3</mark></mark>',
  ])('is no key that anybody can be sure of: %s', (mark) => {
    expect(keysIn(marked(mark))).toEqual([]);
    expect(faults(marked(mark)).join()).toContain('key-not-understood');
  });

  it.each(['script', 'style', 'template', 'textarea'])('is none in <%s>, which nobody reads', (name) => {
    expect(keysIn(marked(`<${name}>"<mark>3</mark>"</${name}>`))).toEqual([]);
  });
});

it('a key in indented code is none', () => {
  expect(keysIn(marked('text\n\n    Answer: 3\n'))).toEqual([]);
});

describe('a key and an answer sheet that disagree', () => {
  const two = (sheet: string): string =>
    `### 1. Which?\n\nA. one\nB. two\n\nAnswer: A\n\n### 2. Who?\n\nA. one\nB. two\n\n## Answer Key\n\n${sheet}\n`;

  it('are told', () => {
    expect(keysIn(two('1. B\n2. A'))).toEqual(['1']);
    expect(faults(two('1. B\n2. A')).join()).toContain('keys-disagree');
  });

  it('and those that agree are fine', () => {
    expect(keysIn(two('1. A\n2. B'))).toEqual(['1', '2']);
  });
});

describe('a sentence that says otherwise than the key', () => {
  it.each([
    ['Answer: B', 'Actually option 3 is correct.'],
    ['Answer: B', 'Option B is wrong.'],
    ['Answer: 2', 'Option 3 is right, option 2 is wrong.'],
  ])('%s, %s', (answer, sentence) => {
    const note = asked(NUMBERED, `${answer}\n\n${sentence}`);
    expect(keysIn(note)).toEqual([]);
    expect(faults(note).join()).toContain('keys-disagree');
  });

  it.each(['Option 2 is correct.', 'Option 1 is wrong.', 'Option B is wrong only for those who cannot read.'])(
    'not one that agrees or goes on: %s',
    (sentence) => {
      expect(keysIn(asked(NUMBERED, `Answer: B\n\n${sentence}`))).toEqual(['2']);
    },
  );
});

describe('a key that is a place of one option and the text of another', () => {
  it.each([
    ['1. b\n2. a\n3. c', 'a'],
    ['1. 1, 2\n2. 2, 3\n3. 1', '1, 2'],
  ])('%s: %s', (options, answer) => {
    expect(keysIn(asked(options, `Answer: ${answer}`))).toEqual([]);
  });
});

it('a Cyrillic letter that looks like a Latin one names no numbered option', () => {
  expect(keysIn(marked('<mark>В</mark>'))).toEqual([]);
});

describe('a <quiz> that is never closed', () => {
  it.each(['<quiz>\n\nWhich?\n\n- [x] a\n- [ ] b\n', '<quiz/>\nWhich?\n\n- [x] a\n- [ ] b\n'])(
    'is told: %j',
    (note) => {
      expect(faults(note).join()).toContain('unclosed-html');
    },
  );
});
