import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import { fold } from '../../src/engine/fold.ts';
import { vanishedFrom } from '../../src/engine/vanished.ts';
import { answered, id } from '../support/journal-events.ts';

const NOBODY = new Set<ReturnType<typeof id>>();

/** The wording of a question, kept when it stood in that note. */
const worded = (atMs: number, file: string): JournalEvent => ({
  id: `w-${atMs}`,
  atMs,
  session: 's',
  type: 'wording',
  question: id('a'),
  stem: 'Which lantern?',
  options: ['Red', 'Green'],
  file,
  line: 1,
});

describe('what has vanished', () => {
  const events = [
    worded(1, '/notes/harbour.md'),
    answered({ atMs: 2, question: id('a') }),
    worded(3, '/notes/tide.md'),
  ];
  const progress = fold(events, () => '2026-11-23');

  it('is looked for by the note where a question stood last', () => {
    const goneFor = (gone: string) => vanishedFrom(progress, NOBODY, (file) => file === gone).map(([one]) => one);
    expect(goneFor('/notes/tide.md')).toEqual([id('a')]);
    expect(goneFor('/notes/harbour.md')).toEqual([]);
  });

  it('is nothing where all stood in notes of other banks, which is known without a look at each question', () => {
    const histories = new Map(progress.histories);
    histories.keys = () => {
      throw new Error('looked at');
    };
    expect(vanishedFrom({ ...progress, histories }, NOBODY, () => false)).toEqual([]);
    expect(() => vanishedFrom({ ...progress, histories }, NOBODY, () => true)).toThrow('looked at');
  });
});
