import { describe, expect, it } from 'vitest';
import { faults } from '../support/note-text.ts';

const QUESTION = '### Q1. Which?\n\n- [ ] one\n- [x] two\n';
const told = (text: string) => faults(text).filter((fault) => fault.endsWith(' in-comment'));

describe('a question in a comment is told', () => {
  it('where the comment starts', () => {
    expect(told(`# Notes\n\n<!--\n${QUESTION}-->\n`)).toEqual(['3:1 in-comment']);
  });

  it('once for each comment', () => {
    expect(told(`<!--\n${QUESTION}-->\n\ntext\n\n<!--\n${QUESTION}-->\n`)).toEqual([
      '1:1 in-comment',
      '10:1 in-comment',
    ]);
  });

  it.each([
    ['prose', '<!-- Which one? one, two -->\n'],
    ['a list of things to do', '<!--\n# To do\n\n- write\n- read\n-->\n'],
    ['a question with one option', '<!--\n### Q1. Which?\n\n- [x] one\n-->\n'],
    ['a fence that shows a comment', `\`\`\`\n<!--\n${QUESTION}-->\n\`\`\`\n`],
  ])('but not %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });
});
