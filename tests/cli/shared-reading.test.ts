import { describe, expect, it } from 'vitest';
import { SharedReading } from '../../src/cli/shared-reading.ts';

describe('notes that several threads read', () => {
  it('are read by one each, the one that asks first', () => {
    const here = SharedReading.of(4, 2);
    const there = new SharedReading(here.memory, 4, 2);
    const [first, second] = [here.claimed([3, 2, 1, 0]), there.claimed([3, 2, 1, 0])];
    expect([first.next().value, second.next().value, second.next().value]).toEqual([3, 2, 1]);
    expect([...first, ...second]).toEqual([0]);
  });

  it('are as far as all of the threads are, parts of a note included', () => {
    const here = SharedReading.of(40, 3);
    const there = new SharedReading(here.memory, 40, 3);
    here.tell(0, { read: 4.25, questions: 11 });
    there.tell(2, { read: 2.5, questions: 6 });
    there.tell(2, { read: 3, questions: 8 });
    expect(here.told()).toEqual({ read: 7.25, questions: 19 });
  });
});
