import { describe, expect, it } from 'vitest';
import { parseYamlMap, YamlFault } from '../../src/loader/yaml-map.ts';

describe('parseYamlMap', () => {
  it('leaves scalars as they are written', () => {
    const block = 'weight: 010\ndate: 2022-09-23\ntime: 12:30:45\ndraft: false\nsince: 2022-13-45';
    expect(parseYamlMap(block)).toEqual({
      weight: '010',
      date: '2022-09-23',
      time: '12:30:45',
      draft: 'false',
      since: '2022-13-45',
    });
  });

  it('reads lists and texts of several lines', () => {
    expect(parseYamlMap('tags: [aws, "a b"]\nabout: |\n  one\n  two\n')).toEqual({
      tags: ['aws', 'a b'],
      about: 'one\ntwo\n',
    });
  });

  it.each(['', '\n\n', '# a comment'])('takes %j for no fields at all', (block) => {
    expect(parseYamlMap(block)).toEqual({});
  });

  it('takes __proto__ for a field like any other', () => {
    const data = parseYamlMap('__proto__: {tags: [evil]}');
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    expect(data['tags']).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'tags')).toBe(false);
  });

  it.each([
    ['an anchor', 'title: x\ntags: &a [aws]', 2],
    ['an alias', 'a: b\nc: d\ntags: *a', 3],
    ['a cycle', 'tags: &a [*a]', 1],
    ['a tag', 'title: x\ntags: !!set {a, b}', 2],
    ['a tag of its own', 'tags: !run x', 1],
    ['a list that is not closed', 'tags: [aws', 1],
    ['a field that is there twice', 'tags: a\ntags: b', 2],
    ['a tab as indentation', 'tags:\n\t- a', 2],
  ])('refuses %s, with its line', (_what, block, line) => {
    expect(() => parseYamlMap(block)).toThrow(expect.objectContaining({ name: 'YamlFault', line }));
  });

  it.each([
    ['a text', 'just some prose'],
    ['a number', '42'],
    ['a list', '- aws\n- cognito'],
  ])('refuses %s, as it has no fields', (_what, block) => {
    expect(() => parseYamlMap(block)).toThrow(YamlFault);
  });

  it('refuses a few hundred bytes that would unfold to gigabytes', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, index) => {
        const one = `*${'abcdefgh'[index]}`;
        return `${name}: &${name} [${Array.from({ length: 9 }, () => one).join(', ')}]`;
      }),
      'tags: *h',
    ].join('\n');
    expect(() => parseYamlMap(bomb)).toThrow(YamlFault);
  });
});
