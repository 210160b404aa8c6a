// In plain mode on a terminal there was no start menu: `cognito-quiz` asked all questions, and nothing offered what was missed.
import { expect, it } from 'vitest';
import { DEPTH, LANTERN, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it.each([{ ACCESSIBLE: '1' }, { TERM: 'dumb' }])(
  'with %j the start menu is numbered lines, and Enter takes the first',
  async (way) => {
    const env = { ...way, COGNITO_QUIZ_NOTES: 'notes.md' };
    const text = await sessionText({ 'notes.md': noteOf(LANTERN, DEPTH) }, [
      { run: 'play --no-shuffle --once', env, says: ['2', '2', ''] },
      { run: '', env, says: ['', 'q'] },
      { run: '', env, says: ['7'] },
      { run: '', env, piped: true },
    ]);
    const [, , menu = '', quit = '', piped = ''] = text
      .split('$ cognito-quiz')
      .concat(text.split('| cognito-quiz').slice(1));
    expect(menu).toMatch(/^\nWhat next\?\n\n {2}1\. Review 1 missed\n {2}2\. All questions \(2\)\n/);
    expect(menu).toContain('Choose 1 to 6 (Enter takes 1): \nQuestion 1 of 1');
    expect(quit).toContain('`7` is none of these: type 1 to 6.');
    expect(piped).toMatch(/^\nQuestion 1 of 2/);
  },
);
