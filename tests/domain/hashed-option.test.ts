import { expect, it } from 'vitest';
import { HashedOption } from '../../src/domain/hashed-option.ts';
import { optionFingerprint } from '../../src/domain/identity.ts';
import { sha256 } from '../support/questions.ts';

it('finds its fingerprint when it is asked, and once', () => {
  let hashed = 0;
  const option = new HashedOption('B', '`User` pool', 'User pool', '', (text) => {
    hashed += 1;
    return sha256(text);
  });
  expect(hashed).toBe(0);
  expect(option.fingerprint).toBe(optionFingerprint('User pool', sha256));
  expect([option.fingerprint, hashed]).toEqual([optionFingerprint('User pool', sha256), 1]);
});
