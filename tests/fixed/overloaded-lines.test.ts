import { describe, expect, it } from 'vitest';
import { faults, read } from '../support/note-text.ts';

const question = (stem: string, extra = ''): string => `### ${stem}\n\n- A. one\n- B. two\n\nAnswer: B\n\n${extra}`;
const STARS = `${'*'.repeat(8000)}a${'*'.repeat(8000)}`;
const QUOTES = `${'> '.repeat(8000)}a`;

describe('lines that would hang the parser, or overflow its stack', () => {
  it.each([
    ['stars', STARS],
    ['quotes', QUOTES],
  ])('cost the question they stand in, and no other: %s', (_what, lines) => {
    const note = `${question('1. First?')}${question('2. Second?', `${lines}\n\n`)}${question('3. Third?')}`;
    expect(read(note).questions.map(({ stem }) => stem)).toEqual(['First?', 'Third?']);
    expect(faults(note)).toContain('15:1 too-large');
  });

  it('cost it wherever they stand in it', () => {
    for (const note of [
      `### 1. First?\n\n${STARS}\n\n- A. one\n- B. two\n\nAnswer: B\n`,
      question(`1. First? ${STARS}`),
    ])
      expect(read(note).questions).toEqual([]);
  });

  it('cost nothing above the first question', () => {
    expect(read(`${STARS}\n\n${question('1. First?')}`).questions).toHaveLength(1);
  });
});
