import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { answer, asks, describeOnTerminal } from '../support/quiz-screens.ts';

const STYLE = /\u001b\[[\d;]*m/;

describeOnTerminal('Colour', () => {
  const cases: readonly [string, readonly string[], Readonly<Record<string, string>>, boolean][] = [
    ['is there by itself', [], {}, true],
    ['goes with --no-color', ['--no-color'], {}, false],
    ['goes with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['stays when NO_COLOR is empty', [], { NO_COLOR: '' }, true],
    ['comes with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['goes with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['goes with --no-color, whatever FORCE_COLOR says', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['goes with NO_COLOR, whatever FORCE_COLOR says', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ];

  it.each(cases)('%s', async (_rule, words, env, coloured) => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle', ...words], { env });
    await answer(window, 'Question 1', 2);
    window.press('q');
    await window.exit();
    expect(STYLE.test(window.raw())).toBe(coloured);
  });

  it('goes from questions and from the menu with the theme none', async () => {
    const me = desk(noteOf(LANTERN));
    me.run('config', 'set', 'theme', 'none');
    const quiz = await me.open(['play', '--no-shuffle']);
    await answer(quiz, 'Question 1', 1);
    quiz.press('q');
    await quiz.exit();
    const menu = await me.open([]);
    await menu.until(/What next\?.*Enter takes it/s);
    expect(quiz.raw() + menu.raw()).not.toMatch(STYLE);
  });

  it('goes from the menu too with NO_COLOR', async () => {
    const me = desk(noteOf(LANTERN));
    const window = await me.open(['play', '--no-shuffle']);
    await answer(window, 'Question 1', 1);
    window.press('q');
    await window.exit();
    const coloured = await me.open([]);
    await coloured.until(/What next\?.*Enter takes it/s);
    expect(coloured.raw()).toMatch(STYLE);
    const plain = await me.open([], { env: { NO_COLOR: '1' } });
    await plain.until(/What next\?.*Enter takes it/s);
    expect(plain.raw()).not.toMatch(STYLE);
  });
});

describeOnTerminal('An address', () => {
  it.each([
    [{ FORCE_HYPERLINK: '1' }, true],
    [{}, false],
  ])('is written out, and with %j it opens by a click: %s', async (env, clickable) => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle'], { env });
    const feedback = await answer(window, 'Question 1', 1);
    expect(feedback).toContain('navigation lights <https://docs.aws.amazon.com/lights>');
    expect(window.raw().includes('\u001b]8;;https://docs.aws.amazon.com/lights\u0007')).toBe(clickable);
    expect(window.raw().includes('\u001b]8')).toBe(clickable);
  });
});

describeOnTerminal('Plain mode in a terminal', () => {
  it.each([
    ['--plain', ['--plain'], {}],
    ['TERM=dumb', [], { TERM: 'dumb' }],
    ['ACCESSIBLE', [], { ACCESSIBLE: '1' }],
  ])('with %s asks in lines and prints no escape code at all', async (_name, words, env) => {
    const window = await desk(noteOf(LANTERN)).open(['play', '--no-shuffle', ...words], {
      env: { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', ...env },
    });
    await window.until('Choose 1 (e.g. 1): ');
    window.type('9\r');
    await window.until(/`9` is no option: 1 to 4, or a to d, are offered\..*\nChoose 1 /s);
    window.type('b\r');
    await window.until(
      /Wrong\. The answer is 1\.\n +1\. A red one.*Again: question 1 of 1.*Choose 1 \(e\.g\. 1\): $/ms,
    );
    window.type('1\r');
    await window.until(/That was the last one\./);
    window.type('\r');
    expect(await window.exit()).toEqual({ exitCode: 0, signal: 0 });
    await window.until('Score: 0 of 1 right (0 %)');
    expect(window.raw()).not.toContain('\u001b');
  });

  it.each([
    ['Ctrl-C', 130, ['start', 'wording', 'answer']],
    ['Ctrl-D', 0, ['start', 'wording', 'answer', 'end']],
  ])('ends on %s with status %i and keeps what was answered', async (key, status, kept) => {
    const { open, events } = desk(noteOf(LANTERN));
    const window = await open(['play', '--no-shuffle', '--plain']);
    await window.until('Choose 1 (e.g. 1): ');
    window.type('2\r');
    await window.until(/Again: question 1 of 1.*Choose 1 \(e\.g\. 1\): $/ms);
    window.press(key);
    expect(await window.exit()).toEqual({ exitCode: status, signal: 0 });
    await window.until('Score: 0 of 1 right (0 %)');
    expect(events().map(({ type }) => type)).toEqual(kept);
  });
});

describeOnTerminal('A note with escape sequences', () => {
  const NASTY = '\u001b[2J\u001b]0;owned\u0007\u001b]52;c;b3duZWQ=\u0007\u009b31m\u202e';

  it('prints none of them, neither on screens nor in lines', async () => {
    const note = noteOf({
      stem: `Who ${NASTY} is the pilot?`,
      options: [`The one ${NASTY} who knows`, `Nobody${NASTY}`],
      key: [1],
      explanation: `Because${NASTY} so: [a ${NASTY} page](https://docs.aws.amazon.com/pilot).`,
    }).replace('harbour', `"har\\e[31mbour"`);
    const me = desk(note);
    const screens = await me.open(['play', '--no-shuffle', '--no-color']);
    await screens.until(asks('Question 1'));
    await answer(screens, 'Question 1', 2);
    screens.press('Enter');
    await answer(screens, 'Again: question 1', 1);
    screens.press('Enter');
    await screens.exit();
    const lines = await me.open(['play', '--no-shuffle', '--plain']);
    await lines.until('Choose 1 ');
    lines.type('1\r');
    await lines.until(/That was the last one\./);
    lines.type('\r');
    await lines.exit();
    for (const bytes of [screens.raw(), lines.raw()]) {
      expect(bytes).toMatch(/Who\s+<U\+001B>[\s\S]*pilot\?/);
      for (const part of ['\u001b[2J', '\u001b]', '\u0007', '\u009b', '\u202e', '\u001b[31m'])
        expect(bytes).not.toContain(part);
    }
  });
});
