// `--plain` was an unknown option of `list`, `tags`, `show`, `lint`, `config` and `progress`, so an alias with it broke them.
import { expect, it } from 'vitest';
import { DEPTH, noteOf } from '../support/entries.ts';
import { sessionText } from '../support/golden-session.ts';

it.each([
  'list',
  'tags',
  'lint',
  'stats',
  'due --count',
  'review --list',
  'config list',
  'config path',
  'progress path',
  'progress check',
  'progress reset',
])('%s takes --plain, before its name or behind it', async (command) => {
  const env = { COGNITO_QUIZ_NOTES: 'notes.md' };
  const text = await sessionText({ 'notes.md': noteOf(DEPTH) }, [
    { run: `${command} --plain`, env },
    { run: `--plain ${command}`, env },
  ]);
  expect(text.match(/\[exit status 0\]/g)).toHaveLength(2);
});
