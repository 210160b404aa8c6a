import { describe, expect, it } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { folderWith } from '../support/folder.ts';
import { faults, written } from '../support/note-text.ts';

const told = (note: string): readonly string[] =>
  loadNotes([folderWith({ 'note.md': note })]).diagnostics.map(({ rule, place }) => `${place.line} ${rule}`);

/** Without an explanation: told at its heading. */
const bare = (heading: string, stem: string): string => written({ heading, stem, explanation: '' });
const two = (top: string, inFirst: string): string =>
  `${top}\n\n${bare('### Q1', `**First?**${inFirst}`)}${bare('### Q2', '**Second?**')}`;

describe('a comment quiz-lint-disable', () => {
  it('switches nothing off where there is none', () => {
    expect(told(two('Prose.', ''))).toEqual(['3 no-explanation', '22 no-explanation']);
  });

  it('above the questions covers the whole note', () => {
    expect(told(two('<!-- quiz-lint-disable no-explanation -->', ''))).toEqual([]);
  });

  it('between the heading Questions and the first of them covers the whole note', () => {
    expect(told(two('## Questions\n\n<!-- quiz-lint-disable no-explanation -->', ''))).toEqual([]);
  });

  it('below the questions covers the whole note too', () => {
    expect(told(`${two('Prose.', '')}## Resources\n\n<!-- quiz-lint-disable no-explanation -->\n`)).toEqual([]);
  });

  it.each([
    ['on the line of the stem', ' <!-- quiz-lint-disable no-explanation -->'],
    ['below the stem', '\n\n<!-- quiz-lint-disable no-explanation -->'],
  ])('%s covers that question alone', (_where, comment) => {
    expect(told(two('Prose.', comment)).filter((one) => one.startsWith('3 '))).toEqual([]);
    expect(told(two('Prose.', comment))).toHaveLength(1);
  });

  it('within the answer covers that question alone', () => {
    const key = '<!-- quiz-lint-disable no-explanation -->\n<mark>1</mark>';
    const note = written({ explanation: '', key }) + bare('### Q2', '**Second?**');
    expect(told(note)).toEqual(['21 no-explanation']);
  });

  it('within a call-out covers that question alone', () => {
    const callOut = (stem: string): string => `> [!question] ${stem}\n>\n> - [x] One\n> - [ ] Two\n`;
    const first = `${callOut('First?')}>\n> <!-- quiz-lint-disable no-explanation -->\n`;
    expect(told(`${first}\nProse.\n\n${callOut('Second?')}`)).toEqual(['10 no-explanation']);
  });

  it('switches off the rules that it names, and no other', () => {
    expect(told(two('<!-- quiz-lint-disable no-key explanation-without-link -->', ''))).toHaveLength(2);
    expect(told(two('<!-- quiz-lint-disable no-key, no-explanation -->', ''))).toEqual([]);
    expect(told(two('<!--quiz-lint-disable: no-explanation-->', ''))).toEqual([]);
  });

  it.each([
    ['in code', '`<!-- quiz-lint-disable no-explanation -->`'],
    ['in a fence', '```html\n<!-- quiz-lint-disable no-explanation -->\n```'],
    ['as a part of another word', '<!-- quiz-lint-disabled no-explanation -->'],
    ['in the middle of a comment', '<!-- see quiz-lint-disable no-explanation -->'],
  ])('is none %s', (_what, text) => {
    expect(told(two(text, ''))).toHaveLength(2);
  });

  it('silences an error without having the question asked', () => {
    const note = `<!-- quiz-lint-disable key-out-of-range -->\n\n${written({ key: '<mark>9</mark>' })}`;
    const { questions, diagnostics } = loadNotes([folderWith({ 'note.md': note })]);
    expect([questions, diagnostics]).toEqual([[], []]);
  });

  it('covers what is found only among all notes, in its own note alone', () => {
    const folder = folderWith({
      'a.md': written(),
      'b.md': `<!-- quiz-lint-disable exact-duplicate -->\n\n${written()}`,
      'c.md': written(),
    });
    const { questions, diagnostics } = loadNotes([folder]);
    expect(diagnostics.map(({ place }) => place.file.slice(-4))).toEqual(['c.md']);
    expect(questions).toHaveLength(1);
  });

  it('is told at its place where a name is no rule, and its other names count', () => {
    expect(told(two('<!-- quiz-lint-disable no-explanaton no-explanation -->', ''))).toEqual(['1 unknown-rule']);
    expect(faults('---\ntags: a\n---\nProse <!-- quiz-lint-disable constructor -->')).toEqual(['4:7 unknown-rule']);
  });

  it('is told where it names nothing', () => {
    expect(faults('<!-- quiz-lint-disable -->')).toEqual(['1:1 unknown-rule']);
  });
});
