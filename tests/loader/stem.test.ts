import { describe, expect, it } from 'vitest';
import { questionBlocks } from '../../src/loader/question-block.ts';
import { readStem } from '../../src/loader/stem.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { only, readOne, written } from '../support/note-text.ts';

/** The stem of a note with one question, whose options start at `1. a`. */
function stem(markdown: string) {
  return readStem(only(questionBlocks(parseMarkdown(markdown).children, markdown)), markdown.indexOf('1. a'), markdown);
}

describe('a stem', () => {
  it('is what stands between the heading and the options', () => {
    expect(stem('### Q1\n\n**Which\ntoken?**\n\n1. a\n')).toEqual({
      text: '**Which\ntoken?**',
      plain: 'Which\ntoken?',
    });
  });

  it('has neither the place to link to before a number nor that number', () => {
    const answered = '- [x] a\n- [ ] b\n';
    expect(readOne(`### <a name="q7"></a>7. Which one?\n\n${answered}`).stem).toBe('Which one?');
    expect(readOne(`### <a id="q7"></a> Which one?\n\n${answered}`).stem).toBe('Which one?');
    expect(readOne(`### 7. Which <a href="x">one</a>?\n\n${answered}`).stem).toBe('Which <a href="x">one</a>?');
  });

  it('may have three paragraphs, and other blocks between', () => {
    const text = '**One.**\n\n**Two.**\n\n```yaml\na: 1\n```\n\n**Three?**';
    expect(stem(`### Q1\n\n${text}\n\n1. a\n`)).toEqual({ text, plain: 'One.\nTwo.\na: 1\nThree?' });
  });

  it('may hold a list and an image', () => {
    const text = 'The app must\n\n- scale\n- sleep\n\n![flow](flow.png)';
    expect(stem(`### Q1\n\n${text}\n\n1. a\n`)).toEqual({ text, plain: 'The app must\nscale\nsleep\nflow' });
  });

  it('does not count comments at its ends', () => {
    expect(stem('### Q1\n\n<!-- id: a -->\n\n**Which?**\n\n<!-- tags: b -->\n\n1. a\n')).toEqual({
      text: '**Which?**',
      plain: 'Which?',
    });
  });

  it('is the heading where nothing else stands there', () => {
    expect(stem('## Questions\n\n### Which *token*?\n\n1. a\n')).toEqual({
      text: 'Which *token*?',
      plain: 'Which token?',
    });
  });

  it('is empty where nothing stands there and the heading only counts', () => {
    expect(stem('### Q1\n\n1. a\n')).toEqual({ text: '', plain: '' });
  });
});

describe('a stem of a question', () => {
  it.each([
    ['one bold paragraph', '**Which token?**', 'Which token?'],
    ['two', '**An app grows.**\n\n**Which token?**', 'An app grows.\nWhich token?'],
    ['three', '**An app grows.**\n\n**It signs in.**\n\n**Which token?**', 'An app grows.\nIt signs in.\nWhich token?'],
    ['plain prose around bold', 'Read.\n\n**Which token?**\n\nOnly one fits.', 'Read.\nWhich token?\nOnly one fits.'],
    ['a list', '**It must:**\n\n- sign in\n- sign out\n\n**Which?**', 'It must:\nsign in\nsign out\nWhich?'],
  ])('may be %s', (_what, text, plainStem) => {
    expect(readOne(written({ stem: text }))).toMatchObject({ stem: text, plainStem, kind: 'single' });
  });
});
