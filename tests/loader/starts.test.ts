import { describe, expect, it } from 'vitest';
import { questionBlocks } from '../../src/loader/question-block.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const titles = (markdown: string): readonly string[] =>
  questionBlocks(parseMarkdown(markdown).children, markdown).map(({ title }) => title);

const BOXES = '- [ ] SQS\n- [x] SNS\n';
const ANSWERED = '- A) SQS\n- B) SNS\n\nAnswer: B\n';

describe('a heading with a number and a stem starts a question', () => {
  it.each([
    ['#### Q12. Which one?', 'Q12. Which one?'],
    ['### 5 . Is this right?', '5 . Is this right?'],
    ['## Question 4 - Which one?', 'Question 4 - Which one?'],
    ['###### 1. Что выведет код?', '1. Что выведет код?'],
  ])('%s', (heading, title) => {
    expect(titles(`${heading}\n\n- one\n- two\n`)).toEqual([title]);
  });

  it.each(['### 12 angry men', '### 1.5 release', '### Q1 - Q10', '### 2024-01-05'])('but %s does not', (heading) => {
    expect(titles(`${heading}\n\n- one\n- two\n`)).toEqual([]);
  });

  it('with the case that stands right above it, and not with the title of a group', () => {
    const starts = (above: string): readonly number[] => {
      const markdown = `# Exam\n\n${above}\n### 5 . Which service scales it?\n\n${BOXES}`;
      return questionBlocks(parseMarkdown(markdown).children, markdown).map(({ start }) => start);
    };
    expect(starts('### A shop sells its goods from one server in one region')).toEqual(['# Exam\n\n'.length]);
    expect(starts('### Shops')).toEqual(['# Exam\n\n### Shops\n'.length]);
  });
});

describe('a heading without number starts a question', () => {
  it.each([
    ['boxes of which one is ticked', BOXES],
    ['options with an answer behind', ANSWERED],
    ['lettered lines with an answer behind', 'A. SQS\nB. SNS\n\n**Answer: B**\n'],
    ['options with a spoiler behind', '- SQS\n- SNS\n\n<details>\n\nSNS\n\n</details>\n'],
    ['a picture, then boxes', `![](a.png)\n\n${BOXES}`],
  ])('over %s', (_what, below) => {
    expect(titles(`### Which one sends to many?\n\n${below}`)).toEqual(['Which one sends to many?']);
  });

  it('over boxes that nobody ticked only where it asks', () => {
    const boxes = '- [ ] SQS\n- [ ] SNS\n';
    expect(titles(`### Which one?\n\n${boxes}`)).toEqual(['Which one?']);
    expect(titles(`### Things that are left to do before the next release\n\n${boxes}`)).toEqual([]);
  });

  it.each([
    ['a list without a key', '- SQS\n- SNS\n'],
    ['prose', 'SQS and SNS.\n'],
    ['the next heading, which has the boxes', `### Which one?\n\n${BOXES}`],
  ])('but not over %s', (_what, below) => {
    expect(titles(`### Messages\n\n${below}`)).not.toContain('Messages');
  });

  it('but not where its title asks nothing, as one of things to do', () => {
    expect(titles(`### Roadmap\n\n${BOXES}`)).toEqual([]);
  });

  it('but not when it announces the answer of the question above, also below Questions', () => {
    const answer = '#### Answer: B\n\n- SQS keeps\n- SNS sends\n';
    expect(titles(`## Questions\n\n### Which one?\n\n- A) SQS\n- B) SNS\n\n${answer}`)).toEqual(['Which one?']);
  });

  it('but not where it is the second half of a stem', () => {
    expect(titles(`### 1. A shop has a queue\n### Which one is it?\n\n${BOXES}`)).toEqual(['1. A shop has a queue']);
  });
});

describe('an item starts a question', () => {
  it('where options and keys stand within the items of a list', () => {
    const item = (number: number, stem: string): string =>
      `${number}. ${stem}\n   - A. SQS\n   - B. SNS\n\n   <details>\n\n   Correct answer: B\n\n   </details>\n\n`;
    expect(titles(item(1, 'Which one sends?') + item(2, 'Which one keeps?'))).toEqual([
      'Which one sends?',
      'Which one keeps?',
    ]);
  });

  it.each([
    ['the items have no key', '1. One\n   - A. SQS\n   - B. SNS\n\n2. Two\n   - A. SQS\n   - B. SNS\n'],
    ['the items are options', '### Q1\n\n1. One\n   - first\n   - second\n2. Two\n\nAnswer: 2\n'],
  ])('but not where %s', (_what, markdown) => {
    expect(titles(markdown)).not.toContain('One');
  });
});

describe('a paragraph starts a question', () => {
  it.each([
    ['with a word and a number', `Q78. Which one?\n\n${BOXES}`, 'Q78. Which one?'],
    ['with a word and a number alone', `**Question 5**\n\nWhich one?\n\n${BOXES}`, 'Question 5'],
    ['in bold over options with a key', `**Which one sends to many?**\n\n${ANSWERED}`, 'Which one sends to many?'],
    ['with a number over options with a key', `12. Which one?\n\n${ANSWERED}`, 'Which one?'],
    ['announced as a question', `Question: Which one?\n\n${ANSWERED}`, 'Question: Which one?'],
    ['with its options and key on its lines', 'Which one?\nA. SQS\nB. SNS\nANSWER: B\n', 'Which one?'],
  ])('%s', (_how, markdown, title) => {
    expect(titles(markdown)).toEqual([title]);
  });

  it.each([
    ['in bold over a list without a key', '**Which services are there?**\n\n- SQS\n- SNS\n'],
    ['in bold that asks nothing', '**Note**\n\n- [x] done\n- [ ] to do\n'],
    ['of prose over boxes', `This is what is left to do:\n\n${BOXES}`],
    ['that starts with a year', '1999. A year to remember.\n\nThen came the next.\n'],
  ])('but not %s', (_how, markdown) => {
    expect(titles(markdown)).toEqual([]);
  });
});
