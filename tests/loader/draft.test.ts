import { describe, expect, it } from 'vitest';
import { draftOf, keyOf } from '../../src/loader/draft.ts';
import type { DraftKey } from '../../src/loader/draft-key.ts';
import { questionBlocks } from '../../src/loader/question-block.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { only, written } from '../support/note-text.ts';

const draft = (markdown: string) => draftOf(only(questionBlocks(parseMarkdown(markdown).children, markdown)), markdown);

/** The key of a question whose explanation and key are given; offsets count in the whole note. */
function keyFor(parts: Parameters<typeof written>[0]): DraftKey | undefined {
  const found = draft(written(parts));
  return found === undefined ? undefined : keyOf(found);
}

describe('draftOf', () => {
  it('gathers stem, options, answer and comments of one block', () => {
    expect(draft(written({ explanation: '<!-- id: own -->\n\nBecause.' }))).toMatchObject({
      block: { title: 'Q1' },
      stem: { plain: 'Which token says who the user is?' },
      list: { options: [{ plain: 'ID token' }, { plain: 'Access token' }, { plain: 'Refresh token' }] },
      answer: { explanation: 'Because.' },
      directives: { id: 'own' },
    });
  });

  it('is none without options', () => {
    expect(draft('### Q1\n\nStem\n\n<details>\n\n- a\n- b\n\n</details>\n')).toBeUndefined();
  });
});

describe('the key', () => {
  it('is the last of several marks', () => {
    const explanation = 'It needs <mark>2 AZs</mark> and <mark>a subnet</mark>.';
    expect(keyFor({ explanation, key: '<mark>3</mark>' })).toEqual({ understood: true, answers: [3] });
  });

  it('may be given twice in different words', () => {
    const explanation = '<mark>C</mark>';
    expect(keyFor({ explanation, key: '<mark>3</mark>' })).toEqual({ understood: true, answers: [3] });
  });

  it('is in doubt when an earlier mark reads as another key', () => {
    const parts = { explanation: 'Fails over to <mark>2</mark>.', key: '<mark>3</mark>' };
    expect(keyFor(parts)).toEqual({
      understood: false,
      rule: 'keys-disagree',
      found: '2 and 3',
      at: written(parts).indexOf('<mark>2'),
    });
  });

  it('is in doubt when a heading gives another one than the mark', () => {
    const parts = { explanation: '<h4>Correct answer: B</h4>', key: '<mark>3</mark>' };
    expect(keyFor(parts)).toMatchObject({ rule: 'keys-disagree', found: 'B and 3' });
  });

  it('is missing when the last mark is empty, whatever an earlier one says', () => {
    const parts = { explanation: '<mark>2</mark>', key: '<mark></mark>' };
    expect(keyFor(parts)).toEqual({
      understood: false,
      rule: 'no-key',
      found: '',
      at: written(parts).indexOf('<mark></mark>'),
    });
  });

  it('is missing where there is no mark, and this is told of the answer', () => {
    const parts = { key: 'Nobody knows.' };
    expect(keyFor(parts)).toMatchObject({ rule: 'no-key', at: written(parts).indexOf('<details>') });
  });

  it('is missing where there is no answer, and this is told of the question', () => {
    const found = draft('\n### Q1\n\nStem\n\n1. a\n2. b\n');
    expect(found && keyOf(found)).toEqual({ understood: false, rule: 'no-key', found: '', at: 1 });
  });

  it('is told with its place when it is not understood', () => {
    const parts = { key: 'The key: <mark>1 or 2</mark>' };
    expect(keyFor(parts)).toEqual({
      understood: false,
      rule: 'key-not-understood',
      found: '1 or 2',
      at: written(parts).indexOf('<mark>'),
    });
  });
});
