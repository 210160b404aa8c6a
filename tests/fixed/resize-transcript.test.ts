import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A window that changes its size at a question', () => {
  it.each([
    [40, 24],
    [80, 12],
  ])('to %i x %i keeps what was answered before, and nothing of the old screen', async (columns, rows) => {
    const window = await desk(noteOf(LANTERN, DEPTH, KNOTS)).open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await window.until(/Question 2 of 3.*m marks/s);
    window.resize(columns, rows);
    window.press('1');
    await window.until(/❯ ● 1\. Three feet.*Enter submits/s);
    window.press('q');
    await window.exit();
    const transcript = window.all().join('\n');
    for (const text of ['Question 1 of 3', ...LANTERN.options, 'Port is red', 'notes.md:7'])
      expect(transcript.split(text), text).toHaveLength(2);
    expect(transcript).not.toMatch(/Question 2|Enter submits|Three feet/);
  });

  it('keeps the option under the cursor in view', async () => {
    const options = Array.from({ length: 8 }, (_option, index) => `Way ${index + 1}: ${'sail on '.repeat(12)}home`);
    const window = await desk(noteOf({ ...LANTERN, options })).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('Up');
    await window.until(/❯ ● 8\. .*m marks/s);
    window.resize(40, 16);
    await window.until(/❯ ● 8\. .*\? keys\s*$/s);
  });

  it('has its score set for the size that it has in the end', async () => {
    const stem = 'Which of these lights has to be shown by a ship that lies at anchor in a roadstead at night?';
    const window = await desk(noteOf({ ...LANTERN, stem })).open(['play', '--no-shuffle', '--once']);
    await answer(window, 'Question 1', 2);
    window.resize(40, 24);
    await window.until(/\? keys · o link\s*$/);
    window.press('q');
    await window.exit();
    await window.until(/Missed\n {2}notes\.md:7\n {4}Which of these lights has to be sh.*…\n/);
  });
});
