import { describe, expect, it } from 'vitest';
import { faults, key, only, read, readOne, written } from '../support/note-text.ts';

const list = (texts: readonly string[]): string => texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
const count = (many: number): string => list(Array.from({ length: many }, (_, index) => `Shard number ${index + 1}`));

describe('a question whose parts are in doubt is left out', () => {
  it.each([
    ['stem-empty', 'where nothing stands above the options', { stem: '' }],
    ['stem-empty', 'where only a comment does', { stem: '<!-- todo -->' }],
    ['fewer-than-two-options', 'with one option', { options: '1. ID token' }],
    ['too-many-options', 'with 13 options', { options: count(13) }],
    ['options-alike', 'with two options of one text', { options: list(['Queue', 'Topic', 'Queue']) }],
    ['options-alike', 'with options that only differ in markup', { options: list(['Queue', '**Queue**']) }],
    ['options-alike', 'with options that only differ in blanks', { options: list(['a queue', 'a\n   queue']) }],
    ['option-empty', 'with an option that says nothing', { options: '1. Queue\n2.\n3. Topic' }],
    ['option-empty', 'with an option that is a comment', { options: list(['Queue', '<!-- todo -->']) }],
    ['options-unclear', 'with a list that starts at 2', { options: '2. Queue\n3. Topic' }],
    ['options-unclear', 'with a letter left out', { options: '- A) Queue\n- C) Topic' }],
  ])('%s %s', (rule, _when, parts) => {
    expect(faults(written(parts))).toEqual([`1:1 ${rule}`]);
    expect(read(written(parts)).questions).toEqual([]);
  });

  it.each([
    ['12 options', { options: count(12) }],
    ['2 options', { options: count(2) }],
    ['options that differ only in a stop', { options: list(['Queue', 'Queue.']) }],
    ['options that differ only in code', { options: list(['`Ref a`', '`Ref b`']) }],
    ['an option that is an image with a text', { options: list(['![a queue](q.png)', 'Topic']) }],
    ['an option that is code', { options: '1. ```\n   a\n   ```\n2. Topic' }],
  ])('but not one with %s', (_what, parts) => {
    expect(faults(written(parts))).toEqual([]);
    expect(read(written(parts)).questions).toHaveLength(1);
  });

  it('with every reason, not only the first', () => {
    expect(faults(written({ stem: '', options: '1. Queue', key: '<mark>2</mark>' }))).toEqual([
      '1:1 stem-empty',
      '1:1 fewer-than-two-options',
      '13:1 key-out-of-range',
    ]);
  });
});

it('options that differ only in case are asked, and told, as it is easily overlooked', () => {
  const note = written({ options: list(['Git', 'git']) });
  expect(faults(note)).toEqual(['1:1 options-differ-in-case']);
  expect(read(note).questions).toHaveLength(1);
});

describe('a question whose key is in doubt is left out, at the place of the key', () => {
  it.each([
    ['no-key', '15:1', '<mark style="color:white"></mark>'],
    ['no-key', '15:1', '<mark> \n </mark>'],
    ['no-key', '9:1', 'The first one.'],
    ['key-out-of-range', '15:1', '<mark>4</mark>'],
    ['key-out-of-range', '15:1', '<mark>0</mark>'],
    ['key-twice', '15:1', '<mark>2, 2</mark>'],
    ['key-not-understood', '15:6', 'Key: <mark>1 or 2</mark>'],
    ['key-not-understood', '15:1', '<mark>1-3</mark>'],
    ['key-not-understood', '15:5', '<h4>Correct answer: none</h4>'],
    ['keys-disagree', '15:1', '<mark>1</mark> <mark>2</mark>'],
  ])('%s at %s: %s', (rule, place, line) => {
    expect(faults(written({ key: line }))).toEqual([`${place} ${rule}`]);
    expect(read(written({ key: line })).questions).toEqual([]);
  });

  it.each([
    ['<mark>1</mark>', [1]],
    ['<mark style="color:white">C</mark>', [3]],
    ['<mark>1, 3</mark>', [1, 3]],
    ['<h4>Correct answer: B</h4>', [2]],
    ['<mark>1</mark> <mark>A</mark>', [1]],
    ['<mark>both</mark> <mark>2</mark>', [2]],
  ])('but not with %s', (line, expected) => {
    expect(faults(written({ key: line }))).toEqual([]);
    expect(key(readOne(written({ key: line })))).toEqual(expected);
  });

  it('says what it found and what was expected', () => {
    const [fault] = read(written({ key: '<mark>4</mark>' })).diagnostics;
    expect(fault?.message).toBe('Unexpected key `4`, expected numbers from 1 to 3');
    expect(fault?.hint).not.toBe('');
  });
});

describe('a question that can be asked is worth a look', () => {
  it.each([
    ['cue-disagrees', 'when the stem asks for two and the key has one', { stem: '**Which? (Select TWO.)**' }],
    [
      'cue-disagrees',
      'when the stem asks for one and the key has two',
      { stem: '**Which? (1 answer)**', key: '<mark>1, 2</mark>' },
    ],
    ['every-option-right', 'when no option is wrong', { key: '<mark>1, 2, 3</mark>' }],
    ['no-explanation', 'when there is a key alone', { explanation: '' }],
    ['explanation-without-link', 'when nothing proves it', { explanation: 'Because it is so.' }],
  ])('%s %s', (rule, _when, parts) => {
    expect(faults(written(parts))).toEqual([`1:1 ${rule}`]);
    expect(only(read(written(parts)).questions).disputed).toBe(false);
  });

  it.each([
    ['when stem and key agree', { stem: '**Which? (Select TWO.)**', key: '<mark>1, 2</mark>' }],
    ['when the stem says nothing and the key has two', { key: '<mark>1, 2</mark>' }],
    ['when one option is wrong', { key: '<mark>1, 2</mark>' }],
    ['when the link is in raw HTML', { explanation: '<a href="https://docs.example/a">guide</a>' }],
    ['when the link is an address alone', { explanation: 'See https://docs.example/a.' }],
  ])('but not %s', (_when, parts) => {
    expect(faults(written(parts))).toEqual([]);
  });

  it('as the key decides, whatever the stem asks for', () => {
    expect(key(readOne(written({ stem: '**Which? (Select THREE.)**', key: '<mark>2, 3</mark>' })))).toEqual([2, 3]);
  });
});
