import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlueprint } from '../../src/loader/blueprint.ts';
import { folderWith } from '../support/folder.ts';

function blueprintOf(text: string) {
  const file = join(folderWith({}), 'exam.yaml');
  writeFileSync(file, text);
  return readBlueprint(file);
}

describe('a blueprint', () => {
  it('is read from shares and what the exam has', () => {
    expect(
      blueprintOf('name: DVA\nquestions: 65\nminutes: 130\npass: 72\nshares:\n  domain/security: 26\n  s3: 7.5%\n'),
    ).toEqual({
      questions: 65,
      minutes: 130,
      pass: 72,
      shares: [
        { tag: 'domain/security', weight: 26 },
        { tag: 's3', weight: 7.5 },
      ],
    });
  });

  it('needs nothing but shares', () => {
    expect(blueprintOf('shares: {sns: 1, sqs: 2}')).toEqual({
      shares: [
        { tag: 'sns', weight: 1 },
        { tag: 'sqs', weight: 2 },
      ],
    });
  });

  it.each([
    ['without shares', 'questions: 65', 'no `shares`'],
    ['with shares that are no map', 'shares: [sns, sqs]', 'no `shares`'],
    ['with an empty map', 'shares: {}', 'no `shares`'],
    ['with a share of nothing', 'shares: {sns: 0}', '`sns: 0`'],
    ['with a share in words', 'shares: {sns: many}', '`sns: many`'],
    ['with a misspelt field', 'share: {sns: 1}', '`share`'],
    ['with half a question', 'questions: 6.5\nshares: {sns: 1}', '`questions: 6.5`'],
    ['with more percent than there are', 'pass: 101\nshares: {sns: 1}', '`pass: 101`'],
    ['with an alias', 'a: &x 1\nshares: {sns: *x}', 'anchor, alias or tag'],
    ['with a tag in two spellings', 'shares: {sns: 1, SNS: 2}', '`SNS` twice'],
    ['that is no YAML', 'shares: {sns: [', 'YAML'],
    ['that is very long', `shares:\n${' '.repeat(70_000)}sns: 1`, '70'],
  ])('%s is refused, with what was found', (_what, text, found) => {
    expect(() => blueprintOf(text)).toThrow(found);
  });

  it('that is not there is refused', () => {
    expect(() => readBlueprint(join(folderWith({}), 'none.yaml'))).toThrow('no blueprint at');
  });
});
