import { describe, expect, it } from 'vitest';
import { questionBlocks } from '../../src/loader/question-block.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

/** Each block as its heading, `#` where that only counts, and how many nodes belong to it: also the heading, where it says something. */
const blocks = (markdown: string): readonly string[] =>
  questionBlocks(parseMarkdown(markdown).children, markdown).map(
    ({ title, numbered, nodes }) => `${numbered ? '#' : ''}${title}: ${nodes.length}`,
  );

describe('a question starts', () => {
  it.each(['### Q1', '### 1', '## Question 7', '#### q 12.', '### 3)', '###### Q9:', 'Q1\n---', '### **Q1**'])(
    'at a heading that only counts: %j',
    (heading) => {
      expect(blocks(`${heading}\n\nStem\n`)).toEqual([expect.stringMatching(/^#.*: 1$/)]);
    },
  );

  it.each(['## Questions', '## Practice questions', '## questions:', '# Quiz Questions'])(
    'at any deeper heading below %s',
    (heading) => {
      expect(blocks(`${heading}\n\n### Tokens\n\nStem\n`)).toEqual(['Tokens: 2']);
    },
  );

  it.each([
    ['at other headings', '## Pricing\n\nText\n\n### Community posts\n\n- one\n- two\n'],
    ['at headings as deep as Questions', '## Questions\n\n## About\n\nText\n'],
    ['at headings below such a one', '## Questions\n\n## About\n\n### Tokens\n\nText\n'],
    ['at numbers that are no count', '### 12345\n\n### Q11 - Q20\n\n### 1.5\n\n### Step 1\n'],
    ['at what looks like a heading in a fence', '```\n### Q1\n```\n'],
    ['at what looks like a heading in a comment', '<!--\n\n### Q1\n\n-->\n'],
  ])('not %s', (_where, markdown) => {
    expect(blocks(markdown)).toEqual([]);
  });

  it('at numbers that repeat under each group, also outside a section named Questions', () => {
    const markdown = '## Questions\n\n### Q1\n\na\n\n### Q2\n\nb\n\n## Q11 - Q20\n\n### Q1\n\nc\n\n### Q2\n\nd\n';
    expect(blocks(markdown)).toEqual(['#Q1: 1', '#Q2: 1', '#Q1: 1', '#Q2: 1']);
  });
});

describe('a question ends', () => {
  it('before the next one', () => {
    expect(blocks('### Q1\n\na\n\nb\n\n### Q2\n\nc\n')).toEqual(['#Q1: 2', '#Q2: 1']);
  });

  it('before prose under a heading as deep or less deep', () => {
    expect(blocks('### Q1\n\na\n\n### Community posts\n\nb\n')).toEqual(['#Q1: 1']);
    expect(blocks('### Q1\n\na\n\n## Links\n\nb\n')).toEqual(['#Q1: 1']);
  });

  it('not at a deeper heading of its own', () => {
    expect(blocks('## Exam\n\n### Q1\n\na\n\n#### Scenario\n\nb\n')).toEqual(['#Q1: 3']);
  });

  it('not at a heading within its answer', () => {
    expect(blocks('### Q1\n\n<details>\n\n## Why\n\na\n\n</details>\n\n## Links\n\nb\n')).toEqual(['#Q1: 4']);
  });

  it('at the first heading where its answer is never closed', () => {
    expect(blocks('### Q1\n\n<details>\n\na\n\n## Links\n\nb\n\n### Q2\n\nc\n')).toEqual(['#Q1: 2', '#Q2: 1']);
  });

  it('where it should, whatever closes nothing', () => {
    expect(blocks('### Q1\n\na\n\n</details>\n\n## Links\n\nb\n')).toEqual(['#Q1: 2']);
  });
});
