import { describe, expect, it } from 'vitest';
import { type Sitting, sessionText } from '../support/golden-session.ts';
import { HELP, SESSIONS } from './plain-sessions.ts';

/** The ways to plain mode. Each is told to force what it must not print. */
const LOUD = { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', COLORTERM: 'truecolor' };
const SET: Sitting = { run: 'config set plain true' };
const WAYS: Readonly<Record<string, (sitting: Sitting) => readonly Sitting[]>> = {
  '--plain': (sitting) => [{ ...sitting, run: `${sitting.run} --plain`.trim() }],
  ACCESSIBLE: (sitting) => [{ ...sitting, env: { ...sitting.env, ACCESSIBLE: '1' } }],
  'TERM=dumb': (sitting) => [{ ...sitting, env: { ...sitting.env, TERM: 'dumb' } }],
  'the setting': (sitting) => [SET, sitting],
  'a pipe': ({ says = [], ...sitting }) => [
    { ...sitting, says: says.filter((step) => typeof step === 'string'), piped: true },
  ],
};

/** All that is printed where a way and a locale are as given, and the characters of the notes that it was made from. */
async function printed(way: string, locale: string): Promise<readonly { text: string; notes: ReadonlySet<string> }[]> {
  const all = [];
  for (const { files, sittings } of [...Object.values(SESSIONS), HELP]) {
    const changed = sittings
      .map(({ env: { ACCESSIBLE: _own, ...env } = {}, run, ...rest }) => ({
        ...rest,
        run: run.replace(/ ?--plain/, ''),
        env: { ...env, ...LOUD, LANG: locale },
      }))
      .flatMap((sitting) => WAYS[way]?.(sitting) ?? []);
    all.push({ text: await sessionText(files, changed), notes: new Set(Object.values(files).join('')) });
  }
  return all;
}

/** What nobody should have to listen to: control characters, and whatever is not ASCII and not the note's own. */
function strange(text: string, notes: ReadonlySet<string>, ours: string): readonly string[] {
  return [...text].filter((character) => {
    if (/\p{Cc}/u.test(character)) return character !== '\n';
    return !/[ -~]/.test(character) && !notes.has(character) && !ours.includes(character);
  });
}

describe('plain mode, in every command and mode', () => {
  it.each(Object.keys(WAYS))(
    'by %s prints no control character, and of its own no sign but the one of headings',
    async (way) => {
      for (const { text, notes } of await printed(way, 'C.UTF-8')) {
        expect(text).toContain('[exit status ');
        expect(strange(text, notes, '·')).toEqual([]);
      }
    },
  );

  it.each(['ACCESSIBLE', 'a pipe'])('by %s prints ASCII alone of its own, where the locale is C', async (way) => {
    for (const { text, notes } of await printed(way, 'C')) expect(strange(text, notes, '')).toEqual([]);
  });
});
