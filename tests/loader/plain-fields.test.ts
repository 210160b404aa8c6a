import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFields } from '../../src/loader/plain-fields.ts';
import { parseYamlMap } from '../../src/loader/yaml-map.ts';

describe('fields that take no parser', () => {
  it.each([
    ['words', 'title: Amazon API Gateway\nweight: 010', { title: 'Amazon API Gateway', weight: '010' }],
    ['a list', 'tags: [aws, api-gateway]', { tags: ['aws', 'api-gateway'] }],
    [
      'words with commas',
      'description: API types, stages and errors.',
      { description: 'API types, stages and errors.' },
    ],
    ['an address', 'image: https://a.example/b.png?c=d&e=1#f  ', { image: 'https://a.example/b.png?c=d&e=1#f' }],
    ['a path', 'image: ./img/logo.svg', { image: './img/logo.svg' }],
    ['a time', 'at: 12:30', { at: '12:30' }],
    ['quotation marks', 'title: "a: b # c"', { title: 'a: b # c' }],
    ['single ones', String.raw`title: 'a\b "c"'`, { title: String.raw`a\b "c"` }],
    ['none of a text', 'title: ""', { title: '' }],
    ['an apostrophe', "title: It's done (now), 50% + more", { title: "It's done (now), 50% + more" }],
    ['a list with quotation marks', 'tags: [AWS, "Key Management"]', { tags: ['AWS', 'Key Management'] }],
    ['comments and empty lines', '# a: b\n\ntitle: c\n#\n', { title: 'c' }],
    ['no value', 'awsTag: \nweight:\ntags: [a]', { awsTag: null, weight: null, tags: ['a'] }],
  ])('%s', (_what, block, fields) => {
    expect(plainFields(block)).toEqual(fields);
  });
});

describe('fields that take one', () => {
  it.each([
    ['a list of lines', 'tags:\n- aws'],
    ['a field that stands twice', 'a: b\na: c'],
    ['nothing at all', 'tags: null'],
    ['quotation marks with a backslash', String.raw`title: "a\n"`],
    ['quotation marks within others of their kind', "title: 'it''s'"],
    ['quotation marks with something behind them', 'title: "a" b'],
    ['a list in quotation marks with a comma', 'tags: ["a, b", c]'],
    ['a field within a field', 'a: b: c'],
    ['a field that may go on', 'a: b:'],
    ['letters of other alphabets', 'a: b\u00a0'],
    ['a tab', 'a: b\t# c'],
    ['lines of one text', 'a: b\n  c'],
    ['a list below its name', 'tags:\n- a'],
    ['a comment', 'title: a # b'],
    ['an anchor', 'title: &a b'],
    ['a map', 'title: {a: b}'],
    ['a list that ends early', 'tags: [aws, ]'],
    ['a text without fields', 'words'],
    ['a name that objects have', '__proto__: a'],
    ['a name that says nothing', 'NULL: a'],
    ['brackets that may be lists within each other', `t: x${'['.repeat(65)}`],
  ])('%s', (_what, block) => {
    expect(plainFields(block)).toBeUndefined();
  });
});

it('are what the parser reads', () => {
  const word = fc.constantFrom(
    ...['aws', 'B', '1', '1.5', '010', 'yes', 'a-b', 'x/y', 'e.', '...', '2022-09-23', '-', '1e3', 'true', '.5', 'c/'],
    ...[
      'http://a.example/b?c=d#e',
      'a:b',
      'a:',
      ':',
      '#',
      'x#y',
      '"',
      "'",
      '"q"',
      "'r'",
      "it's",
      '(s)',
      'a,b',
      ',',
      '&',
      '*t',
    ],
    ...['{', ']', '@', '%', '!', '|', '>', '?', '~', 'null', 'a\\', '`', '=', '<<', '--', '---'],
  );
  const words = (separator: string) =>
    fc.array(word, { minLength: 1, maxLength: 4 }).map((several) => several.join(separator));
  const value = fc.oneof(
    words(' '),
    words(', '),
    words(', ').map((list) => `[${list}]`),
    words('').map((list) => `[${list}]`),
    words(' ').map((text) => `"${text}"`),
    words(' ').map((text) => `'${text}'`),
    fc.tuple(words(' '), words(', ')).map(([text, list]) => `["${text}", ${list}]`),
    words(' ').map((text) => `${text}  `),
    fc.constantFrom('', ' ', '""', "''"),
  );
  const between = fc.constantFrom('', '', '', '\n', '\n# a: b', '\n#', '\n # a', '\n  a', '\n\n  a');
  const field = fc.tuple(fc.constantFrom('tags', 'title', 'constructor', 'a-b', 'null', 'Null'), value, between);
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
      const block = fields.map(([name, text, between]) => `${name}: ${text}${between}`).join('\n');
      const found = plainFields(block);
      if (found !== undefined) expect(found).toEqual(parseYamlMap(block));
    }),
    { numRuns: 6_000 },
  );
});
