import { expect, it } from 'vitest';
import { tagsInOtherCase } from '../../src/loader/tag-case.ts';

const told = (...notes: readonly (readonly string[])[]) =>
  tagsInOtherCase(notes.map((tags, index) => ({ file: `${index}.md`, tags }))).map(({ place, message, also }) => [
    place.file,
    message,
    also?.file,
  ]);

it('a tag in another case than in the first note that has it is told, with that note', () => {
  expect(told(['aws'], ['vpc'], ['AWS'], ['aws'])).toEqual([
    ['2.md', 'Unexpected tag `AWS`, expected `aws` as in another note', '0.md'],
  ]);
});

it('tags of other words, and nested ones, are not', () => {
  expect(told(['aws', 'aws/VPC'], ['aws-vpc', 'vpc', 'VPCs'])).toEqual([]);
});
