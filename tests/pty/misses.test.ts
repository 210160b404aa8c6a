import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A miss in a terminal', () => {
  it('comes back at the end until it is right once; the score counts first tries', async () => {
    const { open, events } = desk(noteOf(LANTERN, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    const missed = await answer(window, 'Question 1 of 2', 3);
    expect(missed).toMatch(/Wrong\. The answer is 1\.\nYou chose 3\..*→ 1\. A red one \(right, not chosen\).*✗ 3\./s);
    window.press('Enter');
    await answer(window, 'Question 2 of 2', 2);
    window.press('Enter');
    await answer(window, 'Again: question 1 of 2', 4);
    window.press('Enter');
    const again = await answer(window, 'Again: question 1 of 2', 1);
    expect(again).toContain('Right.');
    window.press('Enter');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until(/Score: 1 of 2 right \(50 %\).*Missed\n +notes\.md:7\n +Which lantern/s);
    expect(events().flatMap((event) => (event.type === 'answer' ? [event.try] : []))).toEqual([1, 1, 2, 3]);
    expect(events().at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });

  it('does not come back with --once', async () => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle', '--once']);
    await answer(window, 'Question 1', 2);
    window.press('Enter');
    await window.exit();
    await window.until('Score: 0 of 1 right (0 %)');
  });

  it('is what review asks, alone, and no more once it was right there', async () => {
    const me = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const play = await me.open(['play', '--no-shuffle', '--once']);
    await answer(play, 'Question 1', 1);
    play.press('Enter');
    const half = await answer(play, 'Question 2', 1, 4);
    expect(half).toContain('You chose 1 and 4: 1 of 2 right, no partial credit.');
    play.press('Enter');
    await answer(play, 'Question 3', 2);
    play.press('Enter');
    await play.until('1 to review: cognito-quiz review');

    const review = await me.open(['review', '--no-shuffle']);
    const asked = await review.until(asks('Question 1 of 1'));
    expect(asked).toContain(KNOTS.stem);
    await answer(review, 'Question 1 of 1', 1, 3);
    review.press('Enter');
    expect(await review.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(review.all().join('\n')).not.toContain('to review');
    expect(JSON.parse(me.run('review', '--list', '--json').stdout)).toEqual({ version: 1, questions: [] });
  });
});

describeOnTerminal('Taking back and marking in a terminal', () => {
  it('u after the feedback asks the same question again, and the answer no longer counts', async () => {
    const { open } = desk(noteOf(LANTERN, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 2);
    window.press('u');
    const again = await window.until(asks('Question 1 of 2'));
    expect(again).not.toContain('●');
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await window.until(asks('Question 2'));
    window.press('q');
    await window.until('Score: 1 of 1 right (100 %)');
  });

  it('u at the next question goes back to the one before', async () => {
    const { open, run } = desk(noteOf(LANTERN, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('u');
    await window.until('Nothing to undo: this is the first question.');
    await answer(window, 'Question 1', 2);
    window.press('Enter');
    await window.until(asks('Question 2'));
    window.press('u');
    await window.until(asks('Question 1 of 2'));
    window.press('Ctrl-D');
    await window.until('Score: 0 of 0 right\n2 not reached of 2');
    await window.exit();
    expect(JSON.parse(run('review', '--list', '--json').stdout)).toEqual({ version: 1, questions: [] });
  });

  it('m marks a question while it is asked and after, and list --marked has it', async () => {
    const { open, run } = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('m');
    await window.until(/Question 1 of 3 · harbour · marked.*Marked\.\nEnter submits/s);
    await answer(window, 'Question 1 of 3 · harbour · marked', 1);
    window.press('m');
    await window.until(/No longer marked\.\nEnter next/);
    window.press('Enter');
    await answer(window, 'Question 2', 1, 3);
    window.press('m');
    await window.until(/Question 2 of 3 · harbour · marked.*Marked\.\nEnter next/s);
    window.press('q');
    await window.exit();
    const marked = run('list', '--marked').stdout;
    expect(marked.trim().split('\n')).toHaveLength(1);
    expect(marked).toContain(KNOTS.stem);
  });
});
