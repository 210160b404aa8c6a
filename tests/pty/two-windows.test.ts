import { expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { DEPTH, KNOTS, LANTERN, noteOf } from '../support/entries.ts';
import { describeOnTerminal } from '../support/quiz-screens.ts';

const sits = (heading: string): RegExp => new RegExp(`^${heading}\\b.*Enter answers . q leaves`, 's');

describeOnTerminal('An exam that a second window goes on with', () => {
  it('ends in the first one, so that no question is answered twice', async () => {
    const me = desk(noteOf(LANTERN, KNOTS, DEPTH));
    const first = await me.open(['exam', '--no-shuffle']);
    await first.until(sits('Question 1 of 3'));
    first.press('1', 'Enter');
    await first.until(sits('Question 2 of 3'));

    const second = await me.open(['continue']);
    await second.until(sits('Question 2 of 3'));
    first.press('1', '3');
    await first.until('2 of 2 chosen');
    first.press('Enter');
    expect(await first.exit()).toEqual({ exitCode: 0, signal: 0 });
    expect(first.all().join('\n')).toContain('Another window goes on with this session');

    second.press('1', '3');
    await second.until('2 of 2 chosen');
    second.press('Enter');
    await second.until(sits('Question 3 of 3'));
    const answers = me.events().filter(({ type }) => type === 'answer');
    expect(answers).toHaveLength(2);
  });
});
