import { expect, it } from 'vitest';
import { detailsTags } from '../../src/loader/details-tags.ts';
import { parseMarkdown } from '../../src/markdown/tree.ts';

it.each([
  ['none', 'words\n\n- details of it\n', [[], []]],
  ['one in each node', '<details>\n\nwords\n\n</details>\n', [[1], [], [-1]]],
  ['several in one', '<details><summary>a</summary>b</details>\n\n<DETAILS>\n', [[1, -1], [1]]],
  ['those within a line', 'a <details> b\n\nc </details>\n', [[1], [-1]]],
])('the tags of a <details>: %s', (_what, text, tags) => {
  expect(detailsTags(parseMarkdown(text).children, text)).toEqual(tags);
});
