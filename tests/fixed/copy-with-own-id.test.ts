import { expect, it } from 'vitest';
import { asQuestionId } from '../../src/domain/identity.ts';
import { mergeDuplicates } from '../../src/loader/merge.ts';
import { only } from '../support/note-text.ts';
import { question, sha256 } from '../support/questions.ts';

it.each(['the first', 'the second'])(
  'when only %s of two copies has an id of its own, then they are copies still',
  (which) => {
    const own = { id: asQuestionId('sns-fifo'), named: true } as const;
    const first = question({ key: [1], line: 3 });
    const second = question({ key: [2], line: 30 });
    const copies = which === 'the first' ? [{ ...first, ...own }, second] : [first, { ...second, ...own }];
    const { questions, diagnostics } = mergeDuplicates(copies, sha256);
    expect(only(questions).disputed).toBe(true);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['conflicting-duplicate']);
  },
);
