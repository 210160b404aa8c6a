import { expect, it } from 'vitest';
import { resolveLinks } from '../../src/loader/links.ts';

it('when a link names a file from the root of the disk, then it is not offered as one beside the note', () => {
  const raw = [{ url: '/etc/passwd', text: 'accounts' }];
  expect(resolveLinks(raw, '/notes/aws/cognito.md', () => true).links).toEqual([]);
});
