import { describe, expect, it } from 'vitest';
import { coveredByTag } from '../../src/engine/covered.ts';
import { matchesTags, parseTagFilter, withAnyOf } from '../../src/engine/tag-filter.ts';
import { question } from '../support/questions.ts';

const questions = [
  question({ tags: ['aws', 'aws/cognito/mfa'] }),
  question({ tags: ['AWS/cognito'] }),
  question({ tags: ['awsome', '!new'] }),
  question({ tags: [] }),
];

describe('the questions that a tag covers', () => {
  it('are its own and those of tags nested under it, each once', () => {
    const placesOf = (covered: ReadonlySet<unknown>): readonly number[] =>
      questions.flatMap((one, at) => (covered.has(one) ? [at] : []));
    expect(coveredByTag(questions).map(({ tag, covered }) => [tag, placesOf(covered)])).toEqual([
      ['!new', [2]],
      ['aws', [0, 1]],
      ['AWS/cognito', [0, 1]],
      ['aws/cognito/mfa', [0]],
      ['awsome', [2]],
    ]);
  });

  it('are those that a filter of the tag lets through, whatever its characters', () => {
    for (const { tag, covered } of coveredByTag(questions)) {
      const filter = withAnyOf(parseTagFilter([], []), [tag]);
      expect(questions.filter(({ tags }) => matchesTags(tags, filter))).toEqual([...covered]);
    }
  });
});

describe('one of several tags', () => {
  it('is asked for together with what the command line says', () => {
    const filter = withAnyOf(parseTagFilter([], ['mfa']), ['sqs', '!sns']);
    expect(matchesTags(['sqs'], filter)).toBe(true);
    expect(matchesTags(['!sns'], filter)).toBe(true);
    expect(matchesTags(['sqs', 'mfa'], filter)).toBe(false);
    expect(matchesTags(['s3'], filter)).toBe(false);
  });
});
