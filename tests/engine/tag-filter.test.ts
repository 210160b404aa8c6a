import { describe, expect, it } from 'vitest';
import { matchesTags, parseTagFilter, unknownWords } from '../../src/engine/tag-filter.ts';

const matches = (tagOptions: readonly string[], tags: readonly string[], notTags: readonly string[] = []): boolean =>
  matchesTags(tags, parseTagFilter(tagOptions, notTags));

describe('--tag', () => {
  it.each([
    ['no filter takes all', [], [], true],
    ['a word takes questions with that tag', ['sqs'], ['sqs', 'aws'], true],
    ['a word leaves others out', ['sqs'], ['sns'], false],
    ['a word leaves questions without tags out', ['sqs'], [], false],
    ['a,b takes a', ['sqs,sns'], ['sqs'], true],
    ['a,b takes b', ['sqs,sns'], ['sns'], true],
    ['a,b leaves c out', ['sqs,sns'], ['s3'], false],
    ['the option twice means both', ['sqs', 'sns'], ['sns', 'sqs'], true],
    ['the option twice is not met by one', ['sqs', 'sns'], ['sqs'], false],
    ['a,b and c', ['sqs,sns', 'mfa'], ['sns', 'mfa'], true],
    ['!x leaves x out', ['!mfa'], ['mfa'], false],
    ['!x takes the others', ['!mfa'], ['sqs'], true],
    ['!x takes questions without tags', ['!mfa'], [], true],
    ['! binds to its word alone: !a or b', ['!mfa,sqs'], ['mfa', 'sqs'], true],
    ['! binds to its word alone: not b', ['!mfa,sqs'], ['mfa'], false],
    ['a and not b', ['aws', '!mfa'], ['aws', 'mfa'], false],
    ['a tag covers those nested under it', ['aws'], ['aws/cognito'], true],
    ['at any depth', ['aws'], ['aws/cognito/mfa'], true],
    ['a tag does not cover one that only starts alike', ['aws'], ['awsome'], false],
    ['a nested tag does not cover the one above', ['aws/cognito'], ['aws'], false],
    ['!x leaves those nested under x out too', ['!aws'], ['aws/cognito'], false],
    ['case does not matter', ['Cognito'], ['COGNITO'], true],
    ['nor outside ASCII', ['ÜBUNG'], ['übung'], true],
    ['ß and SS are one', ['STRASSE'], ['straße'], true],
    ['composed and decomposed letters are one', ['caf\u00e9'], ['cafe\u0301'], true],
    ['blanks around a word do not count', [' sqs , sns '], ['sns'], true],
    ['blanks within a word do', ['api gateway'], ['apigateway'], false],
    ['words of more than one part', ['api gateway'], ['API Gateway'], true],
    ['names that objects have by themselves are only words', ['constructor'], ['__proto__'], false],
  ])('%s', (_rule, options, tags, expected) => {
    expect(matches(options, tags)).toBe(expected);
  });
});

describe('--not-tag', () => {
  it.each([
    ['leaves the tag out', ['mfa'], ['mfa', 'aws'], false],
    ['takes the others', ['mfa'], ['aws'], true],
    ['leaves nested ones out', ['aws'], ['aws/cognito'], false],
    ['given twice leaves both out', ['mfa', 'sqs'], ['sqs'], false],
    ['with a comma leaves each out', ['mfa,sqs'], ['sqs'], false],
  ])('%s', (_rule, notTags, tags, expected) => {
    expect(matches([], tags, notTags)).toBe(expected);
  });

  it('means the same as ! before the word', () => {
    expect(parseTagFilter([], ['mfa'])).toEqual(parseTagFilter(['!mfa'], []));
  });
});

describe('a filter without a word', () => {
  it.each(['', ' ', ',', 'a,', ',a', 'a,,b', '!', '! ', 'a,!'])('%j is refused', (entry) => {
    expect(() => parseTagFilter([entry], [])).toThrow(RangeError);
    expect(() => parseTagFilter([], [entry])).toThrow(RangeError);
  });
});

describe('unknownWords', () => {
  const known = ['AWS/Cognito', 'Übung'];

  it.each([
    ['a tag of the notes', ['aws/cognito'], []],
    ['a tag above one of the notes', ['aws'], []],
    ['another spelling', ['U\u0308BUNG'], []],
    ['a mistyped word', ['cogntio'], ['cogntio']],
    ['a mistyped word behind !', ['!cogntio'], ['cogntio']],
    ['the beginning of a tag', ['aws/cog'], ['aws/cog']],
    ['one of two words', ['aws,lamda'], ['lamda']],
    ['a word that is given twice', ['lamda', 'LAMDA'], ['lamda']],
  ])('%s', (_case, options, expected) => {
    expect(unknownWords(parseTagFilter(options, []), known)).toEqual(expected);
  });
});
