import { describe, expect, it } from 'vitest';
import type { Worded } from '../../src/domain/progress.ts';
import type { Question, QuestionId } from '../../src/domain/question.ts';
import { findHeirs } from '../../src/engine/heirs.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { sha256 } from '../support/questions.ts';
import { type Asked, EDITS } from './edits.ts';

const FILE = '/notes/cognito.md';

/** The questions of a note, as a person writes it. */
function noted(asked: readonly Asked[], file = FILE): readonly Question[] {
  const text = asked.map(({ stem, options, key = '1' }, index) => {
    const list = options.map((option, at) => `${at + 1}. ${option}`).join('\n');
    return `### Q${index + 1}\n\n${stem}\n\n${list}\n\n<details>\n\n<mark>${key}</mark>\n\n</details>\n`;
  });
  const { questions } = readNote({ file, text: text.join('\n') }, sha256, () => false);
  if (questions.length !== asked.length) throw new Error(`${questions.length} of ${asked.length} questions were read`);
  return questions;
}

function wordedOf({ plainStem, options, place }: Question, firstAtMs: number, lastAtMs = firstAtMs): Worded {
  return { stem: plainStem, options: options.map(({ plain }) => plain), file: place.file, firstAtMs, lastAtMs };
}

function heirOf(before: Question, after: readonly Question[]): QuestionId | undefined {
  if (after.some(({ id }) => id === before.id)) return before.id;
  return findHeirs(new Map([[before.id, wordedOf(before, 1)]]), after, () => true, sha256).get(before.id)?.id;
}

describe('history and edits', () => {
  it.each(EDITS)('$edit', ({ before, after, heir, fileBefore, fileAfter }) => {
    const [old] = noted(before, `/${fileBefore ?? 'notes/cognito.md'}`);
    const now = noted(after, `/${fileAfter ?? 'notes/cognito.md'}`);
    if (old === undefined) throw new Error('nothing was answered');
    expect(heirOf(old, now)).toBe(heir === undefined ? undefined : now[heir]?.id);
  });

  it('has rows enough, of which many must not match', () => {
    expect(EDITS.length).toBeGreaterThanOrEqual(40);
    expect(EDITS.filter(({ heir }) => heir === undefined).length).toBeGreaterThanOrEqual(15);
  });
});
