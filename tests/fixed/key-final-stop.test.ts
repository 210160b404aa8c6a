import { expect, it } from 'vitest';
import { readKey } from '../../src/loader/answer-key.ts';

it.each(['Identity pool.', '2. Identity pool.'])(
  'when a key is a full text with a final stop, then it is read: %s',
  (raw) => {
    const options = ['User pool', 'Identity pool'].map((plain, index) => ({ plain, label: String(index + 1) }));
    expect(readKey(raw, options)).toEqual({ understood: true, answers: [2] });
  },
);
