import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNotes } from '../../src/loader/load-notes.ts';
import { folderWith } from '../support/folder.ts';
import { only, written } from '../support/note-text.ts';
import { sha256 } from '../support/questions.ts';

describe('loadNotes', () => {
  it('reads the questions of all notes, in the order of the notes', () => {
    const folder = folderWith({
      'b.md': written({ stem: 'Third?' }),
      'a.md': written({ stem: 'First?' }) + written({ stem: 'Second?' }),
    });
    const { questions, files, diagnostics } = loadNotes([folder]);
    expect(questions.map(({ plainStem, place }) => [plainStem, place.file])).toEqual([
      ['First?', join(folder, 'a.md')],
      ['Second?', join(folder, 'a.md')],
      ['Third?', join(folder, 'b.md')],
    ]);
    expect([files, diagnostics]).toEqual([2, []]);
  });

  it('knows the tags of every note, also of one without a question, each once', () => {
    const folder = folderWith({
      'a.md': '---\ntags: [AWS]\n---\n\nProse.\n',
      'b.md': `---\ntags: [aws, cognito]\n---\n\n${written()}`,
    });
    const { tags, questions } = loadNotes([folder]);
    expect(tags.toSorted()).toEqual(['AWS', 'cognito']);
    expect(only(questions).tags).toEqual(['aws', 'cognito']);
  });

  it('asks a question of two notes once, and disputes it where their keys differ', () => {
    const folder = folderWith({
      'a.md': written(),
      'b.md': `Prose.\n\n${written()}`,
      'c.md': written({ key: '<mark>2</mark>' }),
    });
    const { questions, diagnostics } = loadNotes([folder]);
    expect(only(questions)).toMatchObject({
      disputed: true,
      place: { file: join(folder, 'a.md') },
      alsoAt: [{ place: { file: join(folder, 'b.md'), line: 3 } }, { place: { file: join(folder, 'c.md'), line: 1 } }],
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['exact-duplicate', 'conflicting-duplicate']);
  });

  it('goes on where a note cannot be read, and does not count it', () => {
    const folder = folderWith({ 'a.md': 'x\0', 'b.md': written(), 'c.md': Buffer.from('Größe', 'latin1') });
    const { questions, diagnostics, files } = loadNotes([folder]);
    expect([questions.length, files]).toEqual([1, 1]);
    expect(diagnostics.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      `${join(folder, 'a.md')} not-utf-8`,
      `${join(folder, 'c.md')} not-utf-8`,
    ]);
  });

  it('tells faults by file and line, whatever found them', () => {
    const folder = folderWith({
      'a.md': `${written()}${written({ heading: '### Q2' })}${written({ stem: 'Other?', key: '<mark>9</mark>' })}`,
      'b.md': '---\ntags: {a: b}\n---\n',
    });
    expect(
      loadNotes([join(folder, 'b.md'), folder]).diagnostics.map(({ rule, place }) => `${place.line} ${rule}`),
    ).toEqual(['20 exact-duplicate', '53 key-out-of-range', '1 tags-not-text']);
  });

  it('resolves links against the files beside each note', () => {
    const folder = folderWith({
      'cognito/index.md': written({ explanation: '[Lambda](../lambda) [SNS](../sns) [Gone](../gone)' }),
      'lambda.md': '',
      'sns/_index.md': '',
    });
    const { questions, diagnostics } = loadNotes([join(folder, 'cognito')]);
    expect(only(questions).links.map(({ target }) => target)).toEqual([
      join(folder, 'lambda.md'),
      join(folder, 'sns/_index.md'),
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['relative-link-missing']);
  });

  it('takes no note for complete of which lines were left out, as a question may be in them', () => {
    const folder = folderWith({
      'a.md': written({}),
      'b.md': `${'*'.repeat(4000)}\n\n${written({ stem: 'Another?' })}`,
    });
    const { questions, complete } = loadNotes([folder]);
    expect(questions).toHaveLength(2);
    expect([...complete]).toEqual([join(folder, 'a.md')]);
  });

  it('gives nothing for an empty folder', () => {
    expect(loadNotes([folderWith({})])).toEqual({
      questions: [],
      diagnostics: [],
      tags: [],
      files: 0,
      complete: new Set(),
    });
  });
});

describe('sha256', () => {
  it('is the hash that its name says', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
