import { describe, expect, it } from 'vitest';
import { frontMatterTags, splitTags, uniqueTags } from '../../src/loader/tags.ts';
import { FILE, faults, read } from '../support/note-text.ts';

const place = { file: FILE, line: 1, column: 1 };

/** Tags of a note with these lines as its front matter. */
const tagsOf = (...lines: readonly string[]): readonly string[] => read(['---', ...lines, '---', ''].join('\n')).tags;

describe('tags of a note', () => {
  it.each([
    ['a list in brackets', ['tags: [aws, cognito]'], ['aws', 'cognito']],
    ['a list with quotes and blanks', ['tags: [aws, "API Gateway"]'], ['aws', 'API Gateway']],
    ['a list in lines', ['tags:', '  - aws', '  - API Gateway'], ['aws', 'API Gateway']],
    ['a single word', ['tags: cognito'], ['cognito']],
    ['words with commas between them', ['tags: aws, cognito , sms'], ['aws', 'cognito', 'sms']],
    ['a list whose words hold commas', ['tags: ["aws, cognito", sms]'], ['aws', 'cognito', 'sms']],
    ['nothing', ['tags:'], []],
    ['an empty list', ['tags: []'], []],
    ['an empty text', ['tags: ""'], []],
    ['numbers, as they are written', ['tags: [010, 2022]'], ['010', '2022']],
    ['yes and dates, as they are written', ['tags: [yes, 2022-09-23]'], ['yes', '2022-09-23']],
    ['categories', ['categories: [security]'], ['security']],
    ['tags and categories', ['tags: [aws]', 'categories: [security]'], ['aws', 'security']],
    ['the same word in both', ['tags: [aws]', 'categories: [AWS]'], ['aws']],
    ['other fields as none', ['title: aws', 'keywords: [aws]'], []],
    ['a field of an object as none', ['constructor: [aws]', 'toString: x'], []],
    ['inherited tags as none', ['__proto__: {tags: [evil]}'], []],
    ['comments as none', ['# tags: [no]', 'tags: [aws] # and more'], ['aws']],
  ])('may be %s', (_what, lines, expected) => {
    expect(tagsOf(...lines)).toEqual(expected);
  });

  it.each([
    ['a map', 'tags: {aws: cognito}', []],
    ['a list in a list', 'tags: [aws, [cognito, sms]]', ['aws']],
    ['a map in a list', 'tags: [aws, {a: b}]', ['aws']],
  ])('that are %s are a warning; the words beside it count', (_what, line, expected) => {
    expect(tagsOf(line)).toEqual(expected);
    expect(faults(`---\n${line}\n---\n`)).toEqual(['1:1 tags-not-text']);
  });

  it('are at most 64 to a list; more are a mistake', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);
    expect(frontMatterTags({ tags: words(64) }, place)).toEqual({ tags: words(64), diagnostics: [] });
    const tooMany = frontMatterTags({ tags: words(65) }, place);
    expect(tooMany.tags).toEqual(words(64));
    expect(tooMany.diagnostics).toMatchObject([{ rule: 'tags-not-text', place }]);
  });

  it('are known also when the note has no question', () => {
    expect(read('---\ntags: [aws]\n---\n\nProse.\n')).toEqual({ questions: [], diagnostics: [], tags: ['aws'] });
  });
});

describe('splitTags', () => {
  it('separates at commas, trims, and keeps one Unicode form', () => {
    expect(splitTags(' mfa ,\tAPI \n Gateway,, cafe\u0301 ')).toEqual(['mfa', 'API Gateway', 'caf\u00e9']);
    expect(splitTags(' , ')).toEqual([]);
  });
});

describe('uniqueTags', () => {
  it('keeps the spelling that came first', () => {
    expect(uniqueTags(['Cognito', 'COGNITO', 'cognito'])).toEqual(['Cognito']);
  });

  it('keeps tags that differ, and nested ones', () => {
    expect(uniqueTags(['aws', 'aws/cognito'])).toEqual(['aws', 'aws/cognito']);
  });
});
