import { expect, it } from 'vitest';
import { read } from '../support/note-text.ts';

it.each([
  ['an anchor', '---\ntitle: Cognito\ntags: &a [aws]\n---\n', 3],
  ['a field twice', '---\ntags: a\ntags: b\n---\n', 3],
  ['a YAML tag on the first field', '---\ntags: !run x\n---\n', 2],
])('when front matter has %s, then the fault is told at the line of the file', (_what, note, line) => {
  expect(read(note).diagnostics.map(({ place }) => place.line)).toEqual([line]);
});
