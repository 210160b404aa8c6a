import { describe, expect, it } from 'vitest';
import { helpersFor, type Room } from '../../src/cli/room-for-helpers.ts';

const GIB = 1024 ** 3;
const room = (more: Partial<Room>): Room => ({ processors: 4, memory: 8 * GIB, read: () => undefined, ...more });
const files = (named: Readonly<Record<string, string>>): Partial<Room> => ({ read: (file) => named[file] });

describe('room for threads that read beside the program', () => {
  it.each<[string, Partial<Room>, number]>([
    ['all processors but its own', {}, 3],
    ['none on one processor', { processors: 1 }, 0],
    [
      'none where a container may use one of many processors',
      files({ '/sys/fs/cgroup/cpu.max': '100000 100000\n' }),
      0,
    ],
    ['as many as a container may use', files({ '/sys/fs/cgroup/cpu.max': '250000 100000\n' }), 1],
    ['all where it may use all', files({ '/sys/fs/cgroup/cpu.max': 'max 100000\n' }), 3],
    ['fewer where memory is short', { memory: 1.6 * GIB }, 2],
    [
      'none where addresses are counted',
      files({
        '/proc/self/limits': 'Max cpu time   unlimited\nMax address space         1024000000           1024000000\n',
      }),
      0,
    ],
    [
      'all where they are not',
      files({ '/proc/self/limits': 'Max address space         unlimited            unlimited\n' }),
      3,
    ],
  ])('is for %s', (_what, more, expected) => {
    expect(helpersFor(room(more))).toBe(expected);
  });

  it('is for no fewer than none, however little there is', () => {
    expect(helpersFor(room({ memory: 1000 }))).toBe(0);
  });
});
