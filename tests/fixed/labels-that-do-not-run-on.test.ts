import { describe, expect, it } from 'vitest';
import { optionTexts, read, readOne, rightTexts } from '../support/note-text.ts';

const note = (items: readonly string[], answer: string): string =>
  `### Question 1\n\nWhich one?\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nAnswer: ${answer}\n`;

/** Ways to write a label, with X for it. */
const STYLES = [
  ...['X: red', '(X) red', '**X** red', '**X.** red', '**Option X:** red', 'X - red', 'X – red', '#X red'],
  ...['Option X: red', 'Variante X) red', '[X] red', '{X} red', '`X` red', '"X" red', '<b>X</b>. red', 'X/ red'],
  ...['X> red', 'X red', 'X、red', 'X．red', '**(X)** red', '【X】red', 'X\n\n  red'],
];
const COLOURS = ['red', 'green', 'blue'];
const labelled = (style: string, labels: string): readonly string[] =>
  [...labels].map((label, at) => style.replace('X', label).replace('red', COLOURS[at] ?? ''));

/** The key was read by the position, though the options have other names. */
describe('labels of which some are missing name no option by its position', () => {
  it.each(STYLES.flatMap((style) => ['134', '321', '012'].map((labels) => [style, labels])))(
    '%s %s',
    (style, labels) => {
      expect(read(note(labelled(style, labels), '3')).questions).toEqual([]);
      expect(read(note(labelled(style, labels), '3')).diagnostics.map(({ severity }) => severity)).toContain('error');
    },
  );
  it.each(STYLES.flatMap((style) => ['ACD', 'CBA', 'БВД'].map((labels) => [style, labels])))(
    '%s %s',
    (style, labels) => {
      const key = labels === 'БВД' ? 'В' : 'C';
      expect(read(note(labelled(style, labels), key)).questions).toEqual([]);
    },
  );
  it('with circled numbers', () => {
    expect(read(note(['① red', '③ green', '④ blue'], '3')).questions).toEqual([]);
    expect(read(note(['① red', '③ green', '④ blue'], '③')).questions).toEqual([]);
  });
});

describe('labels that run on name their options', () => {
  it.each(STYLES.flatMap((style) => ['123', 'ABC'].map((labels) => [style, labels])))('%s %s', (style, labels) => {
    expect(readOne(note(labelled(style, labels), labels[1] ?? '')).kind).toBe('single');
    expect(rightTexts(readOne(note(labelled(style, labels), labels[1] ?? ''))).join()).toContain('green');
  });
  it('and are no part of the text, as options are shuffled', () => {
    const letters = ['A - red', 'B - green', 'C - blue'];
    expect(optionTexts(readOne(note(letters, 'B')))).toEqual(COLOURS);
    expect(optionTexts(readOne(note(['[A] red', '[B] green', '[C] blue'], 'B')))).toEqual(COLOURS);
    expect(optionTexts(readOne(note(['(1) red', '(2) green', '(3) blue'], '2')))).toEqual(COLOURS);
    expect(optionTexts(readOne(note(['① red', '② green', '③ blue'], '②')))).toEqual(COLOURS);
    expect(optionTexts(readOne(note(['Option A: red', 'Option B: green', 'Option C: blue'], 'B')))).toEqual(COLOURS);
  });
});

describe('a text that starts like a label is none', () => {
  it.each([
    ['articles', ['A queue', 'A topic', 'A stream'], 'B', 'A topic'],
    ['hours, by a letter', ['1 hour', '2 hours', '4 hours'], 'B', '2 hours'],
    ['hours, by a number that both readings share', ['1 hour', '2 hours', '4 hours'], '2', '2 hours'],
    ['minutes', ['5 minutes', '10 minutes', '15 minutes'], '2', '10 minutes'],
    ['shares', ['10%', '20%', '30%'], '2', '20%'],
    ['numbers, by the text', ['1', '2', '4'], '4', '4'],
    ['ranges', ['1 - 2 hours', '3 - 4 hours', '5 - 6 hours'], 'B', '3 - 4 hours'],
    ['ports', ['22: SSH', '53: DNS', '80: HTTP'], '2', '53: DNS'],
    ['links', ['[A](https://a.example) red', '[C](https://c.example) green'], '2', 'C green'],
    ['decimals', ['1.5 GB', '2.5 GB', '3.5 GB'], '3', '3.5 GB'],
  ])('%s', (_what, items, answer, text) => {
    expect(rightTexts(readOne(note(items, answer)))).toEqual([text]);
  });

  it('a number of the list says which, whatever the texts start with', () => {
    const text = '### Question 1\n\nHow long?\n\n1. 1 hour\n2. 3 hours\n3. 4 hours\n\nAnswer: 3\n';
    expect(rightTexts(readOne(text))).toEqual(['4 hours']);
  });
  it('ticks need no labels', () => {
    const text = '### How long?\n\n- [ ] 1: red\n- [x] 3: green\n- [ ] 4: blue\n';
    expect(rightTexts(readOne(text))).toEqual(['3: green']);
  });
});
