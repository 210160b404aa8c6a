import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/engine/relabel/question-reading.ts';
import { shownInOrder } from '../../../src/engine/relabel/shown-question.ts';
import { n, question } from '../../support/questions.ts';
import { CASES, type Case, FOUR, LETTERS, ORDERS } from './table.ts';

function asked({ stem = 'Which service?', options = FOUR, labels = LETTERS, feedback = [], explanation = '' }: Case) {
  return question({ stem, options, labels, feedback, explanation });
}

describe('options, feedback and explanation as they are shown', () => {
  it('have cases of which many come from the sample banks', () => {
    expect(CASES.length).toBeGreaterThan(150);
    expect(CASES.filter(({ from }) => from !== undefined).length).toBeGreaterThan(60);
    expect(new Set(CASES.map(({ name, from }) => `${from} ${name}`)).size).toBe(CASES.length);
  });

  it.each(CASES.map((one) => [`${one.from ?? 'else'}: ${one.name}`, one] as const))('%s', (_name, one) => {
    const asks = asked(one);
    const reading = readQuestion(asks);
    if (one.shows === 'keeps') {
      expect(reading).toBeUndefined();
      return;
    }
    const order = (one.order ?? ORDERS[asks.options.length] ?? []).map(n);
    const texts = order.map((number) => asks.options[number - 1]?.text);
    const feedback = order.map((number) => asks.options[number - 1]?.feedback);
    expect(reading).toBeDefined();
    if (reading === undefined) return;
    expect([...reading.pinned]).toEqual(one.pinned ?? []);
    expect(shownInOrder(reading, order)).toEqual({
      order,
      options: one.shows.options ?? texts,
      feedback: one.shows.feedback ?? feedback,
      explanation: one.shows.explanation ?? asks.explanation,
    });
  });
});
