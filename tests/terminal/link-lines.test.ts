import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/domain/question.ts';
import { linkLines } from '../../src/terminal/link-lines.ts';
import type { Setting } from '../../src/terminal/typeset.ts';
import { BARE, pathOf, RICH, seen, UNSAFE_LEFT, widest } from '../support/screens.ts';

const plain: Setting = { theme: BARE, width: undefined };
const web = (target: string, text: string): Link => ({ kind: 'web', target, text });
const lines = (link: Link, setting = plain): readonly string[] => linkLines([link], pathOf, setting);

describe('a link', () => {
  it('is told as its text and the real address', () => {
    expect(lines(web('https://example.org/a', 'The docs'))).toEqual(['The docs <https://example.org/a>']);
  });

  it.each(['', 'https://example.org/a'])('whose text is %j is told as its address alone', (text) => {
    expect(lines(web('https://example.org/a', text))).toEqual(['<https://example.org/a>']);
  });

  it('to a note is told by the path as the person knows it', () => {
    expect(lines({ kind: 'note', target: '/notes/lambda.md', text: 'Lambda' })).toEqual(['Lambda <lambda.md>']);
  });

  it('takes a line of its own each', () => {
    const two = [web('https://a.org/', 'A'), web('https://b.org/', 'B')];
    expect(linkLines(two, pathOf, plain)).toEqual(['A <https://a.org/>', 'B <https://b.org/>']);
  });

  it('starts its address on a line of its own where both do not fit on one', () => {
    const link = web(`https://example.org/${'a'.repeat(40)}`, 'Docs');
    expect(lines(link, { theme: BARE, width: 30 })).toEqual([
      'Docs',
      '<https://example.org/',
      'a'.repeat(30),
      `${'a'.repeat(10)}>`,
    ]);
  });

  it('is never wider than the window, and opens whole on each of its lines', () => {
    const link = web(`https://example.org/${'long/'.repeat(30)}`, 'A text with several words in it');
    for (const theme of [BARE, RICH]) {
      const set = lines(link, { theme, width: 29 });
      expect(widest(set)).toBeLessThanOrEqual(29);
      expect(set.map(seen).slice(2).join('')).toBe(`<https://example.org/${'long/'.repeat(30)}>`);
    }
  });

  it('opens by a click where the terminal can, and a note does not', () => {
    const rich: Setting = { theme: RICH, width: 80 };
    expect(lines(web('https://example.org/a', 'x'), rich)[0]).toContain('\u001b]8;;https://example.org/a\u0007');
    expect(lines({ kind: 'note', target: '/notes/a.md', text: 'x' }, rich)[0]).not.toContain('\u001b]8');
  });

  it('shows nothing that could act on the terminal', () => {
    expect(lines(web('https://example.org/a', 'A\u001b[2J\ntext\u202e'))).toEqual([
      'A<U+001B>[2J text<U+202E> <https://example.org/a>',
    ]);
    for (const line of lines({ kind: 'note', target: '/notes/\u001b[2J.md', text: 'x' })) {
      expect(line).not.toMatch(UNSAFE_LEFT);
    }
  });
});
