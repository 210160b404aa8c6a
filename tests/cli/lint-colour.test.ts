import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { BROKEN_NOTE } from '../support/notes.ts';
import { runInProcess } from '../support/run-cli.ts';

const coloured = async (args: string, terminal: boolean, env: Readonly<Record<string, string>> = {}) => {
  const cwd = folderWith({
    'broken.md': BROKEN_NOTE,
    'plain/settings.json': '{"plain":true}',
    'none/settings.json': '{"theme":"none"}',
    'auto/settings.json': '{"theme":"auto"}',
  });
  return (await runInProcess(args.split(' '), { cwd, terminal, env })).stdout.includes('\u001b[');
};

describe('the report of lint', () => {
  it('has colours on a terminal', async () => {
    expect(await coloured('lint broken.md', true)).toBe(true);
    expect(await coloured('lint broken.md --data auto', true)).toBe(true);
  });

  it.each([
    ['where it is no terminal, whatever FORCE_COLOR says', 'lint broken.md', false, { FORCE_COLOR: '1' }],
    ['with --no-color', 'lint broken.md --no-color', true, {}],
    ['with NO_COLOR', 'lint broken.md', true, { NO_COLOR: '1' }],
    ['with ACCESSIBLE', 'lint broken.md', true, { ACCESSIBLE: '1' }],
    ['with the setting plain', 'lint broken.md --data plain', true, {}],
    ['with the theme none', 'lint broken.md --data none', true, {}],
    ['as JSON', 'lint broken.md --json', true, {}],
    ['as annotations', 'lint broken.md --format github', true, {}],
  ])('has none %s', async (_when, args, terminal, env) => {
    expect(await coloured(args, terminal, env)).toBe(false);
  });
});
