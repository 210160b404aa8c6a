import { describe, expect, it } from 'vitest';
import { saveTo } from '../../src/cli/save-answers.ts';
import type { JournalEvent } from '../../src/domain/journal-event.ts';
import type { Journal } from '../../src/store/journal.ts';
import { answered, marked, undone } from '../support/journal-events.ts';

/** A journal on a disk that can be filled and emptied. */
function disk() {
  const kept: JournalEvent[] = [];
  let room = Number.POSITIVE_INFINITY;
  const journal: Journal = {
    file: '/data/answers-laptop.jsonl',
    append(event) {
      if (room <= 0) throw new Error('ENOSPC: no space left on device');
      room -= 1;
      kept.push(event);
    },
    close: () => undefined,
  };
  const leaveRoomFor = (events: number): void => {
    room = events;
  };
  return { journal, kept, leaveRoomFor };
}

const first = answered({ atMs: 1 });
const second = answered({ atMs: 2 });
const third = answered({ atMs: 3 });

describe('saving answers', () => {
  it('writes events in their order and says nothing', () => {
    const { journal, kept } = disk();
    const said: string[] = [];
    const saver = saveTo(journal, (line) => said.push(line));
    expect(saver.store([first, second])).toBe(true);
    expect(kept).toEqual([first, second]);
    expect(said).toEqual([]);
    expect(saver.unsaved()).toBe(0);
  });

  it('goes on when the disk is full, and says NOT SAVED once, with the reason and the file', () => {
    const { journal, leaveRoomFor } = disk();
    const said: string[] = [];
    const saver = saveTo(journal, (line) => said.push(line));
    leaveRoomFor(0);
    expect(saver.store([first])).toBe(false);
    expect(saver.store([second])).toBe(false);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^error: .*NOT SAVED.*ENOSPC.*\/data\/answers-laptop\.jsonl/);
    expect(saver.unsaved()).toBe(2);
  });

  it('keeps what could not be saved and writes it before the next event, each once', () => {
    const { journal, kept, leaveRoomFor } = disk();
    const said: string[] = [];
    const saver = saveTo(journal, (line) => said.push(line));
    leaveRoomFor(1);
    saver.store([first, second]);
    leaveRoomFor(10);
    expect(saver.store([third])).toBe(true);
    expect(kept).toEqual([first, second, third]);
    expect(saver.unsaved()).toBe(0);
    expect(said).toEqual([expect.stringContaining('NOT SAVED'), expect.stringContaining('Saved again')]);
  });

  it('tries again when it is called without a new event', () => {
    const { journal, kept, leaveRoomFor } = disk();
    const saver = saveTo(journal, () => undefined);
    leaveRoomFor(0);
    saver.store([first]);
    leaveRoomFor(10);
    expect(saver.store([])).toBe(true);
    expect(kept).toEqual([first]);
  });

  it('says it anew when the disk fills up a second time', () => {
    const { journal, leaveRoomFor } = disk();
    const said: string[] = [];
    const saver = saveTo(journal, (line) => said.push(line));
    for (const event of [first, second]) {
      leaveRoomFor(0);
      saver.store([event]);
      leaveRoomFor(10);
      saver.store([]);
    }
    expect(said.map((line) => line.includes('NOT SAVED'))).toEqual([true, false, true, false]);
  });

  it('counts what the person did as unsaved, answers, marks and undos alike', () => {
    const { journal, leaveRoomFor } = disk();
    const saver = saveTo(journal, () => undefined);
    leaveRoomFor(0);
    saver.store([marked(1, true), first, undone(2, 's-1')]);
    expect(saver.unsaved()).toBe(3);
  });

  it('prints no control characters that stand in the reason or the path', () => {
    const said: string[] = [];
    const journal: Journal = {
      file: '/data/\u001b[2J/answers.jsonl',
      append: () => {
        throw new Error('bad\u001b]0;title\u0007 disk');
      },
      close: () => undefined,
    };
    saveTo(journal, (line) => said.push(line)).store([first]);
    expect(said).toHaveLength(1);
    expect(said.join()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});
