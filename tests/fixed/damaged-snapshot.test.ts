import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asQuestionId } from '../../src/domain/identity.ts';
import { fold } from '../../src/engine/fold.ts';
import { readSnapshot, writeSnapshot } from '../../src/store/snapshot.ts';
import { folderWith } from '../support/folder.ts';
import { answered } from '../support/journal-events.ts';

const question = asQuestionId('q');

it('a snapshot of which any byte is another one is none, so that the journal is read rather than the command ended', () => {
  const wording = { type: 'wording' as const, question, stem: 'Which lantern?', options: ['Red', 'Green'], line: 1 };
  const asked = { id: 'w', atMs: 1, session: 's', file: '/notes/harbour.md', ...wording };
  const file = join(folderWith({}), 'a.snapshot');
  writeSnapshot(file, {
    covered: [],
    faults: [],
    progress: fold([asked, answered({ atMs: 2, question })], () => '2026-11-23'),
  });
  expect(readSnapshot(file)?.progress.wordingOf(question)).toEqual({ stem: wording.stem, options: wording.options });
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    expect(readSnapshot(file), `byte ${at}`).toBeUndefined();
  }
});
