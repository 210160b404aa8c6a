import { describe, expect, it } from 'vitest';
import { enclosedBlock, takeEnclosed } from '../../src/loader/enclosed.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { key, readOne } from '../support/note-text.ts';

const taken = (markdown: string) => takeEnclosed(parseMarkdown(markdown).children, markdown);

describe('what encloses a question', () => {
  it('is a <quiz> block, with all up to its end, empty lines included', () => {
    const { rest, enclosed } = taken('# Tour\n\n<quiz>\nWhich one?\n\n- [x] SNS\n- [ ] SQS\n</quiz>\n\nThe end.\n');
    expect(enclosed).toEqual([{ text: '\nWhich one?\n\n- [x] SNS\n- [ ] SQS\n', at: 14, end: 47, linesAbove: 2 }]);
    expect(rest.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it.each(['question', 'quiz', 'faq', 'help', 'example', 'QUESTION'])('is a call-out [!%s]', (name) => {
    expect(taken(`text\n\n> [!${name}]- Which one?\n> - SQS\n> - SNS\n`).enclosed).toMatchObject([
      { text: 'Which one?\n- SQS\n- SNS', at: 6, linesAbove: 2 },
    ]);
  });

  it('has the title of a call-out within it as a line', () => {
    const [one] = taken('> [!question] Which one?\n> - SQS\n> - SNS\n>\n>> [!success]- Answer\n>> SNS\n').enclosed;
    expect(one?.text).toBe('Which one?\n- SQS\n- SNS\n\nAnswer\nSNS');
  });

  it('counts the lines above each', () => {
    const quiz = '<quiz>\nWhich one?\n</quiz>\n';
    expect(taken(`${quiz}\n${quiz}`).enclosed.map(({ linesAbove }) => linesAbove)).toEqual([0, 4]);
  });

  it.each([
    ['items', '> **1.** Which one?\n> - A) SQS\n> - B) SNS\n>\n> **Answer: B**\n'],
    ['lines', '> Which one?\n>\n> A. SQS\n> B. SNS\n>\n> Answer: B\n'],
  ])('is a quote with a question, its options as %s, and its key', (_how, markdown) => {
    expect(taken(`## Check\n\n${markdown}`).enclosed).toHaveLength(1);
  });

  it.each([
    ['a quote without key', '> Which one?\n> - A) SQS\n> - B) SNS\n'],
    [
      'a quote of two questions',
      '> Which?\n>\n> A. a\n> B. b\n>\n> Answer: B\n>\n> Which?\n>\n> A. a\n> B. b\n>\n> Answer: A\n',
    ],
    ['a quote of options and key', '> A. a\n> B. b\n>\n> Answer: B\n'],
    ['a quote below the code it asks about', '```\na\n```\n> Which?\n>\n> A. a\n> B. b\n>\n> Answer: B\n'],
    ['a quote', '> Which one?\n> - SQS\n'],
    ['a call-out that warns', '> [!warning] Which one?\n> - SQS\n'],
    ['a <quiz> that is never closed', '<quiz>\nWhich one?\n\ntext\n'],
    ['a <quiz> in which another starts', '<quiz>\nWhich one?\n\n<quizzes>\n\n</quiz>\n'],
    ['a <quiz> in a fence', '```\n<quiz>\na\n</quiz>\n```\n'],
    ['an element named alike', '<quizzes>\na\n</quiz>\n'],
  ])('is not %s', (_what, markdown) => {
    expect(taken(markdown).enclosed).toEqual([]);
  });
});

describe('the text within', () => {
  const stem = (text: string): string => {
    const { stemFrom } = enclosedBlock(parseMarkdown(text).children, text);
    return text.slice(stemFrom).split('\n- ')[0]?.trim() ?? '';
  };

  it.each([
    ['Which one?\n- SQS\n- SNS\n', 'Which one?'],
    ['3. Which one?\n', 'Which one?'],
    ['### 3\n\nWhich one?\n\n- SQS\n- SNS\n', 'Which one?'],
    ['Question 3\nWhich one?\n\n- SQS\n- SNS\n', 'Which one?'],
  ])('has its stem behind what counts: %j', (text, wanted) => {
    expect(stem(text)).toBe(wanted);
  });

  it('has no heading that only counts among what is asked', () => {
    const text = '### 3\n\nWhich one?\n';
    expect(enclosedBlock(parseMarkdown(text).children, text).nodes.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('is read as a question with the line of the note where it opens', () => {
    const question = readOne('# Tour\n\n<quiz>\nWhich one?\n- [ ] SQS\n- [x] SNS\n</quiz>\n');
    expect([question.plainStem, key(question), question.place.line]).toEqual(['Which one?', [2], 3]);
  });
});
