import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/engine/relabel/question-reading.ts';
import { shownQuestion } from '../../../src/engine/relabel/shown-question.ts';
import { loadNotes } from '../../../src/loader/load-notes.ts';
import { ROOT } from '../../support/run-cli.ts';

/** Real banks, which are not a part of the project. */
const BANKS = join(ROOT, '..', 'shared', 'banks');

describe.skipIf(!existsSync(BANKS))('the sample banks beside the project, if they are there', () => {
  const counts = { all: 0, named: 0, kept: 0, pinned: 0 };
  const lost: string[] = [];
  for (const question of existsSync(BANKS) ? loadNotes([BANKS]).questions : []) {
    const reading = readQuestion(question);
    counts.all += 1;
    if (reading === undefined) counts.kept += 1;
    else {
      const texts = [...reading.options, ...reading.feedback, reading.explanation];
      if (texts.some(({ edits, sections }) => edits.length + sections.length > 0)) counts.named += 1;
      if (reading.pinned.size > 0) counts.pinned += 1;
      const { order } = shownQuestion(question, 1, 1, true);
      for (const number of reading.pinned) if (order[number - 1] !== number) lost.push(question.plainStem);
    }
  }

  it('are shuffled, but for less than one question in a hundred', () => {
    console.info(`sample banks: ${JSON.stringify(counts)}`);
    expect(counts.all).toBeGreaterThan(1_000);
    expect(counts.kept).toBeLessThan(counts.all / 100);
    expect(counts.named).toBeGreaterThan(0);
    expect(counts.pinned).toBeGreaterThan(0);
  });

  it('show every option that stays at its place', () => {
    expect(lost).toEqual([]);
  });
});
