import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEvent, encodeEvent } from '../../src/store/event-line.ts';
import { answered, anyEvent } from '../support/journal-events.ts';

const stamp = { v: 1, id: 's-1', atMs: 5, session: 's' };
const line = (fields: object): string => JSON.stringify({ ...stamp, ...fields });

describe('a line of the journal', () => {
  it('is one line, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(encodeEvent(event)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('tells its version', () => {
    expect(JSON.parse(encodeEvent(answered()))).toMatchObject({ v: 1, type: 'answer' });
  });

  it('gives the event back', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(decodeEvent(encodeEvent(event))).toEqual(event);
      }),
    );
  });

  it('may hold fields that a later version added', () => {
    const later = line({ type: 'skip', question: 'q', mood: 'fine' });
    expect(decodeEvent(later)).toEqual({ id: 's-1', atMs: 5, session: 's', type: 'skip', question: 'q' });
  });

  it('keeps an answer whose sureness is a word that this version does not know', () => {
    const { v: _version, ...fields } = { ...stamp, ...answered({ id: 's-1', atMs: 5 }) };
    expect(decodeEvent(line({ ...fields, sure: 'perhaps' }))).toEqual(fields);
  });
});

describe('a line that is no event is told as a reason', () => {
  it.each([
    ['no JSON', '{"v":1'],
    ['a text', '"answer"'],
    ['a list', '[]'],
    ['no version', '{}'],
    ['a version in words', '{"v":"1"}'],
    ['no id', JSON.stringify({ ...stamp, id: undefined, type: 'skip', question: 'q' })],
    ['a time in words', line({ atMs: 'noon', type: 'skip', question: 'q' })],
    ['a time without end', '{"v":1,"id":"x","atMs":1e999,"session":"s","type":"skip","question":"q"}'],
    ['no type', line({})],
    ['an unknown type', line({ type: 'dance' })],
    ['a type that objects have by themselves', line({ type: 'constructor' })],
    ['a skip of nothing', line({ type: 'skip' })],
    ['a skip of an empty id', line({ type: 'skip', question: '' })],
    ['a mark that is neither on nor off', line({ type: 'mark', question: 'q', on: 'yes' })],
    ['an undo of nothing', line({ type: 'undo' })],
    ['an end of an unknown kind', line({ type: 'end', how: 'bored' })],
    ['a start of an unknown mode', line({ type: 'start', mode: 'dream', seed: 1, questions: [] })],
    ['a start whose questions are no texts', line({ type: 'start', mode: 'play', seed: 1, questions: [1] })],
    ['a wording without options', line({ type: 'wording', question: 'q', stem: 's', file: 'f', line: 1 })],
    ['an answer without its key', line({ ...answered(), key: undefined })],
    ['an answer whose choice is no list', line({ ...answered(), chosen: 'one' })],
    ['an answer whose try is no number', line({ ...answered(), try: '1' })],
    ['an answer whose verdict is in words', line({ ...answered(), right: 'true' })],
  ])('%s', (_what, text) => {
    expect(decodeEvent(text)).toEqual(expect.stringMatching(/\w/));
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['string', 'object']).toContain(typeof decodeEvent(text));
      }),
    );
  });
});
