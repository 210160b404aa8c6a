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
  ])('%s', (_what, block, fields) => {
    expect(plainFields(block)).toEqual(fields);
  });
});

describe('fields that take one', () => {
  it.each([
    ['a list of lines', 'tags:\n- aws'],
    ['a field that stands twice', 'a: b\na: c'],
    ['nothing at all', 'tags: null'],
    ['quotation marks', 'title: "a"'],
    ['a comment', 'title: a # b'],
    ['an anchor', 'title: &a b'],
    ['a map', 'title: {a: b}'],
    ['a list that ends early', 'tags: [aws, ]'],
    ['a text without fields', 'words'],
    ['a name that objects have', '__proto__: a'],
  ])('%s', (_what, block) => {
    expect(plainFields(block)).toBeUndefined();
  });
});

it('are what the parser reads', () => {
  const word = fc.constantFrom(
    'aws',
    'B',
    '1',
    '1.5',
    '010',
    'yes',
    'a-b',
    'x/y',
    'e.',
    '...',
    '2022-09-23',
    '-',
    '1e3',
    'true',
    '.5',
    'c/',
  );
  const words = (separator: string) =>
    fc.array(word, { minLength: 1, maxLength: 4 }).map((several) => several.join(separator));
  const value = fc.oneof(
    words(' '),
    words(', '),
    words(', ').map((list) => `[${list}]`),
  );
  const field = fc.tuple(fc.constantFrom('tags', 'title', 'constructor', 'a-b', 'null'), value);
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
      const block = fields.map(([name, text]) => `${name}: ${text}`).join('\n');
      const found = plainFields(block);
      if (found !== undefined) expect(found).toEqual(parseYamlMap(block));
    }),
    { numRuns: 3_000 },
  );
});
