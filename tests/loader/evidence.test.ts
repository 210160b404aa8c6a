import { describe, expect, it } from 'vitest';
import { evidenceIn, givesKey, hasKey, isLeadHeading, questionItems } from '../../src/loader/evidence.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { only } from '../support/note-text.ts';

const evidence = (markdown: string) => evidenceIn(parseMarkdown(markdown).children, markdown);
const first = (markdown: string) => only(parseMarkdown(markdown).children);

describe('the evidence of a question', () => {
  it.each([
    ['a ticked box', 'Which one?\n\n- [ ] SQS\n- [x] SNS\n'],
    ['a ticked box on a line', '・ [ ] SQS\n・ [x] SNS\n'],
    ['a star before a letter', '*a) SQS\nb) SNS\n'],
  ])('is ticked with %s', (_what, markdown) => {
    expect(evidence(markdown)).toBe('ticked');
  });

  it.each([
    ['a line', '- SQS\n- SNS\n\nAnswer: 2\n'],
    ['a line of the last item', '- SQS\n- SNS\nAnswer: 2\n'],
    ['<details>', '1. SQS\n2. SNS\n\n<details>\nSNS\n</details>\n'],
    ['a heading', 'A. SQS\nB. SNS\n\n#### Correct answer\n\nB\n'],
    ['another language', '- A) SQS\n- B) SNS\n\nОтвет: Б\n'],
  ])('is answered with an answer behind the options in %s', (_what, markdown) => {
    expect(evidence(markdown)).toBe('answered');
  });

  it('is boxed where nobody ticked', () => {
    expect(evidence('- [ ] SQS\n- [ ] SNS\n')).toBe('boxed');
  });

  it.each([
    ['nothing behind the options', '- SQS\n- SNS\n'],
    ['an answer without options', 'Which one?\n\nAnswer: SNS\n'],
    ['an answer before the options only', 'Answer: all of these\n\n- SQS\n- SNS\n'],
    ['an option that starts with the word', '- Answers come late\n- They come at once\n'],
    ['an answer far behind', `- SQS\n- SNS\n\n${'text\n\n'.repeat(5)}Answer: SNS\n`],
    ['options far below', `${'text\n\n'.repeat(13)}- [x] SQS\n- [ ] SNS\n`],
  ])('is none with %s', (_what, markdown) => {
    expect(evidence(markdown)).toBeUndefined();
  });

  it('has a key where it is ticked or answered', () => {
    expect((['ticked', 'answered', 'boxed', undefined] as const).map(hasKey)).toEqual([true, true, false, false]);
  });
});

describe('a node gives a key', () => {
  it.each(['- [x] SQS\n- [ ] SNS', 'Answer: B', '**Правильный ответ: Б**'])('as in %j', (markdown) => {
    expect(givesKey(first(markdown), markdown)).toBe(true);
  });

  it.each(['- [ ] SQS\n- [ ] SNS', 'Answer:', '#### Answer', 'SNS is the answer', 'Explanation: B'])(
    'but not in %j',
    (markdown) => {
      expect(givesKey(first(markdown), markdown)).toBe(false);
    },
  );
});

describe('a heading announces', () => {
  it.each([
    ['### Answer: D', true],
    ['#### Explanation', true],
    ['#### 答案', true],
    ['### Answers to the first part', false],
    ['### Which answer is right?', false],
    ['### Explanations of all kinds', false],
  ])('%s: %s', (markdown, announces) => {
    const heading = first(markdown);
    expect(heading.type === 'heading' && isLeadHeading(heading, markdown)).toBe(announces);
  });
});

describe('items are questions', () => {
  const items = (markdown: string, behind = ''): number => {
    const text = `${markdown}\n${behind}`;
    const [list, ...more] = parseMarkdown(text).children;
    return list?.type === 'list' ? questionItems(list, more, text).length : -1;
  };
  const QUESTION = '   - A. SQS\n   - B. SNS\n\n   Answer: B\n\n';

  it('where options and a key stand in them', () => {
    expect(items(`1. One?\n${QUESTION}2. Two?\n${QUESTION}`)).toBe(2);
  });

  it('all of them, where at least half have both', () => {
    expect(items(`1. One?\n${QUESTION}2. Two?\n   - A. SQS\n   - B. SNS\n`)).toBe(2);
    expect(items(`1. One?\n${QUESTION}2. Two\n3. Three\n`)).toBe(0);
  });

  it('where the last one has its key behind the list', () => {
    expect(items('1. One?\n   - A. SQS\n   - B. SNS\n', '\n<!-- -->\n\nAnswer: B\n')).toBe(1);
  });

  it.each([
    ['bullets', `- One?\n${QUESTION.replace(/^ /gm, '')}`],
    ['boxes', '1. [ ] One\n2. [x] Two\n'],
    ['options with lists in them', '1. One\n   - a\n   - b\n2. Two\n   - a\n   - b\n'],
  ])('but not where they are %s', (_what, markdown) => {
    expect(items(markdown)).toBe(0);
  });
});
