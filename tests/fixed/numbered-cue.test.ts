import { expect, it } from 'vitest';
import { cueOf } from '../../src/loader/cue.ts';

it('when a stem counts its demands in brackets, then that is no cue', () => {
  expect(cueOf('The pool must (1) sign users in and (2) send messages. Which one does?')).toBeUndefined();
});
