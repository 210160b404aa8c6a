import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { encodeEvent } from '../../src/store/event-line.ts';
import { type Desk, desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal, tells } from '../support/quiz-screens.ts';
import type { TerminalWindow } from '../support/terminal.ts';

/** The keys are the last line of every screen. */
const sits = (heading: string): RegExp => new RegExp(`^${heading}\\b.*Enter answers . q leaves`, 's');
const MAP = /^Your exam .*Enter (?:goes there|submits) . q leaves/s;
const RIGHT = '\u001b[C';
const ESC = '\u001b';
const BACKSPACE = '\u007f';

const examOf = (me: Desk, ...words: readonly string[]): Promise<TerminalWindow> =>
  me.open(['exam', '--no-shuffle', ...words]);

/** An exam that was left open, and whose time is up in so many milliseconds. */
function leftOpen(me: Desk, leftMs: number): void {
  const file = join(me.folder, 'notes.md');
  const questions = loadNotes([file]).questions.map(({ id }) => id);
  const atMs = Date.now() - 1000;
  const exam = { minutes: 10, deadlineAtMs: Date.now() + leftMs, pass: 72, paper: 'p' };
  const common = { seed: 1, shuffled: false, reask: false, notes: [file], mode: 'exam' as const };
  const start = { ...common, id: 's-0', atMs, session: 's', type: 'start' as const, questions, exam };
  const folder = join(me.folder, 'answers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'answers-other.jsonl'), `${encodeEvent(start)}\n`);
}

describeOnTerminal('An exam in a terminal', () => {
  it('is answered in any order, flagged, changed, looked over, submitted, and gone through', async () => {
    const me = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await examOf(me);

    const first = await window.until(sits('Question 1 of 3 · \\d:\\d\\d:\\d\\d left'));
    expect(first).not.toContain('harbour');
    expect(first).toContain('The notes have no more than that: 65 were asked for.');
    window.press('2');
    await window.until('Choose 1 · chosen: 2 · Enter keeps it');
    window.press('Enter');
    const second = await window.until(sits('Question 2 of 3'));
    expect(second).not.toMatch(/Right|Wrong/);
    window.press('m', 'x');
    await window.until(/^Question 2 of 3 · .* · flagged.*1\. Bowline \(struck out\)/s);
    window.type(RIGHT);
    await window.until(sits('Question 3 of 3'));
    window.press('2', 'Enter');

    const map = await window.until(MAP);
    expect(map).toMatch(/2 answered, 1 open, 1 flagged\..* 1 ● +2 ○⚑ +3 ●.*❯ Submit the exam/s);
    window.press('1', 'Enter');
    await window.until(/^Question 1 of 3.*❯ ● 2\. A green one.*Choose 1 · chosen: 2 · answered.*Enter answers/s);
    window.press('1', 'Enter');
    await window.until(/^Question 2 of 3.*1\. Bowline \(struck out\).*Enter answers/s);
    window.press('r');
    await window.until(MAP);
    expect(me.events().some(({ type }) => type === 'end')).toBe(false);
    window.press('3');
    await window.until(/Question 3: answered/);
    window.type('\u001b[F');
    await window.until('❯ Submit the exam');
    window.press('Enter');
    await window.until(/1 question open: open questions are wrong\..*y submits · any key goes back/s);
    window.press('Enter');
    await window.until(MAP);
    window.press('Enter');
    await window.until('y submits · any key goes back');
    window.press('y');

    await window.until(/Not passed: 2 of 3 right \(67 %\), 72 % pass.*1 from wrong to right.*Enter goes on/s);
    window.press('Enter');
    await window.until(/Right\..*Question 1|Question 1 of 3 · harbour.*Right\..*Enter next/s);
    window.press('Enter');
    await window.until(/Question 2 of 3.*Wrong\. The answer is 1 and 3\.\nYou did not answer it\..*Enter next/s);
    window.press('u');
    await window.until('The exam is over: its answers stand.');
    window.press('p');
    await window.until(tells('Question 1 of 3'));
    window.press('Enter');
    await window.until(tells('Question 2 of 3'));
    window.press('Enter');
    await window.until(tells('Question 3 of 3'));
    window.press('Enter');

    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    const transcript = window.all().join('\n');
    for (const { stem } of [LANTERN, KNOTS, DEPTH]) expect(transcript.split(`\n\n${stem}\n`), stem).toHaveLength(2);
    expect(transcript).toMatch(/Question 1 of 3.*Question 2 of 3.*Question 3 of 3.*Not passed: 2 of 3 right/s);
    expect(transcript).not.toMatch(/Enter answers|Submit the exam|❯/);
    const answers = me.events().filter(({ type }) => type === 'answer');
    expect(answers).toMatchObject([{ right: false }, { right: true }, { right: true }]);
    expect(me.events().find(({ type }) => type === 'undo')).toMatchObject({ undoes: answers[0]?.id });
    expect(me.events().at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });

  it('does not lose a choice that was not submitted, unless that is meant', async () => {
    const window = await examOf(desk(noteOf(LANTERN, KNOTS)));
    await window.until(sits('Question 1'));
    window.press('3', 'n');
    await window.until('Enter keeps your choice; the same key again drops it.');
    window.press('n');
    await window.until(sits('Question 2'));
    window.press('p');
    expect(await window.until(sits('Question 1'))).not.toContain('●');
  });

  it('is submitted when the time is up, with what is chosen on the screen by then', async () => {
    const me = desk(noteOf(LANTERN, KNOTS, DEPTH));
    leftOpen(me, 8000);
    const window = await me.open(['continue']);
    await window.until(sits('Question 1 of 3 · 0:0\\d left'));
    window.press('1');
    await window.until('❯ ● 1. A red one');
    await window.until(/^Your exam is over.*1 of 3 right.*Enter goes on/s);
    window.press('q');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    const kept = me.events().filter(({ type }) => type === 'answer' || type === 'end');
    expect(kept).toMatchObject([
      { type: 'answer', right: true },
      { type: 'end', how: 'done' },
    ]);
    expect(me.run('continue').stderr).toContain('No session was left open.');
  });

  it('is submitted from the map too when the time is up', async () => {
    const me = desk(noteOf(LANTERN, KNOTS));
    leftOpen(me, 8000);
    const window = await me.open(['continue']);
    await window.until(sits('Question 1'));
    window.press('r');
    await window.until(MAP);
    await window.until(/^Your exam is over.*0 of 2 right.*Enter goes on/s);
    window.press('Ctrl-D');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(me.events().find(({ type }) => type === 'end')).toMatchObject({ how: 'done' });
  });

  it.each([
    ['q', 0],
    ['Ctrl-D', 0],
    ['Ctrl-C', 130],
  ])('stays open on %s with status %i, tells nothing of what is right, and goes on', async (key, status) => {
    const me = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const window = await examOf(me);
    await window.until(sits('Question 1'));
    window.press('2', 'Enter');
    await window.until(sits('Question 2'));
    window.press(key);
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    expect(window.cursorHidden()).toBe(false);
    expect(window.all().join('\n')).not.toMatch(/Right|Wrong|Missed/);
    expect(me.events().some(({ type }) => type === 'end')).toBe(false);

    const again = await me.open(['continue']);
    await again.until(sits('Question \\d of 3'));
    again.press('r');
    await again.until(/1 answered, 2 open\..* 1 ● +❯2 ○ +3 ○/s);
    again.press('u');
    expect(await again.until(sits('Question 1 of 3'))).not.toContain('●');
  });
});

describeOnTerminal('A key that is wrong', () => {
  it('is disputed with a remark, pasted or typed, and asked no more until that is withdrawn', async () => {
    const me = desk(noteOf(LANTERN, DEPTH));
    const window = await me.open(['play', '--no-shuffle', '--once']);
    await window.until(/Question 1 of 2.*Enter submits/s);
    window.press('2', 'Enter');
    await window.until(tells('Question 1'));
    window.press('!');
    await window.until('Why is the key wrong? _');
    window.type('Nay');
    window.type(BACKSPACE);
    window.type('\u001b[200~vy: quite\r\nsure\u001b[201~');
    await window.until('Why is the key wrong? Navy: quite sure_');
    window.press('Enter');
    await window.until(/Question 1 of 2 · harbour · disputed.*Disputed: no quiz asks it until the note changes\./s);
    expect(me.events().at(-1)).toMatchObject({ type: 'dispute', remark: 'Navy: quite sure' });
    window.press('!');
    await window.until('No longer disputed.');
    window.press('!');
    await window.until('Why is the key wrong? _');
    window.type('x');
    window.type(ESC);
    await window.until(/Enter next . q quits/);
    window.press('Enter');
    await window.until(/Question 2 of 2.*Enter submits/s);
    expect(me.events().map(({ type }) => type)).toEqual(['start', 'wording', 'answer', 'dispute', 'withdraw']);
  });
});

describeOnTerminal('The end of a session', () => {
  it('offers to take a skip of the last question back', async () => {
    const me = desk(noteOf(LANTERN));
    const window = await me.open(['play', '--no-shuffle']);
    await window.until(/Question 1 of 1.*Enter submits/s);
    window.press('s');
    await window.until(/That was the last one\. Enter ends, u undoes\..*Enter ends/s);
    window.press('u');
    await window.until(/Question 1 of 1.*Enter submits/s);
    window.press('s');
    await window.until(/That was the last one/);
    window.press('Enter');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(me.events().at(-1)).toMatchObject({ type: 'end', how: 'done' });
  });
});
