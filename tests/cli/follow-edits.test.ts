import { describe, expect, it } from 'vitest';
import { goneFrom } from '../../src/cli/follow-edits.ts';
import { diagnostic } from '../../src/domain/diagnostic.ts';

const gone = (paths: readonly string[], faulty: readonly string[] = []) => {
  const diagnostics = faulty.map((file) => diagnostic('no-key', { file, line: 1, column: 1 }, '', ''));
  return goneFrom({ notes: { questions: [], diagnostics, tags: [], files: 1 }, paths, questions: [] });
};

describe('what a note does not have any more was taken out of it', () => {
  it.each([
    ['where it was read', ['/notes/a.md'], '/notes/a.md'],
    ['where its folder was read', ['/notes'], '/notes/aws/a.md'],
    ['where everything was read', ['/'], '/notes/a.md'],
  ])('%s', (_where, paths, file) => {
    expect(gone(paths)(file)).toBe(true);
  });

  it.each([
    ['where another one was read', ['/notes/b.md'], '/notes/a.md'],
    ['where a folder with a longer name has it', ['/notes'], '/notes-old/a.md'],
    ['where nothing was read', [], '/notes/a.md'],
  ])('but not %s', (_where, paths, file) => {
    expect(gone(paths)(file)).toBe(false);
  });

  it('but not where the note has an error', () => {
    expect(gone(['/notes'], ['/notes/a.md'])('/notes/a.md')).toBe(false);
    expect(gone(['/notes'], ['/notes/a.md'])('/notes/b.md')).toBe(true);
  });
});
