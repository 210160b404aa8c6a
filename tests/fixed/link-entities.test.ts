import { expect, it } from 'vitest';
import { linksOf } from '../../src/markdown/links.ts';

it('when an address in raw HTML has entities, then they are decoded as they are on the screen', () => {
  expect(linksOf('<a href="https://docs.example/?a=1&amp;b=2">guide</a>')).toEqual([
    { url: 'https://docs.example/?a=1&b=2', text: 'guide' },
  ]);
});
