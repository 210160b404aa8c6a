import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/engine/summary.ts';
import { examOf, flag, goTo, MINUTE, overview, previous, START, sat, submit } from '../support/exams.ts';
import { n, question } from '../support/questions.ts';
import { choose, next, questions, quit, right, undo, wrong } from '../support/sessions.ts';

const three = examOf(questions(3));
const DEADLINE = START + 30 * MINUTE;
const positionIn = (...args: Parameters<typeof sat>): unknown => {
  const { view } = sat(...args);
  return view.phase === 'sitting' ? view.presented.position : view.phase;
};
const resultOf = (...args: Parameters<typeof sat>) => summarise(sat(...args).session);

describe('the start of an exam', () => {
  it('tells its paper, its deadline and what passes, so that it can be gone on with', () => {
    expect(sat(three).events).toMatchObject([
      { type: 'start', mode: 'exam', exam: { minutes: 30, deadlineAtMs: DEADLINE, pass: 72, paper: '1-paper' } },
    ]);
  });

  it('shows the first question, without marks and without what was answered before', () => {
    const asked = questions(2);
    const ids = new Set(asked.map(({ id }) => id));
    expect(sat(examOf(asked, { marked: ids, rekeyed: ids })).view).toMatchObject({
      phase: 'sitting',
      presented: { position: 1, marked: false, rekeyed: false },
      chosen: [],
      canUndo: false,
    });
  });
});

describe('navigation is free', () => {
  it('an answer goes on to the next question and says nothing of its key', () => {
    const { view } = sat(three, wrong);
    expect(view).toMatchObject({ phase: 'sitting', presented: { position: 2 } });
  });

  it.each([
    ['next, without an answer', [next], 2],
    ['back', [next, previous], 1],
    ['back from the first one, nowhere', [previous], 1],
    ['to any question', [goTo(3)], 3],
    ['to no question that is not there', [next, goTo(4)], 2],
    ['from the last one to the map', [goTo(3), next], 'overview'],
    ['with the last answer to the map', [goTo(3), right], 'overview'],
    ['from the map to a question', [overview, goTo(2)], 2],
    ['from the map to the first open one', [right, goTo(3), right, next], 2],
    ['from the map back to where it was opened', [goTo(2), overview, previous], 2],
  ])('%s', (_what, actions, expected) => {
    expect(positionIn(three, ...actions)).toBe(expected);
  });

  it('the map tells what is answered, open and flagged', () => {
    expect(sat(three, wrong, flag, overview).view).toMatchObject({
      phase: 'overview',
      status: {
        questions: [
          { answered: true, flagged: false },
          { answered: false, flagged: true },
          { answered: false, flagged: false },
        ],
      },
    });
  });

  it('an answer that stands is shown when its question is come back to', () => {
    expect(sat(three, choose(3), previous).view).toMatchObject({ presented: { position: 1 }, chosen: [3] });
  });
});

describe('a flag', () => {
  it('is set and taken away, and is no mark', () => {
    const id = three.questions[0]?.id;
    expect(sat(three, flag).last).toMatchObject([{ type: 'flag', question: id, on: true }]);
    expect(sat(three, flag).session.marked.size).toBe(0);
    expect(sat(three, flag, flag).last).toMatchObject([{ type: 'flag', on: false }]);
  });
});

describe('changing an answer', () => {
  it('takes the one before back, so that one answer counts', () => {
    const { last, events } = sat(three, wrong, previous, right);
    const first = events.find(({ type }) => type === 'answer');
    expect(last).toMatchObject([
      { type: 'undo', undoes: first?.id },
      { type: 'answer', right: true, try: 1, mode: 'exam' },
    ]);
  });

  it('to the same one changes nothing', () => {
    expect(sat(three, wrong, previous, wrong).last).toEqual([]);
  });

  it('is counted by what it was and what it became', () => {
    const twoWrong = choose(3);
    const { exam } = resultOf(three, wrong, previous, right, previous, wrong, previous, twoWrong, overview, submit);
    expect(exam?.changes).toEqual({ wrongToRight: 1, rightToWrong: 1, wrongToWrong: 1 });
  });
});

describe('undo', () => {
  it('leaves the question open whose answer was given last, and shows it', () => {
    const { view, last } = sat(three, goTo(2), right, goTo(1), undo);
    expect(view).toMatchObject({ phase: 'sitting', presented: { position: 2 }, chosen: [], canUndo: false });
    expect(last).toMatchObject([{ type: 'undo' }]);
  });

  it('works from the map', () => {
    expect(positionIn(three, right, overview, undo)).toBe(1);
  });

  it('does nothing without an answer', () => {
    expect(sat(three, undo).last).toEqual([]);
  });
});

describe('submitting', () => {
  it('goes over the map, so that what is open is seen before', () => {
    expect(sat(three, submit).view.phase).toBe('overview');
    expect(sat(three, submit, submit).view.phase).toBe('result');
  });

  it('ends the exam, and no answer counts afterwards', () => {
    const { last } = sat(three, overview, submit);
    expect(last).toMatchObject([{ type: 'end', how: 'done' }]);
    expect(sat(three, overview, submit, right).last).toEqual([]);
  });

  it('then goes through all questions with their feedback, also those left open', () => {
    const shown = sat(three, wrong, overview, submit, next);
    expect(shown.view).toMatchObject({ phase: 'feedback', debrief: true, chosen: [2], right: false });
    expect(sat(three, wrong, overview, submit, next, next).view).toMatchObject({ chosen: [], right: false });
    expect(sat(three, overview, submit, next, next, next, next).view.phase).toBe('over');
    expect(sat(three, overview, submit, next, next, previous).view).toMatchObject({ presented: { position: 1 } });
  });

  it('may be left without going through them', () => {
    expect(sat(three, overview, submit, quit).view.phase).toBe('over');
    expect(sat(three, overview, submit, next, quit).view.phase).toBe('over');
  });
});

describe('the result', () => {
  it('counts open questions as wrong, and no answer as right in part', () => {
    const two = question({ stem: 'Two?', options: ['a', 'b', 'c', 'd', 'e'], key: [1, 5] });
    const plan = examOf([...questions(2), two]);
    const summary = resultOf(plan, right, next, choose(1, 2), submit);
    expect(summary).toMatchObject({ right: 1, answered: 2, total: 3, exam: { passed: false } });
    expect(summary.exam?.percent).toBeCloseTo(100 / 3);
    expect(summary.outcomes.map(({ skipped }) => skipped)).toEqual([false, true, false]);
  });

  it.each([
    [71, false],
    [72, true],
    [73, true],
  ])('of %i of 100 right is passed at 72 percent: %s', (count, passed) => {
    const hundred = examOf(questions(100));
    const answers = Array.from({ length: 100 }, (_none, index) => (index < count ? right : wrong));
    expect(resultOf(hundred, ...answers, submit).exam?.passed).toBe(passed);
  });

  it('tells the time of each question over all visits', () => {
    const { outcomes } = resultOf(
      three,
      [right, START + 20_000],
      [previous, START + 25_000],
      [next, START + 31_000],
      [overview, START + 40_000],
      [submit, START + 90_000],
    );
    expect(outcomes.map(({ tookMs }) => tookMs)).toEqual([26_000, 14_000, 0]);
  });

  it('names the tags with open questions counted', () => {
    const tagged = examOf([question({ stem: 'A?', tags: ['sns'] }), question({ stem: 'B?', tags: ['sns', 'sqs'] })]);
    expect(resultOf(tagged, right, submit, submit).byTag).toEqual([
      { tag: 'sns', right: 1, answered: 2 },
      { tag: 'sqs', right: 0, answered: 1 },
    ]);
  });
});

describe('the deadline', () => {
  it('submits in the middle of a question, with what is chosen on the screen', () => {
    const { view, last } = sat(three, [{ type: 'timeUp', chosen: [n(1)] }, DEADLINE]);
    expect(view.phase).toBe('result');
    expect(last).toMatchObject([
      { type: 'answer', right: true, atMs: DEADLINE },
      { type: 'end', how: 'done' },
    ]);
  });

  it('takes no answer that is not whole', () => {
    const two = examOf([question({ key: [1, 3] })]);
    expect(sat(two, [{ type: 'timeUp', chosen: [n(1)] }, DEADLINE]).last).toMatchObject([{ type: 'end' }]);
  });

  it('keeps the answer that stands where nothing else is chosen', () => {
    const { session } = sat(three, right, [{ type: 'timeUp', chosen: [] }, DEADLINE]);
    expect(summarise(session)).toMatchObject({ right: 1, answered: 1 });
  });

  it.each([
    ['an answer', right],
    ['going on', next],
    ['undoing', undo],
    ['a flag', flag],
  ])('is reached with %s at that moment: it submits and does nothing else', (_what, action) => {
    expect(sat(three, [action, DEADLINE]).last).toMatchObject([{ type: 'end' }]);
  });

  it('takes an answer a millisecond before', () => {
    expect(sat(three, [right, DEADLINE - 1]).last).toMatchObject([{ type: 'answer' }]);
  });
});

describe('leaving', () => {
  it('keeps the exam open: there is no end', () => {
    const { view, last } = sat(three, right, quit);
    expect(view.phase).toBe('over');
    expect(last).toEqual([]);
  });
});
