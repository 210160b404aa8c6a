import { describe, expect, it } from 'vitest';
import { type FeedbackState, pressFeedback } from '../../src/terminal/feedback-screen.ts';
import { named, typed } from '../support/screens.ts';

const ROWS = 10;
const reading: FeedbackState = { offset: 0, notice: '', help: false, marked: false };

describe('keys while feedback is read', () => {
  it.each([
    ['Enter goes on', named('enter'), { type: 'reply', reply: 'next' }],
    ['space goes on', named('space'), { type: 'reply', reply: 'next' }],
    ['u undoes the answer', typed('u'), { type: 'reply', reply: 'undo' }],
    ['q quits', typed('q'), { type: 'reply', reply: 'quit' }],
    ['m marks', typed('m'), { type: 'mark' }],
    ['o opens the first link', typed('o'), { type: 'open' }],
    ['v views the place in the notes', typed('v'), { type: 'view' }],
    ['down scrolls a line', named('down'), { type: 'scroll', lines: 1 }],
    ['up scrolls a line back', named('up'), { type: 'scroll', lines: -1 }],
    ['PgDn scrolls a window less two lines', named('pagedown'), { type: 'scroll', lines: 8 }],
    ['PgUp scrolls that far back', named('pageup'), { type: 'scroll', lines: -8 }],
  ])('%s', (_rule, key, effect) => {
    expect(pressFeedback(reading, key, ROWS)).toEqual({ state: reading, effect });
  });

  it.each(['1', 'a', 's', 'w', 'x', 'z'])('%s does nothing, and the notice says what does', (character) => {
    const { state, effect } = pressFeedback(reading, typed(character), ROWS);
    expect(effect).toBeUndefined();
    expect(state.notice).toContain('Enter');
  });

  it('a notice goes with the next key', () => {
    const { state } = pressFeedback({ ...reading, notice: 'Marked.' }, named('other'), ROWS);
    expect(state).toEqual(reading);
  });

  it('the help opens at its top with ?, scrolls, and any other key goes back to the top of the feedback', () => {
    const open = pressFeedback({ ...reading, offset: 7 }, typed('?'), ROWS).state;
    expect(open).toEqual({ ...reading, help: true });
    expect(pressFeedback(open, named('down'), ROWS).effect).toEqual({ type: 'scroll', lines: 1 });
    for (const key of [named('enter'), typed('q'), typed('u'), typed('?')]) {
      expect(pressFeedback({ ...open, offset: 3 }, key, ROWS)).toEqual({ state: reading });
    }
  });
});
