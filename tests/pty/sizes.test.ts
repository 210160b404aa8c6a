import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, type Entry, LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

const LONG: Entry = {
  stem: 'A harbourmaster has to tell arriving ships on which side of the lighthouse the channel runs. What is certain?',
  options: [
    'Ships that arrive from seaward leave the green buoys on their starboard side everywhere in Europe',
    'Ships that arrive from seaward leave the red buoys on their starboard side everywhere in Europe',
    'Buoys do not matter as long as the lighthouse can be seen from the bridge',
    'Nothing',
  ],
  key: [1],
};

/** 3,600 characters of words that tell where they stand. */
const TALL: Entry = {
  stem: Array.from({ length: 600 }, (_word, index) => `w${String(index).padStart(4, '0')}`).join(' '),
  options: ['The first way', 'The second way', 'The third way', 'The fourth way'],
  key: [4],
};

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

describeOnTerminal('A screen', () => {
  it.each([
    [80, 24],
    [40, 24],
    [200, 60],
  ])('of %i x %i shows every word whole, every option and the way out', async (columns, rows) => {
    const window = await desk(noteOf(LONG)).open(['play', '--no-shuffle'], { columns, rows });
    const shown = wordsOf(await window.until(/Enter submits .* q quits/));
    for (const text of [LONG.stem, ...LONG.options]) {
      for (const word of wordsOf(text)) expect(shown).toContain(word);
    }
    expect(shown.join(' ')).toMatch(/○ 1\. .*○ 2\. .*○ 3\. .*○ 4\. .*q quits/);
    expect(window.broken()).toEqual([]);
    for (const line of window.screen()) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('of 40 x 14 says that more is below where not all options fit', async () => {
    const window = await desk(noteOf(LONG)).open(['play', '--no-shuffle'], { columns: 40, rows: 14 });
    expect(await window.until(asks('Question 1'))).toMatch(/↓ \d+ more lines below/);
    window.press('Up');
    const last = await window.until(/❯ ● 4\. Nothing.*Enter submits/s);
    expect(last).toMatch(/↑ \d+ more lines above/);
    expect(last).not.toContain('below');
    expect(window.broken()).toEqual([]);
  });

  it('that gets narrower is drawn anew, with the choice kept and nothing left of the old drawing', async () => {
    const window = await desk(noteOf(LONG)).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    window.press('3');
    await window.until('❯ ● 3.');
    window.resize(40, 24);
    const narrow = await window.until(/as long as\n {7}the lighthouse can be seen from\n {7}the bridge.*\? keys\n/s);
    expect(narrow).toMatch(
      /^Question 1 of 1 · harbour\n─+\n\nA harbourmaster.*❯ ● 3\. .*Enter submits · q quits · \? keys\n*$/s,
    );
    expect(narrow.match(/harbourmaster/g)).toHaveLength(1);
    expect(window.broken()).toEqual([]);

    window.resize(80, 24);
    const wide = await window.until(/❯ ● 3\. .*m marks/s);
    expect(wide).toMatch(/^Question 1 of 1 · harbour\n─+\n\nA harbourmaster.*❯ ● 3\. .*s skips · m marks\n*$/s);
    expect(wide.match(/harbourmaster/g)).toHaveLength(1);
    window.press('1');
    await window.until('❯ ● 1.');
  });

  it('that is too small says what it needs, and goes on when it has it', async () => {
    const { open, events } = desk(noteOf(LANTERN));
    const window = await open(['play', '--no-shuffle'], { columns: 29, rows: 12 });
    await window.until('Window too small:\n29x12,\nneeds 30x10.');
    window.resize(80, 9);
    await window.until('Window too small:\n80x9,\nneeds 30x10.');
    window.resize(30, 10);
    expect(await window.until(asks('Question 1'))).not.toContain('too small');
    await answer(window, 'Question 1', 1);
    expect(events().at(-1)).toMatchObject({ type: 'answer', right: true });
  });
});

describeOnTerminal('A question that is taller than the screen', () => {
  it('can be read to its end, a page at a time, and no word is skipped', async () => {
    const window = await desk(noteOf(TALL)).open(['play', '--no-shuffle']);
    const words = new Set<string>();
    let screen = await window.until(asks('Question 1'));
    expect(screen).not.toContain('The first way');
    for (;;) {
      for (const word of screen.match(/\bw\d{4}\b/g) ?? []) words.add(word);
      const below = /↓ (\d+) more lines? below/.exec(screen)?.[1];
      if (below === undefined) break;
      window.press('PgDn');
      screen = await window.until(
        new RegExp(`↑ .*(?:The fourth way.*|↓ (?!${below} )\\d+ more lines? below.*)Enter submits`, 's'),
      );
    }
    expect(words.size).toBe(600);
    expect(screen).toMatch(/1\. The first way\n.*4\. The fourth way/s);
  });

  it('keeps the option under the cursor in view, and repeats nothing in the scrollback', async () => {
    const window = await desk(noteOf(TALL)).open(['play', '--no-shuffle']);
    await window.until(asks('Question 1'));
    for (let pressed = 0; pressed < 20; pressed += 1) {
      window.press('Down');
      const under = ((pressed + 1) % 4) + 1;
      await window.until(new RegExp(`❯ ● ${under}\\. .*Enter submits`, 's'));
    }
    window.press('PgUp');
    await window.until(/↓ \d+ more lines below/);
    expect(window.all()).toHaveLength(24);
    window.press('4');
    await window.until('❯ ● 4. The fourth way');
    window.press('Enter');
    await window.until(/Right\..*Enter next/s);
    window.press('Enter');
    await window.exit();
    expect(window.all().join('\n').split('w0000')).toHaveLength(2);
  });

  it('has its verdict on the first screen of its feedback', async () => {
    const window = await desk(noteOf({ ...TALL, explanation: TALL.stem.toUpperCase() }, DEPTH)).open([
      'play',
      '--no-shuffle',
    ]);
    const feedback = await answer(window, 'Question 1', 1);
    expect(feedback).toMatch(/Wrong\. The answer is 4\..*→ 4\. The fourth way.*W0000.*↓ \d+ more lines below/s);
    window.press('PgDn');
    await window.until(/↑ \d+ more lines above.*Enter next/s);
    window.press('Enter');
    await window.until(asks('Question 2'));
  });
});
