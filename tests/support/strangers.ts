import { readQuestion } from '../../src/engine/relabel/question-reading.ts';
import { shownInOrder } from '../../src/engine/relabel/shown-question.ts';
import type { Stranger } from '../engine/relabel/strangers.ts';
import { n, question } from './questions.ts';

const LETTERS = [...'ABCDEFGHIJ'];
const MARK = /⟦([^⟧=]+)(?:=([^⟧]+))?⟧/gu;
const NUMBERS = /\d+(?:(?:, and |, or |, | and | or | & |\/|–|-)\d+)*/gu;

const written = (text: string): string => text.replace(MARK, '$1');

/** What a reader has to see: numbers in place of names, lists of them in any order, whatever the markup. */
function due(text: string, labels: readonly string[], placeOf: (index: number) => number): string {
  return text.replace(MARK, (_all, name: string, meant: string | undefined) => {
    const indices = (meant ?? name).split(',').map((one) => {
      const byLetter = meant === undefined ? labels.findIndex((l) => l.toLowerCase() === one.toLowerCase()) : -1;
      return byLetter >= 0 ? byLetter : LETTERS.indexOf(one);
    });
    return indices.map(placeOf).join(', ');
  });
}

const flat = (text: string): string =>
  text
    .replace(/[*_`"()[\]\\#]/gu, '')
    .replace(NUMBERS, (list) => [...new Set(list.match(/\d+/gu))].sort().join(' and '))
    .replace(/[ \t]+/gu, ' ')
    .toLowerCase()
    .replace(/(?:\bthe )?(?:\b(?:options?|answers?|choices?) )?(?=\d)/gu, '');

/** Paragraphs and list items may stand in the order shown. */
const blocks = (text: string): string =>
  flat(text)
    .split(/\n+/u)
    .map((line) => line.trim())
    .sort()
    .join('\n');

export interface Judged {
  readonly verdict: 'shown rightly' | 'kept' | 'wrong';
  readonly order: readonly number[];
  readonly due: string;
  readonly shown: string;
  readonly moved: boolean;
}

export function ordersOf(count: number, pinned: readonly number[]): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (_one, index) => index + 1);
  const free = all.filter((number) => !pinned.includes(number));
  const turned = (by: number, back: boolean): readonly number[] => {
    const moved = [...free.slice(by), ...free.slice(0, by)];
    const queue = (back ? moved.reverse() : moved).values();
    return all.map((number) => (pinned.includes(number) ? number : (queue.next().value ?? number)));
  };
  return [turned(0, true), turned(1, false), turned(2, false), turned(1, true), turned(0, false)];
}

export function judged(stranger: Stranger): readonly Judged[] {
  const { stem = 'Which one?', options = [], explanation = '', feedback = [], key = [1] } = stranger;
  const labels = stranger.labels ?? LETTERS;
  const asks = question({
    stem,
    key,
    options: options.map(written),
    labels: labels.slice(0, options.length),
    feedback: feedback.map(written),
    explanation: written(explanation),
  });
  const reading = readQuestion(asks);
  if (reading === undefined) return [{ verdict: 'kept', order: [], due: '', shown: '', moved: false }];
  return ordersOf(options.length, [...reading.pinned]).map((order) => {
    const placeOf = (index: number): number => order.indexOf(index + 1) + 1;
    const shown = shownInOrder(reading, order.map(n));
    const inOrder = (texts: readonly string[]): string[] => order.map((number) => texts[number - 1] ?? '');
    const want = [...inOrder(options), ...inOrder(feedback), explanation].map((text) => due(text, labels, placeOf));
    const got = [...shown.options, ...order.map((_n, index) => shown.feedback[index] ?? ''), shown.explanation];
    const right =
      want.every((text, index) => blocks(text) === blocks(got[index] ?? '')) &&
      (stranger.pinned ?? []).every((number) => reading.pinned.has(n(number)));
    return {
      verdict: right ? 'shown rightly' : 'wrong',
      order,
      due: want.join(' ¦ '),
      shown: got.join(' ¦ '),
      moved: true,
    };
  });
}
