import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overloads, without } from '../../src/markdown/overload.ts';

const many = (text: string, times: number): string => text.repeat(times);

describe('lines that the parser would take too long for', () => {
  it.each([
    ['a run of stars', `${many('*', 2000)} a ${many('*', 2000)}`],
    ['stars over many lines', many('*a\n', 1200)],
    ['numbers that start no list', `text\n${many('2. *a **b\n', 400)}`],
    ['brackets', many('[', 1200)],
    ['declarations that do not end', many('a<!A ', 1200)],
    ['quotes within each other', many('> ', 70)],
    ['lists within each other', `${many('- ', 70)}a`],
    ['items further and further to the right', `- a\n${many(' ', 210)}- b`],
    ['a list of all of them', many('- [ ] **a** [b](c)\n', 700)],
    ['code, if there is far too much', `\`\`\`\n${many('[*]', 1500)}\n\`\`\``],
  ])('are found: %s', (_what, lines) => {
    const text = `### Q1\n\n${lines}\n\nBehind.\n`;
    const found = overloads(text);
    expect(found.map(({ start, end }) => text.slice(start, end).trimEnd())).toEqual([lines.trimEnd()]);
    expect(without(text, found)).toHaveLength(text.length);
    expect(without(text, found).split('\n')).toHaveLength(text.split('\n').length);
    expect(without(text, found).replaceAll(/\s+/g, ' ')).toBe('### Q1 Behind. ');
  });

  it.each([
    ['a long list of ticks', many('- [ ] **a** b\n', 400)],
    ['a long table', `| a | b |\n|---|---|\n${many('| *a* | b_c |\n', 200)}`],
    ['code with brackets', `\`\`\`js\n${many('a[b[0]] = c * d;\n', 300)}\`\`\``],
    ['a line across the page', many('* ', 40)],
    ['long prose', many('words and **bold** ones, [a link](b_c) too. ', 90)],
    ['an image within its address', `![a](data:image/png;base64,${many('iVBORw0K', 20_000)})`],
    ['an item far to the right in code', `\`\`\`yaml\na:\n${many(' ', 300)}- b\n\`\`\``],
  ])('but not %s', (_what, lines) => {
    expect(overloads(`### Q1\n\n${lines}\n\nBehind.\n`)).toEqual([]);
  });
});

describe('wherever they stand in a text', () => {
  const lines = fc.string({ unit: fc.constantFrom('a', ' ', '*', '\n', '\n', '>'), maxLength: 60 });
  const others = fc.array(lines, { maxLength: 80 }).map((all) => all.join('\n\n'));

  it('they are found', () => {
    fc.assert(
      fc.property(others, others, (above, below) => {
        const text = `${above}\n\n${'*a'.repeat(1001)}\n\n${below}`;
        const found = overloads(text).filter(({ start, end }) => text.slice(start, end).includes('*a'.repeat(1001)));
        expect(found).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['quotes', '>'.repeat(130)],
    ['quotes with blanks', '> '.repeat(65)],
    ['lists', `${'- '.repeat(66)}a`],
  ])('those that are too deep too: %s', (_what, deep) => {
    fc.assert(
      fc.property(others, others, (above, below) => {
        const found = overloads(`${above}\n\n${deep}\n\n${below}`);
        expect(found.map(({ found: what }) => what)).toEqual(['64 lists and quotes within each other']);
      }),
    );
  });

  it.each([
    ['an image within its address', 'iVBORw0K1+2/'.repeat(300_000)],
    ['blanks', `x${' '.repeat(3_000_000)}y`],
  ])(
    'a line of megabytes is passed over at once: %s',
    (_what, line) => {
      expect(overloads(`Q1\n\n\`\`\`\n${line}\n\`\`\`\n`)).toEqual([]);
    },
    2_000,
  );

  it('none is found where there are none', () => {
    fc.assert(
      fc.property(others, (text) => {
        expect(overloads(text)).toEqual([]);
      }),
    );
  });
});
