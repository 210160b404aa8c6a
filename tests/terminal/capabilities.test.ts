import { describe, expect, it } from 'vitest';
import { isPlain, usesColour, usesUnicode } from '../../src/terminal/capabilities.ts';

describe('usesColour', () => {
  it.each([
    ['a terminal', {}, false, true, true],
    ['no terminal', {}, false, false, false],
    ['a terminal that cannot', { TERM: 'dumb' }, false, true, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false, true, false],
    ['NO_COLOR with any text', { NO_COLOR: 'false' }, false, true, false],
    ['an empty NO_COLOR counts as not set', { NO_COLOR: '' }, false, true, true],
    ['FORCE_COLOR without a terminal', { FORCE_COLOR: '1' }, false, false, true],
    ['FORCE_COLOR on a terminal that cannot', { FORCE_COLOR: '3', TERM: 'dumb' }, false, true, true],
    ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, false, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, true, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, false, true, false],
    ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, true, false],
    ['--no-color', {}, true, true, false],
    ['--no-color beats FORCE_COLOR', { FORCE_COLOR: '1' }, true, true, false],
  ])('%s', (_case, env, noColour, isTerminal, expected) => {
    expect(usesColour(env, noColour, isTerminal)).toBe(expected);
  });
});

describe('the theme none', () => {
  it.each([
    ['takes the colours of a terminal away', {}, true, false],
    ['gives none where there are none', {}, false, false],
    ['gives way to FORCE_COLOR, as a variable beats a setting', { FORCE_COLOR: '1' }, true, true],
  ])('%s', (_case, env, isTerminal, expected) => {
    expect(usesColour(env, false, isTerminal, 'none')).toBe(expected);
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
