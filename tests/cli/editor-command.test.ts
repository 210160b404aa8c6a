import { describe, expect, it } from 'vitest';
import { editorCommand } from '../../src/cli/editor-command.ts';

const FILE = '/notes/my note.md';
const told = (editor: string): string[] => {
  const command = editorCommand({ EDITOR: editor }, FILE, 12);
  return command === undefined ? [] : [command.command, ...command.args];
};

describe('the editor opens a note at its line', () => {
  it.each([
    ['vim', ['vim', '+12', FILE]],
    ['nano', ['nano', '+12', FILE]],
    ['emacsclient -t', ['emacsclient', '-t', '+12', FILE]],
    ['/usr/local/bin/nvim', ['/usr/local/bin/nvim', '+12', FILE]],
    ['code', ['code', '--wait', '--goto', `${FILE}:12`]],
    ['code --wait', ['code', '--wait', '--goto', `${FILE}:12`]],
    ['code -w -n', ['code', '-w', '-n', '--goto', `${FILE}:12`]],
    ['subl', ['subl', '--wait', `${FILE}:12`]],
    ['hx', ['hx', `${FILE}:12`]],
    ['gedit', ['gedit', FILE]],
    [
      '"C:\\Program Files\\Code\\Code.exe" -n',
      ['C:\\Program Files\\Code\\Code.exe', '-n', '--wait', '--goto', `${FILE}:12`],
    ],
    ["'/opt/my editor/ed'", ['/opt/my editor/ed', '+12', FILE]],
  ])('%s', (editor, expected) => {
    expect(told(editor)).toEqual(expected);
  });

  it('runs nothing that a shell would', () => {
    expect(told('vim; rm -rf $HOME `id`')).toEqual(['vim;', 'rm', '-rf', '$HOME', '`id`', '+12', FILE]);
  });

  it('is VISUAL before EDITOR, and none where neither is set', () => {
    expect(editorCommand({ VISUAL: 'nvim', EDITOR: 'ed' }, FILE, 1)?.command).toBe('nvim');
    expect(editorCommand({ VISUAL: ' ', EDITOR: 'ed' }, FILE, 1)?.command).toBe('ed');
    expect(editorCommand({ EDITOR: '' }, FILE, 1)).toBeUndefined();
  });
});
