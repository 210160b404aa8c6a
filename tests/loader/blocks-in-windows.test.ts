import { describe, expect, it } from 'vitest';
import { blocksInWindows } from '../../src/loader/blocks-in-windows.ts';
import type { Window } from '../../src/loader/windows.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { faults, key, read, written } from '../support/note-text.ts';

const many = (count: number, one: (number: number) => string): string =>
  Array.from({ length: count }, (_none, at) => one(at + 1)).join('\n');
const PROSE = 'Some words that stand between two questions and ask nothing. '.repeat(3);

const SHAPES: readonly (readonly [string, string])[] = [
  ['numbers over marks', many(150, (at) => written({ heading: `### Q${at}`, stem: `**Stem ${at}?**` }))],
  [
    'headings below Questions',
    `## Questions\n\n${many(150, (at) => written({ heading: `### Which is ${at}?`, stem: PROSE }))}`,
  ],
  ['boxes below headings that ask', many(150, (at) => `#### Which is ${at}?\n\n- [ ] a${at}\n- [x] b\n`)],
  [
    'items with their options',
    many(150, (at) => `${at}. Which is ${at}?\n   - A. a${at}\n   - B. b\n\n   Answer: B\n`),
  ],
  ['paragraphs', many(150, (at) => `**${at}. Which is it?**\n\nA) a${at}\nB) b\n\nAnswer: B\n`)],
  ['call-outs', many(150, (at) => `> [!question] Which is ${at}?\n> - [x] a${at}\n> - [ ] b\n`)],
  ['quizzes', many(150, (at) => `<quiz>\nWhich is ${at}?\n\n- [x] a${at}\n- [ ] b\n</quiz>\n`)],
  [
    'questions far apart',
    many(
      40,
      (at) =>
        `### Q${at}\n\nWhich is ${at}?\n\n1. a${at}\n2. b\n\nAnswer: 1\n\n## Notes\n\n${many(30, () => `${PROSE}\n`)}`,
    ),
  ],
];

/** A text as windows of so many nodes. */
function* cut(text: string, size: number): Generator<Window> {
  const { children } = parseMarkdown(text);
  for (let at = 0; at < children.length; at += size)
    yield { nodes: children.slice(at, at + size), isLast: at + size >= children.length };
}

const told = (windows: Iterable<Window>, text: string) => {
  const reads = [...blocksInWindows(windows, text)];
  return {
    blocks: reads.flatMap(({ found }) =>
      found.map(({ block: { start, title, nodes } }) => [start, title, nodes.length]),
    ),
    enclosed: reads.flatMap(({ enclosed }) => enclosed),
  };
};

describe('a note that is read window by window has the same questions', () => {
  it.each(SHAPES)('%s', (_name, text) => {
    const whole = told(cut(text, Number.POSITIVE_INFINITY), text);
    expect(whole.blocks.length + whole.enclosed.length).toBeGreaterThanOrEqual(40);
    for (const size of [1, 7, 100, 333]) expect(told(cut(text, size), text)).toEqual(whole);
  });

  it('each once, at its place, where it is larger than a window', () => {
    const text = many(2000, (at) => written({ heading: `### Q${at}`, stem: `**Stem ${at}?**` }));
    expect(text.length).toBeGreaterThan(300 * 1024);
    const { questions } = read(text);
    expect(questions.map(({ plainStem }) => plainStem)).toEqual(
      Array.from({ length: 2000 }, (_none, at) => `Stem ${at + 1}?`),
    );
    expect(questions.map(({ place }) => place.line)).toEqual(Array.from({ length: 2000 }, (_none, at) => 1 + at * 20));
    expect(questions.every((one) => key(one).join() === '1')).toBe(true);
  });
});

describe('what is larger than any window', () => {
  const long = many(1500, (at) => `### ${at}. Which?\n\nA. a${at} ${PROSE}\nB. b\n`);

  it('has no answers for all at its end, as nobody can say whose they are', () => {
    const note = `${long}\n## Answers\n\n1. A\n2. B\n`;
    expect(read(note).questions).toEqual([]);
    expect(faults(note).filter((one) => one.endsWith('too-large'))).toHaveLength(1);
  });

  it('is no question, and is told', () => {
    const note = `### Q1\n\nWhich?\n\n1. a\n2. b\n\n${many(4000, (at) => `${PROSE}${at}\n`)}\n### Q2\n\nWho?\n\n1. a\n2. b\n\nAnswer: 2\n`;
    expect(read(note).questions.map(({ plainStem }) => plainStem)).toEqual(['Who?']);
    expect(faults(note).join()).toContain('1:1 too-large');
  });

  it('is left out where it cannot be cut', () => {
    const fence = `\`\`\`\n${'line of code\n'.repeat(12_000)}\`\`\`\n`;
    const note = `### Q1\n\nWhich?\n\n1. a\n2. b\n\nAnswer: 1\n\n${fence}\n### Q2\n\nWho?\n\n1. a\n2. b\n\nAnswer: 2\n`;
    expect(read(note).questions.map(({ plainStem }) => plainStem)).toEqual(['Who?']);
    expect(faults(note).join()).toContain('too-large');
  });

  it('is nothing where it is empty', () => {
    expect(faults(`${written()}${'\n'.repeat(200_000)}`)).toEqual([]);
    expect(faults(`---\nx: >${'\n'.repeat(9_000)}---\n\n${written()}`)).toEqual([]);
  });
});
