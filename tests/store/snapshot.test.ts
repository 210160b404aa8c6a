import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMore } from '../../src/engine/fold.ts';
import { remembered } from '../../src/engine/schedule.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../src/store/snapshot.ts';
import { folderWith } from '../support/folder.ts';
import { answered, id, relatedEvents, toldOf } from '../support/journal-events.ts';

const COVERED = [{ name: 'answers-laptop.jsonl', bytes: 12, lines: 3, modifiedAtMs: 1.5, end: 'e30K' }];
const FAULTS = [{ file: '/data/answers-laptop.jsonl', line: 2, reason: 'no JSON' }];

function snapshotOf(...events: Parameters<typeof fold>[0]): Snapshot {
  return { covered: COVERED, faults: FAULTS, progress: fold(events, () => '2026-11-23') };
}

function written(snapshot: Snapshot): string {
  const file = join(folderWith({}), 'cache', 'a.snapshot');
  writeSnapshot(file, snapshot);
  return file;
}

describe('a snapshot', () => {
  it('gives back what was written', () => {
    const file = join(folderWith({}), 'a.snapshot');
    fc.assert(
      fc.property(relatedEvents, (events) => {
        fc.pre(events.length > 0);
        const { progress, ...rest } = snapshotOf(...events);
        const histories = new Map(
          [...progress.histories].map(([one, history]) => [one, { ...history, memory: remembered(history) }]),
        );
        writeSnapshot(file, { ...rest, progress: { ...progress, histories } });
        const back = readSnapshot(file);
        expect(back?.covered).toEqual(COVERED);
        expect(back?.faults).toEqual(FAULTS);
        expect(back && toldOf(back.progress)).toEqual(toldOf({ ...progress, histories }));
      }),
      { numRuns: 100 },
    );
  });

  it('gives back how often what was chosen that was wrong, and goes on from there', () => {
    const missed = (atMs: number, ...chosen: readonly string[]) => answered({ atMs, session: `s${atMs}`, chosen });
    const before = [
      missed(1, 'sqs'),
      missed(2, 'sqs'),
      missed(3, 'efs', 'sqs'),
      { ...missed(4, 'sqs'), question: id('p') },
    ];
    const back = readSnapshot(written(snapshotOf(...before)))?.progress;
    const told = (progress = back) => [...(progress?.wrongChoices ?? [])].map(([one, sets]) => [one, [...sets]]);
    expect(told()).toEqual([
      [
        'q',
        [
          ['sqs', 2],
          ['efs sqs', 1],
        ],
      ],
      ['p', [['sqs', 1]]],
    ]);
    const later = back && foldMore(back, [missed(5, 'sqs')], () => '2026-11-23');
    expect(told(later)).toEqual(told(fold([...before, missed(5, 'sqs')], () => '2026-11-23')));
  });

  it.each(['__proto__', 'a\nb', 'x\u2028y'])('takes a question named %j like any other', (name) => {
    const snapshot = snapshotOf(answered({ question: id(name) }));
    expect([...(readSnapshot(written(snapshot))?.progress.histories.keys() ?? [])]).toEqual([name]);
  });

  it('is readable by its owner only, and leaves nothing beside it', () => {
    const file = written(snapshotOf(answered()));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(file, '..'))).toEqual(['a.snapshot']);
  });

  it('is none where it is not there, cut at any byte, or of another version', () => {
    const file = written(snapshotOf(answered(), { ...answered({ atMs: 2 }), session: 't' }));
    const bytes = readFileSync(file);
    expect(readSnapshot(`${file}.none`)).toBeUndefined();
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(readSnapshot(file)).toBeUndefined();
    }
    writeFileSync(file, Buffer.concat([Buffer.from('[9'), bytes.subarray(2)]));
    expect(readSnapshot(file)).toBeUndefined();
    writeFileSync(file, bytes);
    expect(readSnapshot(file)).toBeDefined();
  });

  it.each(['', 'null\n', '[]\n', '{}\n[]\n', '\0\0\0', '[3,2,8,0,0,0]\n[]\0\0\0\0\0\0\0\0'])(
    'is none when it holds %j',
    (text) => {
      const file = written(snapshotOf(answered()));
      writeFileSync(file, text);
      expect(readSnapshot(file)).toBeUndefined();
    },
  );

  it('that cannot be written is left out without a word', () => {
    const folder = folderWith({ file: '' });
    expect(() => writeSnapshot(join(folder, 'file', 'a.snapshot'), snapshotOf(answered()))).not.toThrow();
    mkdirSync(join(folder, 'b.snapshot'));
    writeSnapshot(join(folder, 'b.snapshot'), snapshotOf(answered()));
    expect(readdirSync(folder).sort()).toEqual(['b.snapshot', 'file']);
  });

  it('takes away what a kill left half written and what nobody used for half a year, and nothing else', () => {
    const folder = folderWith({
      'x.snapshot.1.part': '',
      'y.snapshot.2.part': '',
      'old.snapshot': '',
      'young.snapshot': '',
    });
    const aged = (name: string, seconds: number): void => {
      const then = Date.now() / 1000 - seconds;
      utimesSync(join(folder, name), then, then);
    };
    aged('x.snapshot.1.part', 120);
    aged('old.snapshot', 200 * 24 * 3600);
    aged('young.snapshot', 100 * 24 * 3600);
    writeSnapshot(join(folder, 'a.snapshot'), snapshotOf(answered()));
    expect(readdirSync(folder).sort()).toEqual(['a.snapshot', 'y.snapshot.2.part', 'young.snapshot']);
  });
});
