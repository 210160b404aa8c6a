import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('A session in a terminal', () => {
  it('goes from the first question to the score with letters, digits and arrows', async () => {
    const { open, events } = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await open(['play', '--no-shuffle']);

    await window.until(asks('Question 1 of 3 · harbour'));
    window.press('A');
    await window.until('❯ ● 1. A red one');
    window.press('Enter');
    await window.until(/Right\..*✓ 1\. A red one \(right, your choice\).*Enter next/s);
    window.press('Enter');

    await window.until(asks('Question 2 of 3'));
    window.press('3', 'a');
    await window.until('2 of 2 chosen');
    window.press('Enter');
    await window.until(/Question 2 of 3.*Right\..*Enter next/s);
    window.press('Enter');

    await window.until(asks('Question 3 of 3'));
    window.press('Down');
    await window.until('❯ ● 2. Six feet');
    window.press('Down', 'Down', 'Up');
    await window.until('❯ ● 3. Nine feet');
    window.press('Up', 'Enter');
    await window.until(/Question 3 of 3.*Right\..*Enter next/s);
    window.press('Space');

    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(window.screen().join('\n')).toMatch(
      /^Score: 3 of 3 right \(100 %\)$.*^Answers saved in answers\/answers-.+\.jsonl$/ms,
    );
    expect(window.cursorHidden()).toBe(false);
    expect(events().at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });

  it('takes no key for an answer that was pressed before the question stood there', async () => {
    const { open, events } = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    window.press('A', 'Enter');
    await window.until(asks('Question 1 of 3 · harbour'));
    window.press('Down');
    await window.until(/❯ ● 2\..*Choose 1 · chosen: 2/s);
    expect(events().map(({ type }) => type)).not.toContain('answer');
  });

  it('leaves each question once in the scrollback, and no screen of keys', async () => {
    const window = await desk(noteOf(LANTERN, KNOTS, DEPTH)).open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await answer(window, 'Question 2', 1, 3);
    window.press('Enter');
    await answer(window, 'Question 3', 2);
    window.press('Enter');
    await window.exit();

    const transcript = window.all().join('\n');
    for (const { stem, options } of [LANTERN, KNOTS, DEPTH]) {
      for (const text of [stem, ...options]) expect(transcript.split(text), text).toHaveLength(2);
    }
    expect(transcript).toMatch(/^Question 1 of 3 · harbour\n\nRight\.\n\nWhich lantern/);
    expect(transcript).toContain('navigation lights <https://docs.aws.amazon.com/lights>\n\nnotes.md:7\n\nQuestion 2');
    expect(transcript).not.toMatch(/Enter (submits|next)|Choose [12]|❯|more lines/);
  });

  it('takes exactly two where two are right', async () => {
    const window = await desk(noteOf(KNOTS)).open(['play', '--no-shuffle']);
    await window.until(/Choose 2 · 0 of 2 chosen/);
    window.press('3');
    await window.until(/■ 3\. Clove hitch.*Choose 2 · 1 of 2 chosen/s);
    window.press('Enter');
    await window.until('1 of 2 chosen: choose 2.');
    window.press('5');
    await window.until('Choose 2 · 2 of 2 chosen');
    window.press('1');
    const full = await window.until('2 of 2 chosen: take one back first.');
    expect(full).toMatch(/□ 1\. Bowline.*■ 3\. Clove hitch.*■ 5\. Capstan/s);
    window.press('5', '1');
    await window.until(/■ 1\. Bowline.*■ 3\. Clove hitch.*□ 5\. Capstan.*2 of 2 chosen/s);
    window.press('Enter');
    await window.until(/Right\..*Enter next/s);
  });

  it('takes no answer from an Enter that comes before any choice', async () => {
    const { open, events } = desk(noteOf(LANTERN));
    const window = await open(['play', '--no-shuffle']);
    await window.until(/❯ ○ 1\..*Choose 1\n/s);
    window.press('Enter');
    const refused = await window.until('Choose an option first.');
    expect(refused).not.toContain('●');
    await expect.poll(() => events().map(({ type }) => type)).toEqual(['start']);
  });

  it('has an answer on the disk when its feedback is on the screen', async () => {
    const { open, events } = desk(noteOf(LANTERN, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    // Behind the screen, at once.
    await expect.poll(() => events().map(({ type }) => type)).toEqual(['start']);
    await answer(window, 'Question 1', 2);
    expect(events().slice(1)).toMatchObject([
      { type: 'wording', stem: LANTERN.stem },
      { type: 'answer', right: false, try: 1, mode: 'play' },
    ]);
  });

  it('says how to go on when a key does nothing, and shows all keys on ?', async () => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('z');
    await window.until('z does nothing here. Enter submits, q quits, 1-4 choose, ? shows all keys.');
    window.press('9');
    await window.until('There is no option 9: choose 1 to 4.');
    window.press('?');
    await window.until(/1-4, a-d +choose an option.*^q +quit; what you answered counts$.*any key goes back/ms);
    window.press('1');
    expect(await window.until(asks('Question 1'))).not.toContain('●');
  });

  it.each(['Tab', 'Left', 'F5', 'Backspace'])('says so of %s, too, once, and until a key works', async (key) => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press(key);
    const told = `${key} does nothing here. Enter submits, q quits`;
    await window.until(told);
    window.press(key);
    window.press('B');
    expect(await window.until(/❯ ● 2\. A green one.*Choose 1 · chosen: 2\nEnter submits/s)).not.toContain(
      'does nothing',
    );
    expect(window.raw().split(told)).toHaveLength(2);
    window.press('q');
    await window.exit();
    expect(window.all().join('\n')).not.toContain('does nothing');
  });

  it('takes nothing of a pasted text for a key, and says so', async () => {
    const { open, events } = desk(noteOf(LANTERN, KNOTS));
    const window = await open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    expect(window.raw()).toContain('\u001b[?2004h');
    window.type('\u001b[200~1\rq a text with ? and\r\n2\r\u001b[201~');
    expect(await window.until(/A pasted text does nothing here\. Enter submits.*\nEnter submits/s)).not.toContain('●');
    expect(events().filter(({ type }) => type === 'answer')).toEqual([]);
    await answer(window, 'Question 1', 1);
  });

  it('ends with q: skipped and unreached questions are told, what was answered counts', async () => {
    const { open, events } = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    window.press('Enter');
    await window.until(asks('Question 2'));
    window.press('s');
    await window.until(asks('Question 3'));
    window.press('q');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until(/Score: 1 of 1 right \(100 %\)\n1 skipped, 1 not reached of 3/);
    expect(events().at(-1)).toMatchObject({ type: 'end', how: 'quit' });
  });
});
