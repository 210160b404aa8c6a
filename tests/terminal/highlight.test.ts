import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLanguage, codeLanguage, mayHoldCode } from '../../src/terminal/code-languages.ts';
import { highlight } from '../../src/terminal/highlighter.ts';
import { typeset } from '../../src/terminal/typeset.ts';
import { BARE, HIGHLIGHTED, MARKLESS, RICH, seen } from '../support/screens.ts';

const { syntax } = HIGHLIGHTED;
if (syntax === undefined) throw new Error('A theme with colours has some for code.');
const { keyword, name, string, number, comment } = syntax;
const screen = (markdown: string, width = 60): readonly string[] => typeset(markdown, { theme: HIGHLIGHTED, width });
const fenced = (words: string, code: string): string => `\`\`\`${words}\n${code}\n\`\`\``;

describe('code is painted by what its parts are', () => {
  it.each([
    ['JSON', 'json', '"Max": 10', `${name('"Max"')}: ${number('10')}`],
    ['YAML', 'yml', 'Type: "a" # why', `${name('Type:')} ${string('"a"')} ${comment('# why')}`],
    ['a shell', 'sh', 'if # why', `${keyword('if')} ${comment('# why')}`],
    ['Python', 'python', 'return "x"', `${keyword('return')} ${string('"x"')}`],
    [
      'JavaScript, whatever stands behind its name',
      'JS {1,3}',
      'const a = 1;',
      `${keyword('const')} a = ${number('1')};`,
    ],
  ])('%s', (_what, words, code, expected) => {
    expect(screen(fenced(words, code))).toEqual([`  ${expected}`]);
  });

  it('in every language that has a name', () => {
    const names = ['bash', 'csharp', 'css', 'diff', 'dockerfile', 'go', 'graphql', 'http', 'ini', 'java', 'javascript'];
    const more = ['json', 'kotlin', 'html', 'python', 'rust', 'console', 'sql', 'typescript', 'yaml'];
    const languages = [...names, ...more].map(codeLanguage);
    expect(new Set(languages).size).toBe(20);
    for (const language of languages) expect(language && highlight('a', language)).toBeDefined();
  });

  it('over several lines, each with its own colour', () => {
    expect(screen(fenced('js', '/* one\ntwo */'))).toEqual([`  ${comment('/* one')}`, `  ${comment('two */')}`]);
  });

  it('in each of the rows that a long line takes, with no colour left open', () => {
    expect(screen(fenced('json', '"abcdefgh"'), 7)).toEqual([
      `  ${string('"abcd')}`,
      `${RICH.dim('↳')} ${string('efgh"')}`,
    ]);
  });

  it('and the colours are all that is added', () => {
    const code = fenced('js', 'const tab\t= `日本語`; // e\u0301 👩‍💻\n\n  x');
    for (const width of [10, 30, 100]) {
      expect(screen(code, width).map(seen)).toEqual(typeset(code, { theme: MARKLESS, width }));
    }
  });
});

describe('code is shown as it is', () => {
  it.each([
    ['of a language that is not known', fenced('klingon', 'let a')],
    ['of none', fenced('', 'let a')],
    ['that is indented only', '    let a'],
  ])('%s', (_what, markdown) => {
    expect(screen(markdown)).toEqual([`  ${RICH.codeLine('let a')}`]);
  });

  it.each([
    ['where the highlighter gives up', () => undefined],
    ['where there is no highlighter', undefined],
  ])('%s', (_what, own) => {
    const { highlight: _left, ...without } = HIGHLIGHTED;
    const theme = own === undefined ? without : { ...without, highlight: own };
    expect(typeset(fenced('js', 'let a'), { theme, width: 40 })).toEqual([`  ${RICH.codeLine('let a')}`]);
  });

  it('without colour, and where it is listened to', () => {
    const markdown = fenced('js', 'let a');
    expect(typeset(markdown, { theme: { ...BARE, highlight }, width: 40 })).toEqual(['  let a']);
    expect(typeset(markdown, { theme: HIGHLIGHTED, width: undefined })).toEqual(['```js', 'let a', '```']);
  });
});

describe('code that acts on the terminal', () => {
  it('is made visible before it is painted', () => {
    const text = screen(fenced('js', 'let a = "\u001b[2J\u009b\u202e";\u0007')).join('\n');
    expect(seen(text)).toBe('  let a = "<U+001B>[2J<U+009B><U+202E>";<U+0007>');
  });

  it('is not let in by the highlighter: it gives back what it got, or nothing', () => {
    const languages: readonly CodeLanguage[] = ['bash', 'javascript', 'json', 'markup', 'python', 'sql', 'yaml'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...languages), (code, language) => {
        const pieces = highlight(code, language);
        if (pieces !== undefined) expect(pieces.map(({ text }) => text).join('')).toBe(code);
      }),
      { numRuns: 300 },
    );
  });
});

describe('code that would take a highlighter too long', () => {
  it('is not highlighted beyond a size', () => {
    expect(highlight('a'.repeat(4_000), 'javascript')).toBeDefined();
    expect(highlight('a'.repeat(4_001), 'javascript')).toBeUndefined();
  });

  it.each([
    ['a line of 100,000 characters', fenced('typescript', 'a'.repeat(100_000))],
    ['5,000 lines', fenced('csharp', 'a b <\n'.repeat(5_000))],
    ['scripts within scripts', fenced('html', '<script>'.repeat(500))],
    ['letters that may be anything', fenced('typescript', 'a'.repeat(4_000))],
    ['words that may be generic', fenced('csharp', 'a b '.repeat(1_000))],
    ['signs', fenced('js', '+'.repeat(4_000))],
    ['digits and bars', fenced('ini', '1_'.repeat(2_000))],
    ['brackets', fenced('js', '('.repeat(4_000))],
    ['stars', fenced('kotlin', '/*'.repeat(2_000))],
  ])(
    '%s is shown all the same',
    (_what, markdown) => {
      const letters = (text: string): string => text.replace(/[\s↳]/g, '');
      const code = markdown.split('\n').slice(1, -1).join('');
      expect(letters(screen(markdown, 100).map(seen).join(''))).toBe(letters(code));
    },
    10_000,
  );
});

describe('whether a text may hold code', () => {
  it.each([
    ['```js\nlet a;\n```', true],
    ['~~~ YAML\na: b\n~~~', true],
    ['> 1. ```json {1}\n>    {}\n>    ```', true],
    ['```\nlet a;\n```', false],
    ['```klingon\nQapla\n```', false],
    ['no js here', false],
  ])('%j: %s', (markdown, expected) => {
    expect(mayHoldCode(markdown)).toBe(expected);
  });
});
