import { expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';

it('a user error can be told from our own bugs and says what to do', () => {
  const error = new UserError('no tag "lamda", expected one that the notes have', 'Did you mean `lambda`?');
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('UserError');
  expect(error.message).toBe('no tag "lamda", expected one that the notes have');
  expect(error.hint).toBe('Did you mean `lambda`?');
});
