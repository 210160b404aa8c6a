import { describe, expect, it } from 'vitest';
import { covers, foldTag } from '../../src/domain/tag.ts';

describe('two tags are one', () => {
  it.each([
    ['in another case', 'Cognito', 'cOGNITO'],
    ['with blanks around', ' aws ', 'aws'],
    ['in another Unicode form', 'cafe\u0301', 'caf\u00e9'],
    ['with sharp s as two letters', 'straße', 'STRASSE'],
    ['in Greek, with either sigma', 'ΟΔΟΣ', 'οδος'],
  ])('%s', (_rule, one, other) => {
    expect(foldTag(one)).toBe(foldTag(other));
  });

  it('unless a letter differs', () => {
    expect(foldTag('aws')).not.toBe(foldTag('aw'));
    expect(foldTag('café')).not.toBe(foldTag('cafe'));
  });
});

describe('a tag covers', () => {
  it.each([
    ['aws', 'aws', true],
    ['aws', 'aws/cognito', true],
    ['aws', 'aws/cognito/mfa', true],
    ['aws', 'awsome', false],
    ['aws/cognito', 'aws', false],
    ['aws', 'my/aws', false],
  ])('%s, of %s: %s', (tag, other, expected) => {
    expect(covers(tag, other)).toBe(expected);
  });
});
