import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('Ctrl-C at a feedback', () => {
  it('leaves the question that counts in the score in the scrollback, as Ctrl-D and q do', async () => {
    const window = await desk(noteOf(LANTERN, KNOTS)).open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 2);
    window.press('Ctrl-C');
    await window.exit();
    expect(window.all().join('\n')).toMatch(
      /Question 1 of 2.*Wrong\. The answer is 1\..*Port is red.*Score: 0 of 1 right/s,
    );
  });
});
