import { describe, expect, it } from 'vitest';
import { readAnswerBlock } from '../../src/loader/answer-block.ts';
import { answerStart } from '../../src/loader/answer-start.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

const find = (markdown: string) => {
  const nodes = parseMarkdown(markdown).children;
  const start = answerStart(nodes, markdown);
  return start === undefined ? undefined : readAnswerBlock(nodes, start, markdown);
};
const keys = (markdown: string): readonly string[] | undefined =>
  find(markdown)?.keys.map(({ texts }) => texts[0] ?? '');
const explanation = (markdown: string): string | undefined => find(markdown)?.explanation;

describe('the answer', () => {
  it('reaches over all <details> behind the options, as a hint may stand before the answer', () => {
    const markdown = 'Stem\n\n<details>\na\n</details>\n\n<details>\nb\n</details>';
    const found = find(markdown);
    expect(found?.closed).toBe(true);
    expect(markdown.slice(found?.span.start, found?.span.end)).toBe(
      '<details>\na\n</details>\n\n<details>\nb\n</details>',
    );
  });

  it('reaches over answers that are nested in it', () => {
    const markdown = '<details>\n\na\n\n<details>\nb\n</details>\n\nc\n\n</details>\n\nd';
    const found = find(markdown);
    expect(markdown.slice(found?.span.start, found?.span.end)).toBe(markdown.slice(0, -'\n\nd'.length));
    expect(found?.explanation.replace(/\s+/g, ' ')).toBe('a b c');
  });

  it('reaches to the end where it is never closed', () => {
    const markdown = '<details>\n\na\n\n<mark>2</mark>\n';
    expect(find(markdown)).toMatchObject({ closed: false, explanation: 'a', keys: [{ texts: ['2'] }] });
    expect(find(markdown)?.span.end).toBe(markdown.trimEnd().length);
  });

  it('is not there without <details>', () => {
    expect(find('Stem\n\n<mark>2</mark>')).toBeUndefined();
    expect(find('`<details>`\n\n```\n<details>\n```\n\n<!-- <details> -->')).toBeUndefined();
    expect(find('details>\n\n<mark>2</mark>\n\n</details>')).toBeUndefined();
  });
});

describe('places that may hold the key', () => {
  it.each([
    ['a mark', '<details>\n\n<mark>2</mark>\n</details>', ['2']],
    ['a mark with a style', '<details>\n\n<mark style="color:white">1, 5</mark>\n</details>', ['1, 5']],
    ['a mark with `>` in an attribute', '<details>\n\n<mark title="a > b">2</mark>\n</details>', ['2']],
    ['a mark in capitals', '<details>\n<MARK>2</MARK>\n</details>', ['2']],
    ['a mark over several lines', '<details>\n<mark>\n2\n</mark>\n</details>', ['2']],
    ['a mark with tags within', '<details>\n<mark><b>2</b></mark>\n</details>', ['2']],
    ['an empty mark', '<details>\n\n<mark></mark>\n</details>', ['']],
    ['a heading with a colon', '<details>\n<h4>Correct answer: D</h4>\n</details>', ['D']],
    ['a heading of another size', '<details>\n<h2>The answer is: B, E</h2>\n</details>', ['B, E']],
    [
      'all of them, in their order',
      '<details>\n<mark>2 AZs</mark>\n<h4>Answer: B</h4>\n<mark>3</mark>',
      ['2 AZs', 'B', '3'],
    ],
    ['all on one line', '<details><summary>E</summary><div>Text <mark>2</mark></div></details>', ['2']],
    ['one in an answer within the answer', '<details>\n<details>\n<mark>2</mark>\n</details>\n</details>', ['2']],
  ])('are found: %s', (_what, markdown, expected) => {
    expect(keys(markdown)).toEqual(expected);
  });

  it.each([
    ['in code', '<details>\n\n`<mark>1</mark>`\n\n</details>'],
    ['in a fence', '<details>\n\n```html\n<mark>1</mark>\n```\n\n</details>'],
    ['in a comment', '<details>\n\n<!-- <mark>1</mark> -->\n\n</details>'],
    ['before the answer', '<mark>1</mark>\n\n<details>\n\nText\n\n</details>'],
    ['behind the answer', '<details>\n\nText\n\n</details>\n\n<mark>1</mark>'],
    ['in a heading that only starts with the word', '<details>\n<h4>Answer the door</h4>\n</details>'],
  ])('are none %s', (_where, markdown) => {
    expect(keys(markdown)).toEqual([]);
  });
});

it('a mark without an end is a key that nobody understands, as it may have been the right one', () => {
  expect(keys('<details>\n\n<mark>1</mark> <mark>2\n\n</details>')).toEqual(['1', 'an unclosed mark']);
});

describe('the explanation', () => {
  const LINK = '[Tokens](https://docs.example/tokens)';

  it('is the answer without summary, key and the tags that group', () => {
    const markdown = `<details>\n<summary>Explanation</summary>\n<div>\n\n${LINK}\n\n<mark>2</mark>\n\n</div>\n</details>`;
    expect(explanation(markdown)).toBe(LINK);
  });

  it('is read as Markdown also where it stands right behind a tag', () => {
    expect(explanation(`<details><summary>E</summary><div>See ${LINK}\n<mark>2</mark></div></details>`)).toBe(
      `See ${LINK}`,
    );
  });

  it('keeps marks that are no key', () => {
    expect(explanation('<details>\n\nNeeds <mark>2 AZs</mark>.\n\n<mark>3</mark>\n</details>')).toBe(
      'Needs <mark>2 AZs</mark>.',
    );
  });

  it('keeps what stands before and behind the key', () => {
    expect(explanation('<details>\n\nBefore.\n\n<mark>3</mark>\n\nBehind.\n</details>')).toMatch(
      /^Before\.\s+Behind\.$/,
    );
  });

  it('has no heading that gave the key, and no comment', () => {
    expect(explanation('<details>\n<h4>Answer: D</h4>\n\nText.\n\n<!-- id: a -->\n</details>')).toBe('Text.');
  });

  it('keeps links and other tags of raw HTML', () => {
    const anchor = '<a href="https://docs.example/a">the <b>guide</b></a>';
    expect(explanation(`<details><div>Read ${anchor}\n<mark>2</mark></div></details>`)).toBe(`Read ${anchor}`);
  });

  it('is empty where there is a key alone', () => {
    expect(explanation('<details>\n<summary>E</summary>\n<div>\n\n<mark>2</mark>\n</div>\n</details>')).toBe('');
  });
});
