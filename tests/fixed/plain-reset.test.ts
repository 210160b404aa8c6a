// In plain mode on a terminal `progress reset` said that there was no terminal to ask on.
import { expect, it } from 'vitest';
import { DEPTH, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it('reset asks in a line, where a screen reader is told of', async () => {
  const env = { ACCESSIBLE: '1' };
  const text = await sessionText({ 'notes.md': noteOf(DEPTH) }, [
    { run: 'play --no-shuffle --notes notes.md', env, says: ['2', ''] },
    { run: 'progress reset', env, says: ['no'] },
    { run: 'progress reset', env, says: [] },
    { run: 'progress reset', env, says: ['yes'] },
  ]);
  const [, , ...resets] = text.split('$ cognito-quiz');
  expect(resets).toEqual([
    expect.stringContaining('(Enter takes no): no\nNothing was changed.\n[exit status 0]'),
    expect.stringContaining('(Enter takes no): [end of input]\nNothing was changed.\n[exit status 0]'),
    expect.stringMatching(/\(Enter takes no\): yes\nMoved all answers to .*\[exit status 0\]/s),
  ]);
});
