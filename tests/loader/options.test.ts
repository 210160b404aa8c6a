import { describe, expect, it } from 'vitest';
import { findOptions } from '../../src/loader/options.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { readOne, rightTexts, written } from '../support/note-text.ts';

const find = (markdown: string, answerStart: number = Number.POSITIVE_INFINITY) =>
  findOptions(parseMarkdown(markdown).children, answerStart, markdown);

/** Each option as `label: words`. */
const options = (markdown: string): readonly string[] =>
  find(markdown)?.options.map(({ label, plain }) => `${label}: ${plain}`) ?? [];

describe('options may be written', () => {
  const LETTERS = ['A: Queue', 'B: Topic', 'C: Stream'];
  const NUMBERS = ['1: Queue', '2: Topic', '3: Stream'];

  it.each([
    ['as a numbered list', '1. Queue\n2. Topic\n3. Stream', NUMBERS],
    ['with brackets behind the numbers', '1) Queue\n2) Topic\n3) Stream', NUMBERS],
    ['with every number 1', '1. Queue\n1. Topic\n1. Stream', NUMBERS],
    ['with empty lines between', '1. Queue\n\n2. Topic\n\n3. Stream', NUMBERS],
    ['with letters in a bulleted list', '- A) Queue\n- B) Topic\n- C) Stream', LETTERS],
    ['with a stop behind the letters', '- A. Queue\n- B. Topic\n- C. Stream', LETTERS],
    ['with a colon behind the letters', '- A: Queue\n- B: Topic\n- C: Stream', LETTERS],
    ['with letters in brackets', '* (A) Queue\n* (B) Topic\n* (C) Stream', LETTERS],
    ['with numbers in a bulleted list', '- 1. Queue\n- 2. Topic\n- 3. Stream', NUMBERS],
    ['as bullets with a nested list', '- 1\n  - Queue\n- 2\n  - Topic\n- 3\n  - Stream', NUMBERS],
    ['as letters with a nested list', '- A\n  - Queue\n- B\n  - Topic\n- C\n  - Stream', LETTERS],
    ['as labels with a paragraph below', '- 1\n\n  Queue\n- 2\n\n  Topic\n- 3\n\n  Stream', NUMBERS],
    ['as bullets alone', '- Queue\n- Topic\n- Stream', NUMBERS],
    ['with three kinds of marks, each a list for CommonMark', '1. Queue\n2) Topic\n3. Stream', NUMBERS],
  ])('%s', (_how, markdown, expected) => {
    expect(options(markdown)).toEqual(expected);
    expect(find(markdown)?.unclear).toBe(false);
  });
});

describe('an option', () => {
  const texts = (markdown: string): readonly string[] | undefined => find(markdown)?.options.map(({ text }) => text);

  it('keeps its Markdown, and loses the indentation of the list', () => {
    expect(texts('1. Use **SNS**\n   with [SQS](../sqs)\n\n   ```yaml\n   a:\n     b\n   ```\n2. `Ref`')).toEqual([
      'Use **SNS**\nwith [SQS](../sqs)\n\n```yaml\na:\n  b\n```',
      '`Ref`',
    ]);
  });

  it('loses its letter, from the text and from the words', () => {
    expect(find('- A) **SNS**\n- B) *SQS*')?.options).toMatchObject([
      { label: 'A', text: '**SNS**', plain: 'SNS' },
      { label: 'B', text: '*SQS*', plain: 'SQS' },
    ]);
  });

  it('keeps a capital letter that is no label', () => {
    expect(options('- A queue\n- A topic')).toEqual(['1: A queue', '2: A topic']);
    expect(options('1. A queue\n2. A topic')).toEqual(['1: A queue', '2: A topic']);
  });

  it('may hold a list of its own', () => {
    expect(options('1. Both:\n   - SNS\n   - SQS\n2. None')).toEqual(['1: Both:\nSNS\nSQS', '2: None']);
  });

  it('ends where the answer starts, also when the answer is indented into it', () => {
    const markdown = '1. Queue\n2. Topic\n   <details>\n   <mark>1</mark>\n   </details>';
    expect(find(markdown, markdown.indexOf('<details>'))?.options).toMatchObject([
      { label: '1', text: 'Queue', plain: 'Queue' },
      { label: '2', text: 'Topic', plain: 'Topic' },
    ]);
  });
});

describe('the list of options', () => {
  it('is the last one; those above it belong to the stem', () => {
    const markdown = 'The app must:\n\n- scale\n- be cheap\n\nWhich one?\n\n1. Queue\n2. Topic';
    expect(options(markdown)).toEqual(['1: Queue', '2: Topic']);
    expect(find(markdown)).toMatchObject({ start: markdown.indexOf('1. Queue'), unclear: false });
  });

  it('is also the last one where the stem counts too', () => {
    expect(options('Steps:\n\n1. Sign up\n2. Sign in\n\nWhat next?\n\n1. Queue\n2. Topic')).toEqual([
      '1: Queue',
      '2: Topic',
    ]);
  });

  it('may not stand in the answer', () => {
    const markdown = '1. Queue\n2. Topic\n\n<details>\n\n- source one\n- source two\n\n</details>';
    expect(find(markdown, markdown.indexOf('<details>'))?.options.map(({ plain }) => plain)).toEqual([
      'Queue',
      'Topic',
    ]);
  });

  it('is not there in prose', () => {
    expect(find('Which one?\n\nNobody knows.')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});

describe('options that something without indentation cuts in two', () => {
  it.each([
    ['a fence', '```sh\naws sns\n```'],
    ['an image', '![flow](flow.png)'],
    ['a paragraph', 'and more of it'],
  ])('go on behind %s, which belongs to the option above', (_what, between) => {
    const found = find(`1. Queue\n2. Topic\n\n${between}\n\n3. Stream\n4. Table`);
    expect(found).toMatchObject({ start: 0, unclear: false });
    expect(found?.options.map(({ label, text }) => [label, text])).toEqual([
      ['1', 'Queue'],
      ['2', `Topic\n\n${between}`],
      ['3', 'Stream'],
      ['4', 'Table'],
    ]);
  });

  it('go on more than once, and a key counts over all parts', () => {
    const list = '1. Queue\n\n```\na\n```\n\n2. Topic\n\n```\nb\n```\n\n3. Stream';
    expect(options(list)).toEqual(['1: Queue\na', '2: Topic\nb', '3: Stream']);
    expect(rightTexts(readOne(written({ options: list, key: '<mark>3</mark>' })))).toEqual(['Stream']);
  });
});

describe('nobody can say which option a key means', () => {
  it.each([
    ['when the first options are missing', '3. Stream\n4. Table'],
    ['when the list starts at 0', '0. Queue\n1. Topic'],
    ['when a number is missing between two parts', '1. Queue\n2. Topic\n\n```\na\n```\n\n4. Table\n5. Graph'],
    ['when a letter is left out', '- A) Queue\n- C) Stream'],
    ['when letters are out of order', '- B) Topic\n- A) Queue'],
    ['when bullets stand below a numbered list', '1. Queue\n2. Topic\n\nSources:\n\n- the guide\n- the blog'],
  ])('%s', (_when, markdown) => {
    expect(find(markdown)?.unclear).toBe(true);
  });
});
