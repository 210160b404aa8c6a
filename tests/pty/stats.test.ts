import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

describeOnTerminal('Progress', () => {
  it.each([
    [30, 'C.UTF-8', '100 % │'],
    [80, 'C.UTF-8', '100 % │'],
    [30, 'C', '100 % |'],
  ])('is drawn %i columns wide in the locale %s, and no line goes on in the next', async (columns, LANG, axis) => {
    const me = desk(noteOf(LANTERN));
    const quiz = await me.open(['play', '--no-shuffle', '--once']);
    await quiz.until(/Choose 1/);
    quiz.press('1');
    quiz.press('\r');
    await quiz.until(/Right\.|Wrong\./);
    quiz.press('q');
    await quiz.exit();
    const window = await me.open(['stats'], { columns, rows: 60, env: { LANG } });
    await window.exit();
    const lines = window.screen();
    expect(lines.join('\n')).toContain(axis);
    expect(lines.findIndex((line) => line.startsWith('Mon '))).toBeGreaterThan(0);
    for (const line of lines) expect(line.trimEnd().length).toBeLessThan(columns);
  });
});
