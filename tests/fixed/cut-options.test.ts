import { expect, it } from 'vitest';
import { read, rightTexts, written } from '../support/note-text.ts';

it.each([
  ['a numbered list with every number 1', '1. Queue\n1. Topic', '1. Stream\n1. Table'],
  ['a list of bullets', '- Queue\n- Topic', '- Stream\n- Table'],
])('when a fence cuts %s in two, then the key does not count in the second half', (_what, above, below) => {
  const options = `${above}\n\n\`\`\`sh\naws sns publish\n\`\`\`\n\n${below}`;
  const right = read(written({ options, key: '<mark>1</mark>' })).questions.flatMap(rightTexts);
  expect(right).not.toContain('Stream');
});
