import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lookOfQuestions } from '../../src/terminal/look-of-question.ts';
import type { Look } from '../../src/terminal/screen.ts';
import type { Theme } from '../../src/terminal/theme.ts';
import { presented, type QuestionParts } from '../support/questions.ts';
import { ASCII, BARE, pathOf, RICH } from '../support/screens.ts';

const CODE = 'Which?\n\n```json\n{}\n```';
const lookWith = (theme: Theme): Look => ({ output: new Writable(), theme, pathOf });
const shown = (parts: QuestionParts) => presented(parts);

describe('the highlighter is got ready', () => {
  it('for a question with code in a language that is known, once for all', async () => {
    const lookOf = lookOfQuestions(lookWith(RICH));
    const look = await lookOf(shown({ stem: CODE }), 'question');
    expect(look.theme).toMatchObject({ symbols: RICH.symbols, highlight: expect.any(Function) });
    expect(await lookOf(shown({ options: ['one', CODE] }), 'question')).toBe(look);
    expect(await lookOf(shown({ explanation: CODE }), 'feedback')).toBe(look);
  });

  it.each([
    ['without colour', BARE, { stem: CODE }, 'feedback'],
    ['in ASCII without colour', ASCII, { stem: CODE }, 'feedback'],
    ['without code', RICH, { stem: 'Which `one`?' }, 'feedback'],
    ['with code in no language that is known', RICH, { stem: CODE.replace('json', 'klingon') }, 'feedback'],
    ['as long as the code is in the explanation, which is not shown', RICH, { explanation: CODE }, 'question'],
    ['for more than can be highlighted in a short time', RICH, { stem: CODE.repeat(1_000) }, 'question'],
  ] as const)('but not %s', async (_when, theme, parts, what) => {
    const look = lookWith(theme);
    expect(await lookOfQuestions(look)(shown(parts), what)).toBe(look);
  });
});
