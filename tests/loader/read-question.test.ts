import { describe, expect, it } from 'vitest';
import { optionFingerprint } from '../../src/domain/identity.ts';
import { placeAt } from '../../src/loader/read-question.ts';
import { lineTable } from '../../src/markdown/line-table.ts';
import { FILE, faults, key, read, readOne, rightTexts, written } from '../support/note-text.ts';
import { sha256 } from '../support/questions.ts';

describe('a question', () => {
  it('says all that a screen and a session need', () => {
    const question = readOne(`---\ntags: [aws]\n---\n\n${written()}`);
    expect(question).toEqual({
      id: expect.stringMatching(/^[a-z2-7]{16}$/),
      keyFingerprint: expect.stringMatching(/^[a-z2-7]{8}$/),
      kind: 'single',
      answer: 1,
      place: { file: FILE, line: 5, column: 1 },
      stem: '**Which token says who the user is?**',
      plainStem: 'Which token says who the user is?',
      options: ['ID token', 'Access token', 'Refresh token'].map((text, index) => ({
        label: String(index + 1),
        feedback: '',
        text,
        plain: text,
      })),
      tags: ['aws'],
      explanation: '[Tokens](https://docs.example/tokens)',
      links: [{ kind: 'web', target: 'https://docs.example/tokens', text: 'Tokens' }],
      alsoAt: [],
      disputed: false,
      shuffle: true,
    });
    for (const option of question.options) expect(option.fingerprint).toBe(optionFingerprint(option.plain, sha256));
  });

  it.each([
    ['two', '<mark>3, 1</mark>', [1, 3]],
    ['three of four', '<mark>A, B and D</mark>', [1, 2, 4]],
  ])('may have %s right answers', (_count, mark, answers) => {
    const options = '- A) Sign-up\n- B) Sign-in\n- C) Batch jobs\n- D) Password reset';
    expect(readOne(written({ options, key: mark }))).toMatchObject({ kind: 'multiple', answers });
  });

  it.each([
    ['### Q1', '1. Queue\n2. Topic', '<mark style="color:white">2</mark>'],
    ['### 1', '1. Queue\n1. Topic', '<mark style="color:white">B</mark>'],
    ['## Question 1', '- A) Queue\n- B) Topic', '<mark>B</mark>'],
    ['### Q1', '- 1\n  - Queue\n- 2\n  - Topic', '<mark>2</mark>'],
    ['### Q1', '- A. Queue\n- B. Topic', '<h4>Correct answer: B</h4>'],
    ['### Q1', '- 1. Queue\n- 2. Topic', '<mark>Topic</mark>'],
  ])('may be written as %j, %j, %j', (heading, options, mark) => {
    const question = readOne(written({ heading, options, key: mark }));
    expect(question.options.map(({ plain }) => plain)).toEqual(['Queue', 'Topic']);
    expect(rightTexts(question)).toEqual(['Topic']);
  });

  it('may hold a mark in stem, option, code and comment; the key is another one', () => {
    const note = written({
      stem: 'What does <mark>2</mark> mean?',
      options: '1. Use <mark>3</mark>\n2. Nothing\n3. `<mark>1</mark>`',
      explanation: 'As `<mark>3</mark>` <!-- <mark>3</mark> -->.',
      key: '<mark>1</mark>',
    });
    expect(key(readOne(note))).toEqual([1]);
  });

  it('may have its answer indented into the last option, which does not show the key', () => {
    const note =
      '### Q1\n\nStem\n\n1. Queue\n2. Topic\n   <details>\n   <summary>E</summary>\n\n   Because.\n\n   <mark>1</mark>\n   </details>\n';
    expect(readOne(note)).toMatchObject({ answer: 1, explanation: 'Because.', options: [{}, { text: 'Topic' }] });
  });

  it('finds links in text that stands right behind a tag', () => {
    const note =
      '### Q1\n\nStem\n\n1. Queue\n2. Topic\n\n<details><summary>E</summary><div>See [a](https://a.example/) and\n<a href="https://b.example/">b</a>\n<mark>2</mark></div></details>\n';
    expect(readOne(note).links.map(({ target }) => target)).toEqual(['https://a.example/', 'https://b.example/']);
  });
});

describe('the place of a question', () => {
  it('is its heading in the file itself, front matter and prose counted', () => {
    const note = `---\ntags: [aws]\nweight: 1\n---\n\n## About\n\nText.\n\n${written()}`;
    expect(readOne(note).place).toEqual({ file: FILE, line: 10, column: 1 });
  });

  it('counts lines and columns from 1', () => {
    expect(placeAt(0, { file: FILE, lines: lineTable('ab\ncd'), linesAbove: 0 })).toEqual({
      file: FILE,
      line: 1,
      column: 1,
    });
    expect(placeAt(4, { file: FILE, lines: lineTable('ab\ncd'), linesAbove: 0 })).toEqual({
      file: FILE,
      line: 2,
      column: 2,
    });
  });
});

describe('a question without an answer to read', () => {
  it('is told as open where it has no options', () => {
    expect(faults('### Q1\n\n**Why?**\n\n<details>\n\nBecause.\n\n</details>\n')).toEqual(['1:1 open-question']);
    expect(faults('### Q1\n\n**Why?**\n')).toEqual(['1:1 open-question']);
    const table = '| A | one |\n|---|---|\n| B | two |';
    for (const unread of [table, 'i. one\nii. two', 'A - one\nB - two', '[A] one\n[B] two', '(1) one\n(2) two'])
      expect(faults(`### 1. Which one?\n\n${unread}\n\nAnswer: B\n`)).toEqual(['1:1 open-question']);
    expect(faults('## Questions\n\n### Why?\n\n<details>\n\nSo.\n\n</details>\n')).toEqual(['3:1 open-question']);
  });

  it('is told where it has options and no key', () => {
    expect(faults('### Q1\n\n**Which?**\n\n1. a\n2. b\n')).toEqual(['1:1 no-key']);
    expect(faults('### Q1\n\n**Which?**\n\n1. a\n2. b\n\n<mark>1</mark>\n')).toEqual(['1:1 no-key']);
  });

  it('is no question at all where the heading does not count and nothing is hidden', () => {
    expect(read('## Questions\n\n### Community posts\n\n- one\n- two\n\n### Limits\n\nProse.\n')).toEqual({
      questions: [],
      diagnostics: [],
      tags: [],
    });
  });
});

describe('<details> that is never closed', () => {
  const open = '### Q1\n\n**Which?**\n\n1. a\n2. b\n\n<details>\n\nSee https://docs.example/a\n\n<mark>2</mark>\n\n';

  it('is told at its place; the question is asked, as its key is sure', () => {
    expect(faults(open)).toEqual(['8:1 unclosed-details']);
    expect(key(readOne(open))).toEqual([2]);
  });

  it('does not swallow the next question', () => {
    const { questions } = read(open + written({ heading: '### Q2' }));
    expect(questions.map((question) => [question.place.line, key(question)])).toEqual([
      [1, [2]],
      [14, [1]],
    ]);
  });

  it('does not take the key of the next question where it has none', () => {
    const keyless = open.replace('<mark>2</mark>', '');
    expect(faults(keyless + written({ heading: '### Q2' }))).toEqual(['8:1 unclosed-details', '8:1 no-key']);
  });
});

describe('an image', () => {
  it('without a text is told at its place', () => {
    expect(faults(written({ stem: 'Look: ![](flow.png)' }))).toEqual(['3:7 image-without-text']);
    expect(faults(written({ explanation: 'https://docs.example/a\n\n![ ](flow.png)' }))).toEqual([
      '15:1 image-without-text',
    ]);
  });

  it('with a text is none', () => {
    expect(faults(written({ stem: 'Look: ![the flow](flow.png)' }))).toEqual([]);
  });
});

describe('a link to a file beside the note', () => {
  const note = written({ explanation: '[Lambda](../lambda)' });

  it('is told where the file is not there', () => {
    expect(faults(note)).toEqual(['1:1 explanation-without-link', '1:1 relative-link-missing']);
  });

  it('is offered where it is', () => {
    expect(faults(note, ['/notes/lambda.md'])).toEqual([]);
    expect(readOne(note, ['/notes/lambda.md']).links).toEqual([
      { kind: 'note', target: '/notes/lambda.md', text: 'Lambda' },
    ]);
  });
});
