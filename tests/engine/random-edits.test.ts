import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { findHeirs } from '../../src/engine/heirs.ts';
import { readNote } from '../../src/loader/read-note.ts';
import { answeredOnce } from '../support/progress.ts';
import { sha256 } from '../support/questions.ts';
import { ROOT } from '../support/run-cli.ts';

const FOLDER = join(ROOT, 'questions');
const read = (text: string): readonly Question[] =>
  readNote({ file: '/notes/real.md', text }, sha256, () => false).questions;

/** The questions of the bundled notes, each with the text that it is read from, and without the name that tells it anyway. */
const REAL = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/^(?=### )/m))
  .map((text) => text.replace(/<!-- id: .* -->/g, ''))
  .flatMap((text) => {
    const [question, ...others] = read(text);
    return question === undefined || others.length > 0 ? [] : [{ text, question }];
  });
const ALL = REAL.map(({ question }) => question);

/** What is asked of a section; the rest is blanked, so that places stay. */
const askedOf = (text: string): string =>
  text.replace(/<details>[\s\S]*?<\/details>|<!--[\s\S]*?-->|^#.*$/gm, (part) => ' '.repeat(part.length));

interface Edit {
  /** Finds what can be edited in what is asked. */
  readonly where: RegExp;
  /** @param at a whole number that chooses within what was found */
  readonly edit: (found: string, at: number) => string;
}
const WORD = /(?<=\s)[a-z]{6,}(?=\s)/g;

const FOLLOWED: Readonly<Record<string, Edit>> = {
  'a letter twice': { where: WORD, edit: (word, at) => word.slice(0, 2 + at) + word.slice(1 + at) },
  'a letter less': { where: WORD, edit: (word, at) => word.slice(0, 1 + at) + word.slice(2 + at) },
  'two letters that changed places': {
    where: WORD,
    edit: (word, at) => word.slice(0, 1 + at) + word.charAt(2 + at) + word.charAt(1 + at) + word.slice(3 + at),
  },
  'a word twice': { where: /(?<=\s)(?:the|of|to|and|that)(?=\s)/g, edit: (word) => `${word} ${word}` },
  'a comma less': { where: /(?<=[a-z]),(?=\s)/g, edit: () => '' },
};
const NOT_FOLLOWED: Readonly<Record<string, Edit>> = {
  'a not': { where: /(?<=\s)(?:is|are|can|must|should|does|may|has)(?=\s)/g, edit: (verb) => `${verb} not` },
  'another number': {
    where: /\b(?:\d+|one|two|three|five|ten|twelve)\b/g,
    edit: (number, at) =>
      Number.isNaN(Number(number)) ? (number === 'two' ? 'three' : 'two') : String(Number(number) + 1 + at),
  },
  'another service': {
    where: /\b(?:Lambda|Cognito|SNS|SES|S3|DynamoDB|API Gateway|IAM)\b/g,
    edit: (name) => (name === 'SQS' ? 'SNS' : 'SQS'),
  },
  'another kind of pool': {
    where: /\b(?:user|identity) pool\b/g,
    edit: (name) => (name.startsWith('user') ? 'identity pool' : 'user pool'),
  },
};

/** What became of a question: its own edited form, another question, or nothing; undefined where nothing was edited. */
function edited({ where, edit }: Edit, which: number, hit: number, at: number, within: 'all' | 'stem') {
  const { text, question } = REAL[which % REAL.length] ?? { text: '', question: undefined };
  const asked = within === 'all' ? askedOf(text) : (askedOf(text).split(/^1\. /m)[0] ?? '');
  const found = [...asked.matchAll(where)];
  const chosen = found[hit % Math.max(1, found.length)];
  if (question === undefined || chosen === undefined) return undefined;
  const end = chosen.index + chosen[0].length;
  const [now, ...others] = read(text.slice(0, chosen.index) + edit(chosen[0], at) + text.slice(end));
  if (now === undefined || others.length > 0 || now.id === question.id) return undefined;
  const before = {
    stem: question.plainStem,
    options: question.options.map(({ plain }) => plain),
    file: question.place.file,
    firstAtMs: 1,
    lastAtMs: 1,
  };
  const present = [...ALL.filter(({ id }) => id !== question.id), now];
  const heir = findHeirs(answeredOnce(new Map([[question.id, before]])), present, () => true, sha256).get(question.id);
  return heir === undefined ? 'nothing' : heir.to === now.id ? 'itself' : 'another';
}

/** Counts what became of questions in many random edits of one kind. */
function counted(edit: Edit, within: 'all' | 'stem'): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { itself: 0, another: 0, nothing: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(3), (which, hit, at) => {
      const outcome = edited(edit, which, hit, at, within);
      if (outcome !== undefined) counts[outcome] = (counts[outcome] ?? 0) + 1;
    }),
    { numRuns: 120, seed: 4 },
  );
  return counts;
}

describe('random edits of real notes', () => {
  it.each(Object.entries(FOLLOWED))('%s is followed, and never to another question', (_kind, edit) => {
    const { itself = 0, another, nothing = 0 } = counted(edit, 'all');
    expect(another).toBe(0);
    expect(itself + nothing).toBeGreaterThan(20);
    expect(itself / (itself + nothing)).toBeGreaterThan(0.8);
  });

  it.each(Object.entries(NOT_FOLLOWED))('%s in the stem makes another question', (_kind, edit) => {
    const { itself, another, nothing } = counted(edit, 'stem');
    expect([itself, another]).toEqual([0, 0]);
    expect(nothing).toBeGreaterThan(3);
  });
});
