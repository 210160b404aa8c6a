import type { Presented } from '../domain/session.ts';
import { mayHoldCode } from './code-languages.ts';
import type { Look } from './screen.ts';

/** So many characters at once are highlighted: many pieces of code that take long would add up. */
const MOST_CHARACTERS = 20_000;

/**
 * How a question looks, with its feedback where that is shown too. It takes time to load the highlighter, so it is got ready
 * before a question is drawn, where that has code and there are colours.
 */
export type LookOf = (presented: Presented, what: 'question' | 'feedback') => Promise<Look>;

export function lookOfQuestions(look: Look): LookOf {
  let highlighted: Look | undefined;
  return async ({ question, options, feedback, explanation }, what) => {
    if (look.theme.syntax === undefined) return look;
    const text = [question.stem, ...options, ...(what === 'feedback' ? [...feedback, explanation] : [])].join('\n');
    if (text.length > MOST_CHARACTERS || !mayHoldCode(text)) return look;
    if (highlighted === undefined) {
      const { highlight } = await import('./highlighter.ts');
      highlighted = { ...look, theme: { ...look.theme, highlight } };
    }
    return highlighted;
  };
}
