import { describe, expect, it } from 'vitest';
import { PLAIN_THEME, themeOf } from '../../src/terminal/theme.ts';
import { ASCII, BARE, RICH, seen, widthOf } from '../support/screens.ts';

describe('a theme', () => {
  it.each([
    ['Unicode', BARE],
    ['ASCII', ASCII],
  ])('has %s symbols of one column each, told apart where they stand side by side', (_name, { symbols }) => {
    const { chosen, notChosen, ticked, unticked, ...others } = symbols;
    for (const symbol of Object.values(others)) expect(widthOf(symbol)).toBe(1);
    expect(new Set([chosen, notChosen, ticked, unticked].map(widthOf)).size).toBe(1);
    expect(chosen).not.toBe(notChosen);
    expect(symbols.answered).not.toBe(symbols.open);
    expect(symbols.ticked).not.toBe(symbols.unticked);
    expect(new Set([symbols.right, symbols.wrong, symbols.missed]).size).toBe(3);
    expect(symbols.up).not.toBe(symbols.down);
  });

  it('has a printable ASCII stand-in for every symbol', () => {
    for (const symbol of Object.values(ASCII.symbols)) expect(symbol).toMatch(/^[ -~]{1,3}$/);
  });

  it('adds no escape code without colour, whatever the variables say', () => {
    for (const theme of [BARE, ASCII, PLAIN_THEME]) {
      const painted = [theme.strong, theme.dim, theme.emphasis, theme.codeLine, theme.accent, theme.right];
      for (const paint of painted) expect(paint('text')).toBe('text');
      expect(theme.wrong('text')).toBe('text');
      expect(theme.syntax).toBeUndefined();
      expect(theme.link('text', 'https://example.org/')).toBe('text');
    }
  });

  it('says by marks what it cannot say by styles: what is code, and what is struck out', () => {
    for (const theme of [BARE, ASCII, PLAIN_THEME]) {
      expect([theme.code('text'), theme.strike('text')]).toEqual(['`text`', '~~text~~']);
    }
    expect([RICH.code('text'), RICH.strike('text')].map(seen)).toEqual(['text', 'text']);
  });

  it('tells the parts of code apart by colours alone, each by one of its own', () => {
    const painted = Object.values(RICH.syntax ?? {}).map((paint) => paint('text'));
    expect(new Set(painted).size).toBe(5);
    expect(painted.map(seen)).toEqual(painted.map(() => 'text'));
  });

  it('paints with the 16 colours that people set themselves', () => {
    for (const paint of [RICH.code, RICH.codeLine, RICH.accent, RICH.right, RICH.wrong]) {
      expect(paint('text')).toMatch(/^\u001b\[(3|9)\dmtext\u001b\[39m$/);
      expect(seen(paint('text'))).toBe('text');
    }
  });

  it('tells right from wrong without red against green', () => {
    expect([RICH.right('x'), RICH.wrong('x')].join()).not.toMatch(/\u001b\[(3|9)[12]m/);
  });

  it('opens links only where the terminal says that it can', () => {
    const withoutLinks = themeOf({ colours: 16, background: 'dark', hyperlinks: false, unicode: true });
    expect(withoutLinks.link('text', 'https://example.org/')).toBe('text');
    expect(RICH.link('text', 'https://example.org/')).toBe('\u001b]8;;https://example.org/\u0007text\u001b]8;;\u0007');
  });
});
