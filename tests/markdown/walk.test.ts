import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/tree.ts';
import { walk } from '../../src/markdown/walk.ts';

it('shows every node behind the one it stands in, with that one', () => {
  const seen: string[] = [];
  walk(parseMarkdown('# One\n\n- *two* three\n').children, ({ type }, parent) => {
    seen.push(`${type} in ${parent?.type ?? 'nothing'}`);
  });
  expect(seen).toEqual([
    'heading in nothing',
    'text in heading',
    'list in nothing',
    'listItem in list',
    'paragraph in listItem',
    'emphasis in paragraph',
    'text in emphasis',
    'text in paragraph',
  ]);
});
