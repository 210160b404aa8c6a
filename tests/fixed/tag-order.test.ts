import { expect, it } from 'vitest';
import { uniqueTags } from '../../src/loader/tags.ts';

it('when a tag comes again, then it keeps the place where it was first met', () => {
  expect(uniqueTags(['aws', 'cognito', 'AWS'])).toEqual(['aws', 'cognito']);
});
