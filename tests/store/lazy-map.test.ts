import { describe, expect, it, vi } from 'vitest';
import { lazyMap } from '../../src/store/lazy-map.ts';

describe('a map that is made late', () => {
  const whole = new Map([
    ['a', 1],
    ['b', 2],
  ]);

  it('is made once, and only when something of it is asked for', () => {
    const make = vi.fn(() => whole);
    const late = lazyMap(make);
    expect(make).not.toHaveBeenCalled();
    expect([late.get('a'), late.get('b'), late.get('c')]).toEqual([1, 2, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is as the map that is made', () => {
    const late = lazyMap(() => whole);
    const visited: [string, number][] = [];
    late.forEach((value, key) => {
      visited.push([key, value]);
    });
    expect([late.size, late.has('a'), late.has('c')]).toEqual([2, true, false]);
    expect([[...late.keys()], [...late.values()]]).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    for (const entries of [[...late], [...late.entries()], visited]) expect(entries).toEqual([...whole]);
  });
});
