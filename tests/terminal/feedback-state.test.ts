import { describe, expect, it } from 'vitest';
import { type FeedbackState, pressFeedback, startReading } from '../../src/terminal/feedback-state.ts';
import type { Key } from '../../src/terminal/key.ts';
import type { FeedbackView } from '../../src/terminal/player.ts';
import { n, presented } from '../support/questions.ts';
import { named, typed } from '../support/screens.ts';

const ROWS = 10;
const practice: FeedbackView = {
  phase: 'feedback',
  presented: presented({ position: 2, total: 3 }),
  chosen: [n(1)],
  right: true,
  debrief: false,
};
const debrief: FeedbackView = { ...practice, debrief: true };
const reading = startReading(practice, '');
const press = (state: FeedbackState, key: Key, view = practice) =>
  pressFeedback(state, key, key.kind === 'character' ? key.character : '', view, ROWS);
/** As a terminal has it: what a key prints, capitals too. */
const write = (state: FeedbackState, text: string): FeedbackState =>
  [...text].reduce(
    (now, character) => pressFeedback(now, typed(character.toLowerCase()), character, practice, ROWS).state,
    state,
  );

describe('keys while feedback is read', () => {
  it.each([
    ['Enter goes on', named('enter'), { type: 'reply', reply: 'next' }],
    ['space goes on', named('space'), { type: 'reply', reply: 'next' }],
    ['u undoes the answer', typed('u'), { type: 'reply', reply: 'undo' }],
    ['q quits', typed('q'), { type: 'reply', reply: 'quit' }],
    ['m marks', typed('m'), { type: 'mark' }],
    ['o opens the first link', typed('o'), { type: 'open' }],
    ['v views the place in the notes', typed('v'), { type: 'reply', reply: 'view' }],
    ['down scrolls a line', named('down'), { type: 'scroll', lines: 1 }],
    ['up scrolls a line back', named('up'), { type: 'scroll', lines: -1 }],
    ['PgDn scrolls a window less two lines', named('pagedown'), { type: 'scroll', lines: 8 }],
    ['PgUp scrolls that far back', named('pageup'), { type: 'scroll', lines: -8 }],
  ])('%s', (_rule, key, effect) => {
    expect(press(reading, key)).toEqual({ state: reading, effect });
  });

  it.each([...'1aswxzp'].map(typed).concat([named('tab'), named('left'), named('right'), named('other')]))(
    '%j does nothing',
    (key) => {
      expect(press({ ...reading, notice: 'Marked.' }, key)).toEqual({ state: reading, effect: { type: 'nothing' } });
    },
  );

  it('a notice is told until the next key', () => {
    const told = startReading(practice, 'The note was not opened.');
    expect(told.notice).toBe('The note was not opened.');
    expect(press(told, named('other')).state).toEqual(reading);
  });
});

describe('keys while an exam is gone through', () => {
  it.each([
    ['p', typed('p'), 'previous'],
    ['the arrow to the left', named('left'), 'previous'],
    ['the arrow to the right', named('right'), 'next'],
    ['Enter', named('enter'), 'next'],
  ])('%s moves', (_name, key, reply) => {
    expect(press(reading, key, debrief).effect).toEqual({ type: 'reply', reply });
  });

  it('the first question has none before it', () => {
    const first = { ...debrief, presented: presented({ position: 1, total: 3 }) };
    const { state, effect } = press(reading, typed('p'), first);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('This is the first question.');
  });

  it('no answer can be taken back', () => {
    const { state, effect } = press(reading, typed('u'), debrief);
    expect(effect).toBeUndefined();
    expect(state.notice).toBe('The exam is over: its answers stand.');
  });
});

describe('a key that is disputed', () => {
  const asked = press(reading, typed('!')).state;

  it('asks for a remark, which Enter keeps', () => {
    expect(asked.remark).toEqual({ text: '', pasting: false });
    const written = write(asked, 'Since 2024 SQS too, q');
    const { state, effect } = press(written, named('enter'));
    expect(effect).toEqual({ type: 'dispute', remark: 'Since 2024 SQS too, q' });
    expect(state.remark).toBeUndefined();
  });

  it('is left alone by Esc', () => {
    const { state, effect } = press(write(asked, 'No'), named('escape'));
    expect(effect).toBeUndefined();
    expect(state).toEqual(reading);
  });

  it('is withdrawn at once by the same key', () => {
    expect(press({ ...reading, disputed: true }, typed('!')).effect).toEqual({ type: 'dispute', remark: '' });
  });

  it.each([named('left'), named('other')])('has no use for %j while the remark is written', (key) => {
    const written = write(asked, 'No');
    expect(press(written, key)).toEqual({ state: written, effect: { type: 'nothing' } });
  });

  it('takes a second blank, and more than is kept, for no wrong key', () => {
    for (const written of [write(asked, 'No '), write(asked, 'x'.repeat(500))]) {
      const key = written.remark?.text === 'No ' ? named('space') : typed('x');
      const printed = key.kind === 'character' ? 'x' : ' ';
      expect(pressFeedback(written, key, printed, practice, ROWS)).toEqual({ state: written });
    }
  });

  it('can be read while the remark is written', () => {
    const { state, effect } = press(write(asked, 'No'), named('down'));
    expect(effect).toEqual({ type: 'scroll', lines: 1 });
    expect(state.remark?.text).toBe('No');
  });
});
