import { describe, expect, it } from 'vitest';
import { optionTexts, read, rightTexts } from '../support/note-text.ts';

const asked = (lines: string) =>
  read(`### Q7. Which?\n\n${lines}\n`).questions.map((one) => [optionTexts(one), rightTexts(one)]);

describe('options may stand on one line', () => {
  it.each([
    ['apart', 'A. SIGTERM  B. SIGHUP  C. SIGKILL\n\n**Answer: C.** The kernel handles it.'],
    ['one blank apart', '(a) SIGTERM (b) SIGHUP (c) SIGKILL\n**Ans: (c).** The kernel handles it.'],
    ['with the key right below', 'A) SIGTERM  B) SIGHUP  C) SIGKILL\n**Answer: C.** The kernel handles it.'],
    ['some of them', 'A) SIGTERM  B) SIGHUP\nC) SIGKILL\n\nAnswer: C'],
  ])('%s', (_how, lines) => {
    expect(asked(lines)).toEqual([[['SIGTERM', 'SIGHUP', 'SIGKILL'], ['SIGKILL']]]);
  });

  it('two of them, where they are set apart', () => {
    expect(asked('A) True  B) False\n\nAnswer: B')).toEqual([[['True', 'False'], ['False']]]);
    expect(asked('A) True (see B) below)\nB) False\n\nAnswer: B')).toEqual([
      [['True (see B) below)', 'False'], ['False']],
    ]);
  });

  it('but not where the labels do not count on', () => {
    expect(asked('A) True  C) maybe\nB) False\n\nAnswer: B')).toEqual([[['True  C) maybe', 'False'], ['False']]]);
  });

  it('and are in doubt where the last of them goes on with a further one', () => {
    expect(asked('A. They rise. B. They fall. C. They take\nanother way. D. They stay.\n\n**Answer: C.**')).toEqual([]);
  });
});
