import { describe, expect, it } from 'vitest';
import { type Setting, typeset } from '../../src/terminal/typeset.ts';
import { wrap } from '../../src/terminal/wrap.ts';
import { ASCII, BARE, RICH, UNSAFE_LEFT } from '../support/screens.ts';

const at = (width: number): Setting => ({ theme: BARE, width });
const plain: Setting = { theme: BARE, width: undefined };

describe('text is wrapped at words', () => {
  it.each([
    ['between words', 'one two three four', 9, ['one two', 'three', 'four']],
    ['not before it must be', 'one two', 7, ['one two']],
    ['within a word only when it is longer than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['line ends of the source are blanks', 'one\ntwo', 20, ['one two']],
    ['wide characters take two columns each', '日本語テスト', 6, ['日本語', 'テスト']],
    ['wide words', '日本 語テ スト', 5, ['日本', '語テ', 'スト']],
    ['combining characters take none', 'e\u0301e\u0301e\u0301e\u0301', 4, ['éééé']],
  ])('%s', (_rule, text, width, expected) => {
    expect(typeset(text, at(width))).toEqual(expected);
  });

  it('leaves a paragraph on one line where no width is given', () => {
    expect(typeset('a long line '.repeat(30), plain)).toHaveLength(1);
  });
});

describe('blocks', () => {
  it.each([
    ['stand apart by an empty line', '# Head\n\none\n\ntwo', ['Head', '', 'one', '', 'two']],
    [
      'hard breaks and <br> end a line',
      'one  \ntwo\\\nthree<br>four</br>five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['quotes', '> one\n>\n> two', ['│ one', '│ ', '│ two']],
    ['bullets', '- one\n- two', ['• one', '• two']],
    ['lists in lists', '- one\n  - two', ['• one', '  • two']],
    ['lists with empty lines between items', '- one\n\n- two', ['• one', '• two']],
    [
      'paragraphs of an item stand apart, and so do the items then',
      '- one\n\n  more\n- two',
      ['• one', '', '  more', '', '• two'],
    ],
    [
      'a list below its item does not, even then',
      '- one\n  - deep\n- two\n\n  more',
      ['• one', '  • deep', '', '• two', '', '  more'],
    ],
    ['boxes', '- [x] one\n- [ ] two', ['• [x] one', '• [ ] two']],
    ['an item with nothing in it', '- \n- two', ['•', '• two']],
    ['a footnote hangs', 'One[^a].\n\n[^a]: Two\n\n    Three', ['One[a].', '', '[a] Two', '', '    Three']],
    ['rules', 'one\n\n---\n\ntwo', ['one', '', '─'.repeat(20), '', 'two']],
    ['what is struck out says so', 'Use ~~SQS~~ SNS', ['Use ~~SQS~~ SNS']],
    ['numbers go on from where the note starts', '9. nine\n10. ten', ['9. nine', '10. ten']],
    ['HTML around a paragraph goes', '<div>\n\none\n\n</div>', ['one']],
    ['nothing but tags is nothing', '<div></div>', []],
    ['nothing is nothing', '', []],
  ])('%s', (_what, markdown, expected) => {
    expect(typeset(markdown, at(40))).toEqual(expected);
  });

  it('lists hang: lines after the first start below the text of the item', () => {
    expect(typeset('- one two three', at(9))).toEqual(['• one two', '  three']);
    expect(typeset('10. one two three', at(11))).toEqual(['10. one two', '    three']);
  });

  it('boxes are told in words, and rules not at all, to those who listen', () => {
    expect(typeset('- [x] one\n- [ ] two\n\n---\n\nthree', plain)).toEqual([
      '- ticked: one',
      '- not ticked: two',
      '',
      'three',
    ]);
  });

  it('boxes stand in the text, so that what is below them is indented no further', () => {
    expect(typeset('- [x] one two\n  - three', at(10))).toEqual(['• [x] one', '  two', '  • three']);
  });

  it('quotes keep their bar on every line', () => {
    expect(typeset('> one two three', at(9))).toEqual(['│ one two', '│ three']);
  });
});

describe('styles that go over the end of a line', () => {
  const { strong, emphasis, dim, code } = RICH;
  const rich = (markdown: string, width: number) => typeset(markdown, { theme: RICH, width });

  it('leave the bar of a quote as it is', () => {
    expect(rich('> **one two**', 8)).toEqual([`${dim('│ ')}${strong('one')}`, `${dim('│ ')}${strong('two')}`]);
  });

  it('leave the indentation of a list as it is', () => {
    expect(rich('- **one two**', 8)).toEqual([`• ${strong('one')}`, `  ${strong('two')}`]);
  });

  it('go on behind a style within them', () => {
    expect(rich('**one `two` three**', 9)).toEqual([strong(`one ${code('two')}`), strong('three')]);
  });

  it('go on together', () => {
    expect(rich('**_one two_**', 4)).toEqual([strong(emphasis('one')), strong(emphasis('two'))]);
  });

  it('open a link anew in each line, within bold too', () => {
    const [first, second] = rich('**<https://example.org/abcdef>**', 20);
    expect(first).toMatch(
      /^\u001b\[1m\u001b\]8;;https:\/\/example\.org\/abcdef\u0007https:\/\/example\.org\/\u001b\]8;;\u0007\u001b\[22m$/,
    );
    expect(second).toMatch(
      /^\u001b\[1m\u001b\]8;;https:\/\/example\.org\/abcdef\u0007abcdef\u001b\]8;;\u0007\u001b\[22m$/,
    );
  });
});

it('sets the same text anew for another width and another theme', () => {
  const text = '**one two three**';
  expect(typeset(text, at(9))).toEqual(['one two', 'three']);
  expect(typeset(text, at(20))).toEqual(['one two three']);
  expect(typeset(text, { theme: RICH, width: 20 })).toEqual([RICH.strong('one two three')]);
  expect(typeset(text, at(9))).toEqual(['one two', 'three']);
});

describe('code', () => {
  it('keeps its lines and blanks, and is never broken at words', () => {
    expect(typeset('```py\nif x:\n    y  = 1\n\nz\n```', at(40))).toEqual(['  if x:', '      y  = 1', '  ', '  z']);
  });

  it('goes on in the next line, behind a mark, where it is wider than the window, with nothing lost', () => {
    const lines = typeset('```\nabcdefgh ijklm\n```', at(8));
    expect(lines).toEqual(['  abcdef', '↳ gh ijk', '↳ lm']);
  });

  it('shows a tab as blanks', () => {
    expect(typeset('```\n\tx\n```', at(20))).toEqual(['    x']);
  });

  it('stays in fences, with its language, where lines are read one by one', () => {
    expect(typeset('```js\nlet a;\n```', plain)).toEqual(['```js', 'let a;', '```']);
  });

  it('within a line keeps its marks in plain lines and without colour, and has a colour instead of them', () => {
    expect(typeset('Use `a  b`.', plain)).toEqual(['Use `a  b`.']);
    for (const theme of [BARE, ASCII]) expect(typeset('Use `a  b`.', { theme, width: 40 })).toEqual(['Use `a  b`.']);
    expect(typeset('Use `a  b`.', { theme: RICH, width: 40 })).toEqual([`Use ${RICH.code('a  b')}.`]);
  });

  it('is not taken for markup', () => {
    expect(typeset('`**a** <b> &lt;`', plain)).toEqual(['`**a** <b> &lt;`']);
  });
});

describe('images are told', () => {
  it.each([
    ['![a diagram](flow.png)', '[image: a diagram] <flow.png>'],
    ['![](flow.png)', '[image <flow.png>]'],
    ['![chart](https://example.org/c.png)', '[image: chart] <https://example.org/c.png>'],
    ['![dot](data:image/png;base64,AAAA)', '[image: dot]'],
    ['![x](javascript:alert)', '[image: x]'],
  ])('%s', (markdown, expected) => {
    expect(typeset(markdown, at(80))).toEqual([expected]);
  });
});

describe('links', () => {
  const lineOf = (markdown: string): string => typeset(markdown, { theme: RICH, width: 80 }).join('\n');

  it.each([
    '[https://example.org/a](https://example.org/a)',
    '<https://example.org/a>',
    'https://example.org/a',
    '<a href="http://x.org">http://x.org</a>',
  ])('to the web open by a click: %s', (markdown) => {
    expect(lineOf(markdown)).toMatch(/^\u001b\]8;;https?:\/\/[^\u0007]+\u0007[^\u001b]+\u001b\]8;;\u0007$/);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](file:///etc/passwd)',
    '[x](vscode://file/a)',
    '[x](data:text/html,a)',
    '[x](../note.md)',
    '[x](//host/share)',
    '[x](https://)',
    '<a href="javascript:alert(1)">x</a>',
  ])('of any other kind are their text alone: %s', (markdown) => {
    expect(lineOf(markdown)).toBe('x');
  });

  it.each([
    '[x](https://example.org/a)',
    '[https://example.org](https://example.net/)',
    '[https://аррӏе.com/](https://аррӏе.com/)',
    '[x](<https://example.org/\u0007\u001b[2J>)',
  ])('open nothing where another address, or none, is seen: %s', (markdown) => {
    expect(lineOf(markdown)).not.toContain('\u001b');
  });

  it('are their text alone where the terminal cannot open them', () => {
    expect(typeset('[docs](https://example.org/a)', at(80))).toEqual(['docs']);
  });
});

describe('what could act on the terminal does not reach it', () => {
  it.each([
    ['escape sequences', '\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
    ['nested so that cutting one leaves another', '\u001b\u001b[[31m', '<U+001B><U+001B>[[31m'],
    ['C1 controls', 'a\u009b2Jb', 'a<U+009B>2Jb'],
    ['bidirectional marks', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['bidirectional marks as entities', 'a&#x202e;b', 'a<U+202E>b'],
    ['carriage returns as entities', 'abc&#13;x', 'abc<U+000D>x'],
    ['zero width', 'a\u200bb\ufeffc', 'abc'],
    ['in code', '`a\u001b[2Jb`', '`a<U+001B>[2Jb`'],
    ['in the text of a link', '[a\u001bc\u0007b](https://example.org)', 'a<U+001B>c<U+0007>b'],
    ['in the text of an image', '![a\u001bb](<c\u0007d.png>)', '[image: a<U+001B>b] <c<U+0007>d.png>'],
  ])('%s', (_what, markdown, expected) => {
    const lines = typeset(markdown, at(60));
    expect(lines).toEqual([expected]);
    expect(lines.join()).not.toMatch(UNSAFE_LEFT);
  });

  it('keeps the joiner that emoji are made with', () => {
    expect(typeset('👩‍💻 writes', at(40))).toEqual(['👩‍💻 writes']);
  });
});

describe('entities', () => {
  it('are the characters that they stand for', () => {
    expect(typeset('&lt;b&gt; &amp; &eacute; &#65;', at(40))).toEqual(['<b> & é A']);
  });
});

describe('wrap', () => {
  it('without a width only trims', () => {
    expect(wrap(' a \n b ', undefined)).toEqual(['a', 'b']);
  });
});
