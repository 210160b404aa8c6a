import { describe, expect, it } from 'vitest';
import { capabilitiesOf, coloursOf, isPlain, usesUnicode } from '../../src/terminal/capabilities.ts';

const XTERM = { TERM: 'xterm-256color' };

describe('The colours', () => {
  it.each([
    ['of a terminal with 256', XTERM, false, true, 256],
    ['of a terminal with all colours', { TERM: 'foot', COLORTERM: 'truecolor' }, false, true, 256],
    ['of a terminal with 16', { TERM: 'xterm' }, false, true, 16],
    ['of a console', { TERM: 'linux' }, false, true, 16],
    ['of a terminal that nobody knows', { TERM: 'next-year' }, false, true, 16],
    ['without a terminal', XTERM, false, false, 0],
    ['of a terminal that cannot', { TERM: 'dumb' }, false, true, 0],
    ['with NO_COLOR', { ...XTERM, NO_COLOR: '1' }, false, true, 0],
    ['with NO_COLOR as any text', { ...XTERM, NO_COLOR: 'false' }, false, true, 0],
    ['with an empty NO_COLOR, which counts as not set', { ...XTERM, NO_COLOR: '' }, false, true, 256],
    ['with FORCE_COLOR without a terminal', { FORCE_COLOR: '1' }, false, false, 16],
    ['with FORCE_COLOR=1 on a terminal with more', { ...XTERM, FORCE_COLOR: '1' }, false, true, 16],
    ['with FORCE_COLOR=2 on a terminal with fewer', { TERM: 'xterm', FORCE_COLOR: '2' }, false, true, 256],
    ['with FORCE_COLOR on a terminal that cannot', { FORCE_COLOR: '3', TERM: 'dumb' }, false, true, 256],
    ['with FORCE_COLOR=true on a terminal', { ...XTERM, FORCE_COLOR: 'true' }, false, true, 256],
    ['with FORCE_COLOR=true without one', { FORCE_COLOR: 'true' }, false, false, 16],
    ['with FORCE_COLOR=0', { ...XTERM, FORCE_COLOR: '0' }, false, true, 0],
    ['with FORCE_COLOR=false', { ...XTERM, FORCE_COLOR: 'false' }, false, true, 0],
    ['with NO_COLOR, which beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, true, 0],
    ['with --no-color', XTERM, true, true, 0],
    ['with --no-color, which beats FORCE_COLOR', { FORCE_COLOR: '1' }, true, true, 0],
  ])('%s', (_case, env, noColour, isTerminal, expected) => {
    expect(coloursOf({ env, noColour, theme: undefined }, isTerminal)).toBe(expected);
  });

  it.each([
    ['go from a terminal with the theme none', {}, true, 0],
    ['are not there for it where there are none', {}, false, 0],
    ['stay with FORCE_COLOR, as a variable beats a setting', { FORCE_COLOR: '1' }, true, 16],
  ])('%s', (_case, env, isTerminal, expected) => {
    expect(coloursOf({ env, noColour: false, theme: 'none' }, isTerminal)).toBe(expected);
  });
});

describe('The background', () => {
  it.each([
    ['is not known by itself', undefined, undefined, 'unknown'],
    ['is what the setting says', 'light', undefined, 'light'],
    ['is what the setting says, whatever the terminal tells', 'dark', '0;15', 'dark'],
    ['is black', 'auto', '15;0', 'dark'],
    ['is white', 'auto', '0;15', 'light'],
    ['is light grey', 'auto', '0;7', 'light'],
    ['is dark grey', 'auto', '7;8', 'dark'],
    ['is told last, behind another word', 'auto', '0;default;15', 'light'],
    ['is not known where the terminal has its own', 'auto', '0;default', 'unknown'],
  ] as const)('%s', (_case, theme, told, expected) => {
    const looks = { env: { COLORFGBG: told }, platform: 'linux', noColour: false, theme };
    expect(capabilitiesOf(looks, { isTTY: true }).background).toBe(expected);
  });
});

describe('usesUnicode', () => {
  it.each([
    ['a UTF-8 locale', { LANG: 'de_DE.UTF-8' }, 'linux', true],
    ['spelt without a hyphen', { LANG: 'en_US.utf8' }, 'linux', true],
    ['the C locale', { LANG: 'C' }, 'linux', false],
    ['the POSIX locale', { LANG: 'POSIX' }, 'darwin', false],
    ['no locale', {}, 'linux', false],
    ['Latin-1', { LANG: 'de_DE.ISO-8859-1' }, 'linux', false],
    ['LC_ALL beats LANG', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
    ['LC_ALL beats LC_CTYPE', { LC_ALL: 'en_US.UTF-8', LC_CTYPE: 'C' }, 'linux', true],
    ['LC_CTYPE beats LANG', { LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, 'linux', true],
    ['an empty LC_ALL counts as not set', { LC_ALL: '', LANG: 'en_US.UTF-8' }, 'linux', true],
    ['the new terminal of Windows', { WT_SESSION: 'x' }, 'win32', true],
    ['the terminal of an editor on Windows', { TERM_PROGRAM: 'vscode' }, 'win32', true],
    ['the old console of Windows', { LANG: 'en_US.UTF-8' }, 'win32', false],
  ])('%s', (_case, env, platform, expected) => {
    expect(usesUnicode(env, platform)).toBe(expected);
  });
});

describe('isPlain', () => {
  const both = { input: true, output: true };
  it.each([
    ['a terminal on both ends', {}, false, both, false],
    ['--plain, or the setting', {}, true, both, true],
    ['input from a pipe', {}, false, { input: false, output: true }, true],
    ['output to a file', {}, false, { input: true, output: false }, true],
    ['a terminal that cannot redraw', { TERM: 'dumb' }, false, both, true],
    ['ACCESSIBLE', { ACCESSIBLE: '1' }, false, both, true],
    ['ACCESSIBLE with a word', { ACCESSIBLE: 'yes' }, false, both, true],
    ['an empty ACCESSIBLE', { ACCESSIBLE: '' }, false, both, false],
    ['ACCESSIBLE=0', { ACCESSIBLE: '0' }, false, both, false],
    ['ACCESSIBLE=false', { ACCESSIBLE: 'false' }, false, both, false],
    ['no colour alone is no reason', { NO_COLOR: '1' }, false, both, false],
  ])('%s', (_case, env, asked, terminals, expected) => {
    expect(isPlain(env, asked, terminals)).toBe(expected);
  });
});
