import { describe, expect, it } from 'vitest';
import { bankSummary, bankSummaryLines } from '../../src/cli/bank-summary.ts';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { folderWith } from '../support/folder.ts';
import { written } from '../support/note-text.ts';

const bank = (files: Readonly<Record<string, string>>) => bankSummary(loadNotes([folderWith(files)]));
const one = written({ stem: 'One?' });
const two = written({ stem: 'Two?', key: '<mark>1, 2</mark>' });

describe('a bank in figures', () => {
  it('tells single choice from multiple choice', () => {
    expect(bank({ 'a.md': one, 'b.md': two })).toMatchObject({ notes: 2, questions: 2, single: 1, multiple: 1 });
  });

  it('counts what lacks an explanation, and what lacks a link, which is all of these and more', () => {
    const wordy = written({ stem: 'Wordy?', explanation: 'Because.' });
    expect(bank({ 'a.md': one + wordy + written({ explanation: '' }) })).toMatchObject({
      withoutExplanation: 1,
      withoutLink: 2,
    });
  });

  it('counts each tag of the questions once, when case is ignored', () => {
    const files = { 'a.md': `---\ntags: [AWS, mfa]\n---\n${one}`, 'b.md': `---\ntags: [aws]\n---\n${two}` };
    expect(bank({ ...files, 'prose.md': '---\ntags: [diary]\n---\n' })).toMatchObject({ notes: 3, tags: 2 });
  });

  it('counts a question once, however many copies it has, as exact or as conflicting', () => {
    const other = written({ stem: 'Two?', key: '<mark>3</mark>' });
    expect(bank({ 'a.md': one + one + one + two, 'b.md': two + other })).toMatchObject({
      questions: 2,
      exactDuplicates: 1,
      conflictingDuplicates: 1,
    });
  });

  it('does not depend on what comments silence', () => {
    const silent = '<!-- quiz-lint-disable exact-duplicate no-explanation -->\n\n';
    const bare = written({ explanation: '' });
    expect(bank({ 'a.md': silent + bare + bare })).toMatchObject({ exactDuplicates: 1, withoutExplanation: 1 });
  });

  it('has no rows of nothing where there is no question', () => {
    expect(bankSummaryLines(bank({ 'a.md': 'Prose.' }), [])).toEqual([
      '0 questions in 1 note: 0 errors, 0 warnings, 0 info',
    ]);
  });
});
