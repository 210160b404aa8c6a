import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goneFrom } from '../../src/cli/gone-from.ts';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { folderWith } from '../support/folder.ts';

const QUESTION = '### Q1\n\nWhich?\n\n1. One\n2. Two\n\n<details>\n\n<mark>1</mark>\n\n</details>\n\n';

/** Whether what stood in a note counts as taken out, when `read` of a folder with these notes is read. */
function gone(notes: Readonly<Record<string, string>>, read: readonly string[], note: string): boolean {
  const folder = folderWith(notes);
  const paths = read.map((name) => join(folder, name));
  return goneFrom(loadNotes(paths).complete, paths)(join(folder, note));
}

const NOTES = { 'a.md': QUESTION, 'aws/b.md': QUESTION, 'c.txt': QUESTION, '.drafts/d.md': QUESTION };

describe('what a note does not have any more was taken out of it', () => {
  it.each([
    ['where it was read', ['a.md'], 'a.md'],
    ['where its folder was read', ['.'], 'aws/b.md'],
    ['where it is gone from a folder that was read', ['.'], 'aws/gone.md'],
  ])('%s', (_where, read, note) => {
    expect(gone(NOTES, read, note)).toBe(true);
  });

  it.each([
    ['where another one was read', ['a.md'], 'aws/b.md'],
    ['where it is gone from another folder', ['aws'], 'gone.md'],
    ['where a folder with a longer name has it', ['aws'], 'aws-old/b.md'],
    ['where it is passed over, as it is no note', ['.'], 'c.txt'],
    ['where it is passed over, as its folder is', ['.'], '.drafts/d.md'],
  ])('but not %s', (_where, read, note) => {
    expect(gone(NOTES, read, note)).toBe(false);
  });

  it.each([
    ['has an error', QUESTION.replace('>1<', '>9<')],
    [
      'has an error that it does not want to hear of',
      `<!-- quiz-lint-disable key-out-of-range -->\n\n${QUESTION.replace('>1<', '>9<')}`,
    ],
    ['has a question in a comment', `<!--\n${QUESTION}-->\n`],
    ['has a question without options', QUESTION.replace('1. One\n2. Two', '')],
  ])('but not where it %s', (_what, text) => {
    expect(gone({ 'a.md': text + QUESTION }, ['.'], 'a.md')).toBe(false);
    expect(gone({ 'a.md': QUESTION }, ['.'], 'a.md')).toBe(true);
  });

  it('where it was read through a link, and stands elsewhere', () => {
    const folder = folderWith({ 'notes/a.md': QUESTION });
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'notes'), link);
    const isGone = goneFrom(loadNotes([link]).complete, [link]);
    expect([isGone(join(folder, 'notes', 'a.md')), isGone(join(folder, 'notes', 'gone.md'))]).toEqual([true, true]);
  });
});
